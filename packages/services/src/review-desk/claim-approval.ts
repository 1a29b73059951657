import type { z } from 'zod';
import { approvalLogs, approvalRequests } from '@nxtgauge/db/approvals';
import type { ClaimedApproval } from '@nxtgauge/domain/approvals';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { assertMayDecide, lockApproval } from './internal.ts';

type Claimed = z.infer<typeof ClaimedApproval>;

/** Takes one submission for 15 minutes. OWN_ITEM for one's own, APPROVAL_CLAIMED while somebody else has it. */
export async function claimApproval(ctx: ServiceCtx, input: { approvalId: string }): Promise<Claimed> {
  const actor = requireEmployee(ctx, 'approval.decide');
  return withTx(ctx, async (tx) => {
    const request = await lockApproval(tx, input.approvalId);
    assertMayDecide(tx, request, actor);
    const now = tx.clock.now();
    await tx.db
      .update(approvalRequests)
      .set({ claimedByUserId: actor.userId, claimedAt: now, updatedAt: now })
      .where(eq(approvalRequests.id, request.id));
    await record(tx, request.id, 'CLAIMED', actor.userId, [request.claimedByUserId, actor.userId]);
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

async function record(
  tx: TxCtx,
  approvalId: string,
  action: 'CLAIMED' | 'RELEASED',
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
    event: action === 'CLAIMED' ? 'approval.claim' : 'approval.release',
    action: 'UPDATE',
    entityType: 'approval_request',
    entityId: approvalId,
    module: 'approvals',
    changes: { claimed_by_user_id: claim },
  });
}
