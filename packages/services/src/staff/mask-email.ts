/** `priya.sharma@example.in` → `p…a@example.in`: enough to recognise, not enough to write to. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const name = email.slice(0, at);
  const shown = name.length > 2 ? `${name.charAt(0)}…${name.slice(-1)}` : '…';
  return `${shown}${email.slice(at)}`;
}
