import { z } from 'zod';
import { ACCOUNT_TYPES, USER_STATUSES } from '../identity/index.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id, SearchText } from '../text/index.ts';
import { LedgerLine, WalletSummary } from '../wallet/index.ts';

export const EMPLOYMENT_STATUSES = ['ACTIVE', 'INACTIVE', 'TERMINATED'] as const;

export const FindPeopleInput = PageInput.extend({ text: SearchText });
export const PersonRow = z.object({
  userId: z.uuid(),
  fullName: z.string(),
  /** Masked: staff open the record to see it whole, and that is logged. */
  maskedEmail: z.string(),
  accountType: z.enum(ACCOUNT_TYPES),
  status: z.enum(USER_STATUSES),
  roles: z.array(z.string()),
  joinedAt: z.string(),
});
export type PersonRow = z.infer<typeof PersonRow>;
export const PeoplePage = pageOf(PersonRow);
export const PersonInput = z.strictObject({ userId: Id });
export const PersonDetail = PersonRow.extend({
  email: z.string(),
  phone: z.string().nullable(),
  emailVerifiedAt: z.string().nullable(),
  lastLoginAt: z.string().nullable(),
  profiles: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      roleKey: z.string(),
      displayName: z.string(),
      status: z.string(),
      approvalStatus: z.string(),
    }),
  ),
  leads: z.array(z.object({ id: z.uuid(), title: z.string(), status: z.string(), createdAt: z.string() })),
  wallet: WalletSummary.nullable(),
});
export type PersonDetail = z.infer<typeof PersonDetail>;
export const StaffLedgerInput = PageInput.extend({ userId: Id });
export const StaffLedger = pageOf(LedgerLine).extend({
  wallet: WalletSummary,
  fullName: z.string(),
});
