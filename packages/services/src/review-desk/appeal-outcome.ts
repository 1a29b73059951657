import { APPROVAL_SUBJECTS, subjectTitle } from '../approvals/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import type { ApprovalRecord } from './internal.ts';

/** The statement that ends an appeal, to the person who made it. */
export async function tellAppellant(
  tx: TxCtx,
  appeal: ApprovalRecord,
  overturned: boolean,
  remarks: string,
): Promise<void> {
  await notify(tx, {
    userId: appeal.submittedByUserId,
    event: overturned ? 'approval.appeal_overturned' : 'approval.appeal_upheld',
    params: { thing: await subjectTitle(tx, appeal), remarks },
    entityType: appeal.entityType,
    entityId: appeal.entityId,
    linkPath: APPROVAL_SUBJECTS[appeal.entityType].path(appeal.entityId),
  });
  await wakeScreens(tx, appeal.submittedByUserId, [{ topic: 'approval', entityId: appeal.entityId }]);
}
