import { approvalLogs, approvalRequests } from '@nxtgauge/db/approvals';
import { newId } from '@nxtgauge/db/ids';
import type { ApprovalEntityType } from '@nxtgauge/domain/approvals';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { actorUserId } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { inboxFacets } from './inbox-facets.ts';

/**
 * Puts one thing into the staff's inbox with its answer due by the published time (BR-24). What came back before is
 * linked, so that the reviewer sees what was asked; an appeal that still waits is taken back by it.
 */
export async function submitForApproval(
  tx: TxCtx,
  submission: {
    entityType: ApprovalEntityType;
    entityId: string;
    submittedByUserId: string;
    revisionId?: string;
  },
): Promise<string> {
  const rules = await readConfig(tx, 'leads.rules');
  const now = tx.clock.now();
  const id = newId();
  await withdraw(tx, submission.entityType, submission.entityId, 'appeals');
  const [latest] = await tx.db
    .select({ id: approvalRequests.id, status: approvalRequests.status })
    .from(approvalRequests)
    .where(
      and(
        sameThing(submission.entityType, submission.entityId),
        inArray(approvalRequests.status, ['APPROVED', 'REJECTED', 'CHANGES_REQUESTED']),
      ),
    )
    .orderBy(desc(approvalRequests.submittedAt), desc(approvalRequests.id))
    .limit(1);
  const answersEarlier = latest !== undefined && latest.status !== 'APPROVED';
  await tx.db.insert(approvalRequests).values({
    id,
    entityType: submission.entityType,
    entityId: submission.entityId,
    approvalType: 'CONTENT',
    status: 'PENDING',
    submittedByUserId: submission.submittedByUserId,
    submittedAt: now,
    dueAt: addMs(now, rules.approvalHours * HOUR_MS),
    revisionId: submission.revisionId ?? null,
    previousRequestId: answersEarlier ? latest.id : null,
    ...(await inboxFacets(tx, submission)),
    createdAt: now,
    updatedAt: now,
  });
  await tx.db.insert(approvalLogs).values({
    approvalRequestId: id,
    action: 'SUBMITTED',
    oldStatus: null,
    newStatus: 'PENDING',
    actedByUserId: submission.submittedByUserId,
    createdAt: now,
  });
  return id;
}

/** Takes whatever waits for this thing out of the inbox, because its owner closed or replaced it. */
export async function withdrawApproval(
  tx: TxCtx,
  entityType: ApprovalEntityType,
  entityId: string,
): Promise<void> {
  await withdraw(tx, entityType, entityId, 'everything');
}

const sameThing = (entityType: ApprovalEntityType, entityId: string) =>
  and(eq(approvalRequests.entityType, entityType), eq(approvalRequests.entityId, entityId));

async function withdraw(
  tx: TxCtx,
  entityType: ApprovalEntityType,
  entityId: string,
  what: 'everything' | 'appeals',
): Promise<void> {
  const now = tx.clock.now();
  const withdrawn = await tx.db
    .update(approvalRequests)
    .set({ status: 'WITHDRAWN', updatedAt: now })
    .where(
      and(
        sameThing(entityType, entityId),
        eq(approvalRequests.status, 'PENDING'),
        what === 'appeals' ? isNotNull(approvalRequests.appealOfRequestId) : undefined,
      ),
    )
    .returning({ id: approvalRequests.id });
  for (const { id } of withdrawn) {
    await tx.db.insert(approvalLogs).values({
      approvalRequestId: id,
      action: 'WITHDRAWN',
      oldStatus: 'PENDING',
      newStatus: 'WITHDRAWN',
      actedByUserId: actorUserId(tx.actor),
      createdAt: now,
    });
  }
}

/** 1 = next to be looked at; null when nothing of this thing waits. An appeal does not count: its thing may be edited. */
export async function queuePosition(
  ctx: ServiceCtx,
  entityType: ApprovalEntityType,
  entityId: string,
): Promise<number | null> {
  const [row] = await ctx.sql<{ position: number }[]>`
    select (select count(*)::int from approval_requests ahead
      where ahead.status = 'PENDING' and (ahead.submitted_at, ahead.id) <= (mine.submitted_at, mine.id)) as position
    from approval_requests mine
    where mine.status = 'PENDING' and mine.appeal_of_request_id is null
      and mine.entity_type = ${entityType} and mine.entity_id = ${entityId}`;
  return row?.position ?? null;
}
