/**
 * The visitor's address: the socket's, or, behind our own proxies, the entry of X-Forwarded-For that the outermost of
 * them wrote. What a client puts there itself stands further left and is never read.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  hops: number,
): string {
  const direct = socketAddress ?? 'unknown';
  if (hops === 0 || !forwardedFor) return direct;
  const chain = forwardedFor.split(',').map((part) => part.trim());
  return chain.at(-hops) ?? direct;
}
