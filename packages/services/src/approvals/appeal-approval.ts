import type { z } from 'zod';
import { approvalLogs, approvalRequests } from '@nxtgauge/db/approvals';
import { newId } from '@nxtgauge/db/ids';
import type { AppealInput, ApprovalEntityType, SentAppeal } from '@nxtgauge/domain/approvals';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { APPROVAL_SUBJECTS, subjectTitle } from './subjects.ts';

const notOpen = (message: string) => new AppError('APPEAL_NOT_OPEN', message);

/**
 * Asks for another look at a refusal, once, by somebody else than who refused (BR-24). It waits in the inbox like a new
 * submission; the thing itself stays editable, and sending it again takes the appeal back.
 */
export async function appealApproval(
  ctx: ServiceCtx,
  input: z.infer<typeof AppealInput>,
): Promise<z.infer<typeof SentAppeal>> {
  const actor = requireUser(ctx);
  await ctx.ports.rateLimits.consume('write', actor.userId);
  return withTx(ctx, async (tx) => {
    const { refused, title } = await lockOwnRefusal(tx, input.approvalId, actor.userId);
    await assertLatest(tx, refused);
    const now = tx.clock.now();
    const { approvalHours } = await readConfig(tx, 'leads.rules');
    const appealId = newId();
    const [sent] = await tx.db
      .insert(approvalRequests)
      .values({
        id: appealId,
        entityType: refused.entityType,
        entityId: refused.entityId,
        revisionId: refused.revisionId,
        approvalType: refused.approvalType,
        status: 'PENDING',
        submittedByUserId: actor.userId,
        submittedAt: now,
        dueAt: addMs(now, approvalHours * HOUR_MS),
        appealOfRequestId: refused.id,
        appealText: input.words,
        barredUserId: refused.reviewedByUserId,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: approvalRequests.id });
    if (!sent) throw notOpen('This was appealed before. One appeal is possible.');
    await tx.db.insert(approvalLogs).values({
      approvalRequestId: appealId,
      action: 'APPEALED',
      oldStatus: null,
      newStatus: 'PENDING',
      actedByUserId: actor.userId,
      remarks: input.words,
      createdAt: now,
    });
    await writeAudit(tx, {
      event: 'approval.appeal',
      action: 'CREATE',
      entityType: 'approval_request',
      entityId: appealId,
      entityLabel: title,
      module: 'approvals',
      changes: { appeal_of_request_id: [null, refused.id], appeal_text: [null, input.words] },
      metadata: { subjectType: refused.entityType, subjectId: refused.entityId },
    });
    await notify(tx, {
      userId: actor.userId,
      event: 'approval.appeal_received',
      params: { thing: title },
      entityType: refused.entityType,
      entityId: refused.entityId,
      linkPath: APPROVAL_SUBJECTS[refused.entityType].path(refused.entityId),
    });
    await wakeScreens(tx, actor.userId, [{ topic: 'approval', entityId: refused.entityId }]);
    return { approvalId: appealId };
  });
}

/** The actor's own refused submission under the lock of its thing; anything else is refused in its own words. */
async function lockOwnRefusal(tx: TxCtx, approvalId: string, userId: string) {
  const own = and(eq(approvalRequests.id, approvalId), eq(approvalRequests.submittedByUserId, userId));
  const [found] = await tx.db.select().from(approvalRequests).where(own);
  if (!found) throw notFound('decision');
  const { table } = APPROVAL_SUBJECTS[found.entityType];
  await tx.sql`select 1 from ${tx.sql(table)} where id = ${found.entityId} for update`;
  const [refused] = await tx.db.select().from(approvalRequests).where(own).for('update');
  if (!refused) throw notFound('decision');
  if (refused.appealOfRequestId !== null) {
    throw notOpen('An appeal was decided already. What was said then is final.');
  }
  if (refused.status !== 'REJECTED' && refused.status !== 'CHANGES_REQUESTED') {
    throw notOpen('Only something that came back to you can be appealed.');
  }
  return { refused, title: await subjectTitle(tx, refused) };
}

async function assertLatest(
  tx: TxCtx,
  refused: { id: string; entityType: ApprovalEntityType; entityId: string },
): Promise<void> {
  const [latest] = await tx.sql<{ id: string }[]>`
    select id from approval_requests where entity_type = ${refused.entityType} and entity_id = ${refused.entityId}
      and appeal_of_request_id is null
    order by submitted_at desc, id desc limit 1`;
  if (latest?.id !== refused.id) {
    throw notOpen('You have sent this again since, so the earlier decision no longer counts.');
  }
}
