import { checkGstin } from '../verification/index.ts';

export type BlockKey = { gstin: string; domain: null } | { gstin: null; domain: string };

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/u;
/** Where anybody may have an address: blocking them would say nothing about an employer. */
const PUBLIC_MAIL = new Set(
  ['gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.co.in', 'yahoo.in', 'outlook.com', 'outlook.in', 'hotmail.com', 'live.com', 'live.in', 'msn.com', 'icloud.com', 'me.com', 'rediffmail.com', 'rediff.com', 'protonmail.com', 'proton.me', 'zohomail.com', 'zohomail.in', 'aol.com', 'mail.com', 'gmx.com', 'yandex.com', 'tutanota.com'],
); // prettier-ignore

/** A GSTIN, a domain, or the domain out of an address or a link; null when it is none of them. */
export function readBlockKey(text: string): BlockKey | null {
  const gstin = checkGstin(text);
  if (gstin.ok) return { gstin: gstin.normalized, domain: null };
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^[^@/\s]*@/u, '')
    .replace(/[/?#:].*$/u, '')
    .replace(/^www\./u, '');
  return DOMAIN.test(domain) && !PUBLIC_MAIL.has(domain) ? { gstin: null, domain } : null;
}

/** The domain of a work address; null for one that anybody may have. */
export const employerDomain = (email: string): string | null => readBlockKey(email)?.domain ?? null;
