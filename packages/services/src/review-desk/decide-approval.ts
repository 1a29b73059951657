import type { z } from 'zod';
import { approvalLogs, approvalRequests } from '@nxtgauge/db/approvals';
import type {
  ApprovalReasonCode,
  ApproveInput,
  DecidedApproval,
  ReasonedInput,
} from '@nxtgauge/domain/approvals';
import { AppError } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { tellAppellant } from './appeal-outcome.ts';
import { assertAsRead, assertMayDecide, assertMayGoLive, lockApproval } from './internal.ts';
import type { ApprovalRecord } from './internal.ts';
import { OUTCOMES } from './outcomes.ts';

type Decided = z.infer<typeof DecidedApproval>;

interface Decision {
  status: 'APPROVED' | 'REJECTED' | 'CHANGES_REQUESTED';
  approvalId: string;
  contentVersion: number;
  reasonCode: ApprovalReasonCode | null;
  remarks: string | null;
}

/**
 * Lets the submitted thing become public, once: of two approvers at the same moment one gets APPROVAL_NOT_PENDING. An
 * approved appeal overturns the refusal.
 */
export async function approve(ctx: ServiceCtx, input: z.infer<typeof ApproveInput>): Promise<Decided> {
  return decide(ctx, {
    approvalId: input.approvalId,
    contentVersion: input.contentVersion,
    remarks: input.remarks || null,
    status: 'APPROVED',
    reasonCode: null,
  });
}

/** Refuses it with a reason that its owner reads; what was live stays live. A rejected appeal leaves the refusal as it is. */
export async function reject(ctx: ServiceCtx, input: ReasonedInput): Promise<Decided> {
  return decide(ctx, { ...input, status: 'REJECTED' });
}

/** Gives it back to be changed and sent again: not a refusal, and it counts as none. An appeal needs a verdict instead. */
export async function requestChanges(ctx: ServiceCtx, input: ReasonedInput): Promise<Decided> {
  return decide(ctx, { ...input, status: 'CHANGES_REQUESTED' });
}

async function decide(ctx: ServiceCtx, decision: Decision): Promise<Decided> {
  const actor = requireEmployee(ctx, 'approval.decide');
  return withTx(ctx, async (tx) => {
    const request = await lockApproval(tx, decision.approvalId);
    await assertMayDecide(tx, request, actor);
    await assertAsRead(tx, request, decision.contentVersion);
    if (decision.status === 'APPROVED') await assertMayGoLive(tx, request);
    if (request.appealOfRequestId !== null && decision.status === 'CHANGES_REQUESTED') {
      throw new AppError('INVALID_INPUT', 'An appeal is either right or not: approve or reject it.');
    }
    await writeDecision(tx, request, decision, actor.userId);
    await applyDecision(tx, request, decision);
    return { approvalId: request.id, status: decision.status };
  });
}

const AUDIT = {
  APPROVED: { event: 'approval.approve', action: 'APPROVE' },
  REJECTED: { event: 'approval.reject', action: 'REJECT' },
  CHANGES_REQUESTED: { event: 'approval.request_changes', action: 'REJECT' },
} as const;

/** The decision on the submission itself, with its line of history and its audit. */
export async function writeDecision(
  tx: TxCtx,
  request: ApprovalRecord,
  { status, reasonCode, remarks }: Decision,
  reviewerId: string,
): Promise<void> {
  const now = tx.clock.now();
  await tx.db
    .update(approvalRequests)
    .set({ status, reasonCode, remarks, reviewedByUserId: reviewerId, reviewedAt: now, updatedAt: now })
    .where(eq(approvalRequests.id, request.id));
  await tx.db.insert(approvalLogs).values({
    approvalRequestId: request.id,
    action: status,
    oldStatus: 'PENDING',
    newStatus: status,
    actedByUserId: reviewerId,
    remarks,
    createdAt: now,
  });
  await writeAudit(tx, {
    ...AUDIT[status],
    entityType: 'approval_request',
    entityId: request.id,
    module: 'approvals',
    changes: { status: ['PENDING', status], reason_code: [null, reasonCode], remarks: [null, remarks] },
    metadata: {
      subjectType: request.entityType,
      subjectId: request.entityId,
      contentVersion: request.contentVersion,
      ...(request.appealOfRequestId === null ? {} : { appealOf: request.appealOfRequestId }),
    },
  });
}

async function applyDecision(tx: TxCtx, request: ApprovalRecord, decision: Decision): Promise<void> {
  const outcomes = OUTCOMES[request.entityType];
  const remarks = decision.remarks ?? '';
  if (decision.status === 'APPROVED') await outcomes.approve(tx, request);
  else {
    const kind = request.appealOfRequestId === null ? decision.status : 'UPHELD';
    await outcomes.giveBack(tx, request, remarks, kind);
  }
  if (request.appealOfRequestId !== null) {
    await tellAppellant(tx, request, decision.status === 'APPROVED', remarks);
  }
}
