/** "12 Nov" in Indian time. */
export const indianDate = (at: Date): string =>
  new Intl.DateTimeFormat('en-IN', { timeZone: 'Asia/Kolkata', day: 'numeric', month: 'short' }).format(at);

/** "until 12 Nov", or "for good". */
export const untilWords = (until: Date | null): string =>
  until === null ? 'for good' : `until ${indianDate(until)}`;
