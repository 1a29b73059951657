import type { z } from 'zod';
import { verificationRequests } from '@nxtgauge/db/verification';
import type { ClaimedVerification } from '@nxtgauge/domain/verification';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { assertMayDecide, lockRequest, logMove } from './internal.ts';

type Claimed = z.infer<typeof ClaimedVerification>;

/** Takes one request for the published minutes. OWN_ITEM for one's own, VERIFICATION_CLAIMED while somebody else has it. */
export async function claimVerification(ctx: ServiceCtx, input: { requestId: string }): Promise<Claimed> {
  const actor = requireEmployee(ctx, 'verification.decide');
  return withTx(ctx, async (tx) => {
    const { request } = await lockRequest(tx, input.requestId);
    await assertMayDecide(tx, request, actor);
    const now = tx.clock.now();
    await tx.db
      .update(verificationRequests)
      .set({ claimedByUserId: actor.userId, claimedAt: now, updatedAt: now })
      .where(eq(verificationRequests.id, request.id));
    await record(tx, request.id, 'CLAIMED', [request.claimedByUserId, actor.userId]);
    return { requestId: request.id, claimedByMe: true };
  });
}

/** Gives one's own claim back; nothing happens when there is none. */
export async function releaseVerification(ctx: ServiceCtx, input: { requestId: string }): Promise<Claimed> {
  const actor = requireEmployee(ctx, 'verification.decide');
  return withTx(ctx, async (tx) => {
    await lockRequest(tx, input.requestId);
    const [released] = await tx.db
      .update(verificationRequests)
      .set({ claimedByUserId: null, claimedAt: null, updatedAt: tx.clock.now() })
      .where(
        and(
          eq(verificationRequests.id, input.requestId),
          eq(verificationRequests.status, 'PENDING'),
          eq(verificationRequests.claimedByUserId, actor.userId),
        ),
      )
      .returning({ id: verificationRequests.id });
    if (released) await record(tx, released.id, 'RELEASED', [actor.userId, null]);
    return { requestId: input.requestId, claimedByMe: false };
  });
}

async function record(
  tx: TxCtx,
  requestId: string,
  action: 'CLAIMED' | 'RELEASED',
  claim: [before: string | null, after: string | null],
): Promise<void> {
  await logMove(tx, { requestId, action, from: 'PENDING', to: 'PENDING' });
  await writeAudit(tx, {
    event: action === 'CLAIMED' ? 'verification.claim' : 'verification.release',
    action: 'UPDATE',
    entityType: 'verification_request',
    entityId: requestId,
    module: 'verification',
    changes: { claimed_by_user_id: claim },
  });
}
