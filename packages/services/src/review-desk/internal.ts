import { approvalRequests, entityRevisions } from '@nxtgauge/db/approvals';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { addMs, MINUTE_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { APPROVAL_SUBJECTS } from '../approvals/index.ts';
import type { EmployeeActor, ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

export type ApprovalRecord = typeof approvalRequests.$inferSelect;

/** A claim that was made before this instant has run out and counts as free. */
export async function claimsCountFrom(ctx: ServiceCtx): Promise<{ since: Date; minutes: number }> {
  const { claimMinutes } = await readConfig(ctx, 'approvals.policy');
  return { since: addMs(ctx.clock.now(), -claimMinutes * MINUTE_MS), minutes: claimMinutes };
}

/** A submission under its lock, taken in the order that its owner's verbs use: first the thing, then its submission. */
export async function lockApproval(tx: TxCtx, approvalId: string): Promise<ApprovalRecord> {
  const [found] = await tx.db
    .select({ entityType: approvalRequests.entityType, entityId: approvalRequests.entityId })
    .from(approvalRequests)
    .where(eq(approvalRequests.id, approvalId));
  if (!found) throw notFound('submission');
  await tx.sql`select 1 from ${tx.sql(APPROVAL_SUBJECTS[found.entityType].table)} where id = ${found.entityId} for update`;
  const [request] = await tx.db
    .select()
    .from(approvalRequests)
    .where(eq(approvalRequests.id, approvalId))
    .for('update');
  if (!request) throw notFound('submission');
  return request;
}

const notPending = () =>
  new AppError(
    'APPROVAL_NOT_PENDING',
    'This was decided or taken back in the meantime. The inbox has the latest.',
  );

/** Still waiting, not one's own (maker is not checker), not an appeal against oneself, not in somebody else's hands. */
export async function assertMayDecide(
  tx: TxCtx,
  request: ApprovalRecord,
  actor: EmployeeActor,
): Promise<void> {
  if (request.status !== 'PENDING') throw notPending();
  if (request.submittedByUserId === actor.userId) {
    throw new AppError('OWN_ITEM', 'You sent this yourself, so somebody else has to decide it.');
  }
  if (request.barredUserId === actor.userId) {
    throw new AppError(
      'APPEAL_NEEDS_ANOTHER',
      'You decided this before, so somebody else has to decide the appeal.',
    );
  }
  const { since, minutes } = await claimsCountFrom(tx);
  const claimed = request.claimedAt !== null && request.claimedAt > since;
  if (claimed && request.claimedByUserId !== actor.userId) {
    throw new AppError(
      'APPROVAL_CLAIMED',
      `Somebody else is looking at this. It is free again after ${minutes} minutes.`,
    );
  }
}

/** What was suspended while it waited cannot go live by an approval; it can be sent back. */
export async function assertMayGoLive(tx: TxCtx, request: ApprovalRecord): Promise<void> {
  const [row] = await tx.sql<{ suspended: boolean }[]>`
    select u.status = 'SUSPENDED' or exists (
        select from user_role_profiles p where p.id = ${request.entityId} and p.status = 'SUSPENDED'
      ) as suspended
    from users u where u.id = ${request.submittedByUserId}`;
  if (row?.suspended) {
    throw new AppError(
      'ACCOUNT_SUSPENDED',
      'Whoever sent this is suspended, so it cannot go live. Send it back, or lift the suspension first.',
    );
  }
}

/** The reviewer decides what they read: not a version from before the owner's last change, nor an edit taken back since. */
export async function assertAsRead(
  tx: TxCtx,
  request: ApprovalRecord,
  contentVersion: number,
): Promise<void> {
  if (request.contentVersion !== contentVersion) {
    throw new AppError(
      'APPROVAL_CHANGED',
      'The owner changed it while you were reading. Here is the new version.',
      { details: { contentVersion: request.contentVersion } },
    );
  }
  if (request.revisionId === null) return;
  const [revision] = await tx.db
    .select({ status: entityRevisions.status })
    .from(entityRevisions)
    .where(eq(entityRevisions.id, request.revisionId));
  if (revision?.status === 'SUPERSEDED') throw notPending();
}
