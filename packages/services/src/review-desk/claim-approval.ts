import type { z } from 'zod';
import { approvalLogs, approvalRequests } from '@nxtgauge/db/approvals';
import type { ClaimedApproval } from '@nxtgauge/domain/approvals';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { assertMayDecide, lockApproval } from './internal.ts';

type Claimed = z.infer<typeof ClaimedApproval>;

/**
 * Takes one submission for 15 minutes, also from somebody whose lock ran out. OWN_ITEM for one's own, APPEAL_NEEDS_ANOTHER
 * for an appeal against oneself, APPROVAL_CLAIMED while somebody else has it.
 */
export async function claimApproval(ctx: ServiceCtx, input: { approvalId: string }): Promise<Claimed> {
  const actor = requireEmployee(ctx, 'approval.decide');
  return withTx(ctx, async (tx) => {
    const request = await lockApproval(tx, input.approvalId);
    await assertMayDecide(tx, request, actor);
    const now = tx.clock.now();
    await tx.db
      .update(approvalRequests)
      .set({ claimedByUserId: actor.userId, claimedAt: now, updatedAt: now })
      .where(eq(approvalRequests.id, request.id));
    const from = request.claimedByUserId;
    const action = from !== null && from !== actor.userId ? 'TAKEN_OVER' : 'CLAIMED';
    await record(tx, request.id, action, actor.userId, [from, actor.userId]);
    return { approvalId: request.id, claimedByMe: true };
  });
}

/** Gives one's own claim back; nothing happens when there is none. */
export async function releaseApproval(ctx: ServiceCtx, input: { approvalId: string }): Promise<Claimed> {
  const actor = requireEmployee(ctx, 'approval.decide');
  return withTx(ctx, async (tx) => {
    const [released] = await tx.db
      .update(approvalRequests)
      .set({ claimedByUserId: null, claimedAt: null, updatedAt: tx.clock.now() })
      .where(
        and(
          eq(approvalRequests.id, input.approvalId),
          eq(approvalRequests.status, 'PENDING'),
          eq(approvalRequests.claimedByUserId, actor.userId),
        ),
      )
      .returning({ id: approvalRequests.id });
    if (released) await record(tx, released.id, 'RELEASED', actor.userId, [actor.userId, null]);
    else await lockApproval(tx, input.approvalId);
    return { approvalId: input.approvalId, claimedByMe: false };
  });
}

const EVENTS = {
  CLAIMED: 'approval.claim',
  TAKEN_OVER: 'approval.take_over',
  RELEASED: 'approval.release',
} as const;

async function record(
  tx: TxCtx,
  approvalId: string,
  action: keyof typeof EVENTS,
  userId: string,
  claim: [before: string | null, after: string | null],
) {
  await tx.db.insert(approvalLogs).values({
    approvalRequestId: approvalId,
    action,
    oldStatus: 'PENDING',
    newStatus: 'PENDING',
    actedByUserId: userId,
    createdAt: tx.clock.now(),
  });
  await writeAudit(tx, {
    event: EVENTS[action],
    action: 'UPDATE',
    entityType: 'approval_request',
    entityId: approvalId,
    module: 'approvals',
    changes: { claimed_by_user_id: claim },
  });
}
