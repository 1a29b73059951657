import { approvalLogs, approvalRequests } from '@nxtgauge/db/approvals';
import type { ApprovalEntityType } from '@nxtgauge/domain/approvals';
import { and, eq, sql } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { actorUserId } from '../context/index.ts';
import type { TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';

/**
 * The owner changed a thing while it waits: its submission keeps its place in the queue and gets the next version, so that
 * a reviewer who read the one before is told (APPROVAL_CHANGED) instead of deciding what they did not read. It is assessed
 * anew. Call it in the transaction of the change, after the thing's row lock; false when nothing of it waits.
 */
export async function approvalContentChanged(
  tx: TxCtx,
  entityType: ApprovalEntityType,
  entityId: string,
): Promise<boolean> {
  const now = tx.clock.now();
  const [waiting] = await tx.db
    .update(approvalRequests)
    .set({
      contentVersion: sql`${approvalRequests.contentVersion} + 1`,
      assessedVersion: null,
      sampled: false,
      updatedAt: now,
    })
    .where(
      and(
        eq(approvalRequests.entityType, entityType),
        eq(approvalRequests.entityId, entityId),
        eq(approvalRequests.status, 'PENDING'),
      ),
    )
    .returning({
      id: approvalRequests.id,
      version: approvalRequests.contentVersion,
      claimedByUserId: approvalRequests.claimedByUserId,
    });
  if (!waiting) return false;
  await tx.db.insert(approvalLogs).values({
    approvalRequestId: waiting.id,
    action: 'CONTENT_CHANGED',
    oldStatus: 'PENDING',
    newStatus: 'PENDING',
    actedByUserId: actorUserId(tx.actor),
    remarks: `Version ${waiting.version}`,
    createdAt: now,
  });
  await writeAudit(tx, {
    event: 'approval.change_content',
    action: 'UPDATE',
    entityType: 'approval_request',
    entityId: waiting.id,
    module: 'approvals',
    changes: { content_version: [waiting.version - 1, waiting.version] },
    metadata: { subjectType: entityType, subjectId: entityId },
  });
  if (waiting.claimedByUserId) {
    await wakeScreens(tx, waiting.claimedByUserId, [{ topic: 'approval', entityId: waiting.id }]);
  }
  return true;
}
