import type { LiveTopic } from '@nxtgauge/domain/notifications';
import type { TxCtx } from '../context/index.ts';
import { wakeAll } from '../notifications/notify.ts';

/** Tells the open screens of everybody who works for the company which things changed. */
export async function wakeCompany(
  tx: TxCtx,
  companyId: string,
  changes: { topic: LiveTopic; entityId: string }[],
): Promise<void> {
  await wakeAll(
    tx,
    tx.sql`select user_id from company_members
      where company_profile_id = ${companyId} and joined_at is not null and removed_at is null`,
    changes,
  );
}
