import type { z } from 'zod';
import type { DecidedApproval, MergeLeadInput } from '@nxtgauge/domain/approvals';
import { AppError } from '@nxtgauge/domain/errors';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { mergeLead } from '../leads/merge-lead.ts';
import { writeDecision } from './decide-approval.ts';
import { assertAsRead, assertMayDecide, lockApproval } from './internal.ts';

/**
 * Refuses a repeated lead by joining it with the other one, which its owner is led to. They can appeal: two leads may be two
 * different days. Throws as `reject` does, and LEAD_NOT_OPEN when the other one has ended.
 */
export async function mergeTwins(
  ctx: ServiceCtx,
  { intoLeadId, ...given }: z.infer<typeof MergeLeadInput>,
): Promise<z.infer<typeof DecidedApproval>> {
  const actor = requireEmployee(ctx, 'approval.decide');
  return withTx(ctx, async (tx) => {
    const request = await lockApproval(tx, given.approvalId);
    await assertMayDecide(tx, request, actor);
    await assertAsRead(tx, request, given.contentVersion);
    if (request.entityType !== 'lead' || request.appealOfRequestId !== null) {
      throw new AppError('INVALID_INPUT', 'Only a lead that waits can be joined with another.');
    }
    const decision = { ...given, status: 'REJECTED', reasonCode: 'DUPLICATE' } as const;
    await writeDecision(tx, request, decision, actor.userId);
    await mergeLead(tx, request.entityId, intoLeadId, given.remarks);
    return { approvalId: request.id, status: decision.status };
  });
}
