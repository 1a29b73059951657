import type { LiveTopic } from '@nxtgauge/domain/notifications';
import type { TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';

/** Tells the open screens of everybody who works for the company which things changed. */
export async function wakeCompany(
  tx: TxCtx,
  companyId: string,
  changes: { topic: LiveTopic; entityId: string }[],
): Promise<void> {
  const members = await tx.sql<{ userId: string }[]>`
    select user_id as "userId" from company_members
    where company_profile_id = ${companyId} and joined_at is not null and removed_at is null`;
  for (const { userId } of members) await wakeScreens(tx, userId, changes);
}
