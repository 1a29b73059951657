import type { z } from 'zod';
import { approvalLogs, approvalRequests } from '@nxtgauge/db/approvals';
import type { ApprovalEntityType, DecidedApproval, RejectInput } from '@nxtgauge/domain/approvals';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { publishJob, returnJobToDraft } from '../jobs/review-outcome.ts';
import { openApprovedLead, returnLeadToDraft } from '../leads/review-outcome.ts';
import {
  applyProfileRevision,
  approveProfile,
  rejectProfile,
  rejectProfileRevision,
} from '../profiles/review-outcome.ts';
import { approveCompany, rejectCompany } from './company-outcome.ts';
import { assertMayDecide, lockApproval } from './internal.ts';
import type { ApprovalRecord } from './internal.ts';

type Decided = z.infer<typeof DecidedApproval>;
type Outcome = (tx: TxCtx, request: ApprovalRecord, remarks: string) => Promise<void>;

const APPROVED: Record<ApprovalEntityType, Outcome> = {
  lead: (tx, { entityId }) => openApprovedLead(tx, entityId),
  profile: (tx, { entityId, revisionId }) =>
    revisionId ? applyProfileRevision(tx, entityId, revisionId) : approveProfile(tx, entityId),
  job: (tx, { entityId }) => publishJob(tx, entityId),
  company: (tx, { entityId }) => approveCompany(tx, entityId),
};

const REJECTED: Record<ApprovalEntityType, Outcome> = {
  lead: (tx, { entityId }, remarks) => returnLeadToDraft(tx, entityId, remarks),
  profile: (tx, { entityId, revisionId }, remarks) =>
    revisionId
      ? rejectProfileRevision(tx, entityId, revisionId, remarks)
      : rejectProfile(tx, entityId, remarks),
  job: (tx, { entityId }, remarks) => returnJobToDraft(tx, entityId, remarks),
  company: (tx, { entityId }, remarks) => rejectCompany(tx, entityId, remarks),
};

/** Lets the submitted thing become public, once: of two approvers at the same moment one gets APPROVAL_NOT_PENDING. */
export async function approve(ctx: ServiceCtx, input: { approvalId: string }): Promise<Decided> {
  return decide(ctx, input.approvalId, 'APPROVED', { reasonCode: null, remarks: null });
}

/** Sends it back with a reason that its owner reads; what was live stays live. */
export async function reject(ctx: ServiceCtx, input: z.infer<typeof RejectInput>): Promise<Decided> {
  return decide(ctx, input.approvalId, 'REJECTED', { reasonCode: input.reasonCode, remarks: input.remarks });
}

async function decide(
  ctx: ServiceCtx,
  approvalId: string,
  status: 'APPROVED' | 'REJECTED',
  reason: { reasonCode: string | null; remarks: string | null },
): Promise<Decided> {
  const actor = requireEmployee(ctx, 'approval.decide');
  return withTx(ctx, async (tx) => {
    const request = await lockApproval(tx, approvalId);
    assertMayDecide(tx, request, actor);
    const now = tx.clock.now();
    await tx.db
      .update(approvalRequests)
      .set({ status, ...reason, reviewedByUserId: actor.userId, reviewedAt: now, updatedAt: now })
      .where(eq(approvalRequests.id, approvalId));
    await tx.db.insert(approvalLogs).values({
      approvalRequestId: approvalId,
      action: status,
      oldStatus: 'PENDING',
      newStatus: status,
      actedByUserId: actor.userId,
      remarks: reason.remarks,
      createdAt: now,
    });
    await writeAudit(tx, {
      event: status === 'APPROVED' ? 'approval.approve' : 'approval.reject',
      action: status === 'APPROVED' ? 'APPROVE' : 'REJECT',
      entityType: 'approval_request',
      entityId: approvalId,
      module: 'approvals',
      changes: {
        status: ['PENDING', status],
        reason_code: [null, reason.reasonCode],
        remarks: [null, reason.remarks],
      },
      metadata: { subjectType: request.entityType, subjectId: request.entityId },
    });
    const outcome = status === 'APPROVED' ? APPROVED : REJECTED;
    await outcome[request.entityType](tx, request, reason.remarks ?? '');
    return { approvalId, status };
  });
}
