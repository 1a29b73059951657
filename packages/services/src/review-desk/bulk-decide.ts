import type { z } from 'zod';
import type { BulkDecided, BulkDecideInput, BulkOutcome } from '@nxtgauge/domain/approvals';
import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { approve, reject } from './decide-approval.ts';

const OUTCOME_OF: Partial<Record<ErrorReason, BulkOutcome>> = {
  APPROVAL_CHANGED: 'CHANGED',
  APPROVAL_CLAIMED: 'CLAIMED',
  OWN_ITEM: 'OWN',
  APPROVAL_NOT_PENDING: 'NOT_PENDING',
  APPEAL_NEEDS_ANOTHER: 'BARRED',
  ACCOUNT_SUSPENDED: 'SUSPENDED',
  NO_SUCH_THING: 'MISSING',
};

/**
 * Decides several submissions alike, each in a transaction of its own: what cannot be decided is said per item and keeps
 * nobody else back. A failure of one item is on record and its answer is FAILED.
 */
export async function bulkDecide(
  ctx: ServiceCtx,
  input: BulkDecideInput,
): Promise<z.infer<typeof BulkDecided>> {
  requireEmployee(ctx, 'approval.decide');
  const items: z.infer<typeof BulkDecided>['items'] = [];
  for (const item of input.items) {
    items.push({ approvalId: item.approvalId, outcome: await outcomeOf(ctx, input, item) });
  }
  return { items };
}

async function outcomeOf(
  ctx: ServiceCtx,
  input: BulkDecideInput,
  item: BulkDecideInput['items'][number],
): Promise<BulkOutcome> {
  try {
    if (input.decision === 'APPROVE') await approve(ctx, item);
    else await reject(ctx, { ...item, reasonCode: input.reasonCode, remarks: input.remarks });
    return 'DECIDED';
  } catch (error) {
    const known = error instanceof AppError ? OUTCOME_OF[error.reason] : undefined;
    if (known === undefined) {
      ctx.log.error(
        { err: error, approvalId: item.approvalId, requestId: ctx.requestId },
        'bulk item failed',
      );
    }
    return known ?? 'FAILED';
  }
}
