import { notify } from '../notifications/notify.ts';
import type { NoticeToSend } from '../notifications/notify.ts';
import type { TxCtx } from '../context/index.ts';

/** Sends a notice to the company's administrators, and to a colleague whom it concerns as long as they work there. */
export async function tellCompany(
  tx: TxCtx,
  companyId: string,
  notice: Omit<NoticeToSend, 'userId'>,
  concernedUserId: string | null = null,
): Promise<void> {
  const people = await tx.sql<{ userId: string }[]>`
    select user_id as "userId" from company_members
    where company_profile_id = ${companyId} and joined_at is not null and removed_at is null
      and (role = 'admin' or user_id = ${concernedUserId}::uuid)
    order by user_id`;
  for (const { userId } of people) await notify(tx, { ...notice, userId });
}
