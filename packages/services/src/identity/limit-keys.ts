import { createHash } from 'node:crypto';
import type { SessionAudience } from '@nxtgauge/domain/identity';

const IPV6_SITE_GROUPS = 4;

/** What tries on one account are counted under; the address itself does not reach the table of limits. */
export const accountKey = (audience: SessionAudience, email: string) =>
  `${audience}:${createHash('sha256').update(email).digest('hex').slice(0, 32)}`;

/** What tries from one network are counted under: an IPv4 address, or the /64 that one IPv6 customer owns. */
export function networkKey(ip: string | null): string {
  if (!ip) return 'unknown';
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip.replace('::ffff:', '');
  const [head = '', tail] = ip.split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail !== undefined) {
    const after = tail.split(':').filter(Boolean).length;
    while (groups.length + after < 8) groups.push('0');
  }
  return groups.slice(0, IPV6_SITE_GROUPS).join(':');
}
