import { z } from 'zod';

/** What a company may do without coins: so many posts or contacts, until a day. */
export const ENTITLEMENT_KINDS = ['JOB_POSTING', 'CONTACT_VIEWS'] as const;
export type EntitlementKind = (typeof ENTITLEMENT_KINDS)[number];

/** What a posting or a contact was paid with. */
export const POSTING_PAYMENTS = ['ENTITLEMENT', 'COINS'] as const;
export type PostingPayment = (typeof POSTING_PAYMENTS)[number];

export const EntitlementLeft = z.object({
  left: z.int(),
  /** When the units that go first run out; null when none are left. */
  firstEndsAt: z.string().nullable(),
  /** What one costs when none are left. */
  coins: z.int(),
});
export const CompanyEntitlements = z.object({
  posts: EntitlementLeft,
  contacts: EntitlementLeft,
  /** Of the company's wallet. */
  coinsAvailable: z.int(),
});
export type CompanyEntitlements = z.infer<typeof CompanyEntitlements>;
