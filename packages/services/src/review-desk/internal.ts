import { approvalRequests } from '@nxtgauge/db/approvals';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { ApprovalEntityType } from '@nxtgauge/domain/approvals';
import { eq } from 'drizzle-orm';
import type { EmployeeActor, TxCtx } from '../context/index.ts';
import { claimsCountFrom } from './inbox-row.ts';

export type ApprovalRecord = typeof approvalRequests.$inferSelect;

const TABLES: Record<ApprovalEntityType, string> = {
  lead: 'leads',
  profile: 'user_role_profiles',
  job: 'jobs',
  company: 'company_profiles',
};

/** A submission under its lock, taken in the order that its owner's verbs use: first the thing, then its submission. */
export async function lockApproval(tx: TxCtx, approvalId: string): Promise<ApprovalRecord> {
  const [found] = await tx.db
    .select({ entityType: approvalRequests.entityType, entityId: approvalRequests.entityId })
    .from(approvalRequests)
    .where(eq(approvalRequests.id, approvalId));
  if (!found) throw notFound('submission');
  await tx.sql`select 1 from ${tx.sql(TABLES[found.entityType])} where id = ${found.entityId} for update`;
  const [request] = await tx.db
    .select()
    .from(approvalRequests)
    .where(eq(approvalRequests.id, approvalId))
    .for('update');
  if (!request) throw notFound('submission');
  return request;
}

/** Still waiting, not one's own (maker is not checker), and not in somebody else's hands. */
export function assertMayDecide(tx: TxCtx, request: ApprovalRecord, actor: EmployeeActor): void {
  if (request.status !== 'PENDING') {
    throw new AppError(
      'APPROVAL_NOT_PENDING',
      'This was decided or taken back in the meantime. The inbox has the latest.',
    );
  }
  if (request.submittedByUserId === actor.userId) {
    throw new AppError('OWN_ITEM', 'You sent this yourself, so somebody else has to decide it.');
  }
  const claimed = request.claimedAt !== null && request.claimedAt > claimsCountFrom(tx.clock.now());
  if (claimed && request.claimedByUserId !== actor.userId) {
    throw new AppError(
      'APPROVAL_CLAIMED',
      'Somebody else is looking at this. It is free again after 15 minutes.',
    );
  }
}
