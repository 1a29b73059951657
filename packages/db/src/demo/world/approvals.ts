import type { ApprovalEntityType } from '@nxtgauge/domain/approvals';
import { later } from './world.ts';
import type { World } from './world.ts';

interface Submission {
  entityType: ApprovalEntityType;
  entityId: string;
  submittedBy: string;
  submittedAt: Date;
}

function addLog(
  world: World,
  requestId: string,
  action: string,
  before: string | null,
  after: string,
  by: string,
  at: Date,
): void {
  world.rows.add('approval_logs', {
    id: world.id(at),
    approval_request_id: requestId,
    action,
    old_status: before,
    new_status: after,
    acted_by_user_id: by,
    remarks: null,
    created_at: at,
  });
}

function addRequest(
  world: World,
  submission: Submission,
  decision: {
    status: string;
    by: string | null;
    at: Date | null;
    claimedBy?: string;
    reasonCode?: string;
    remarks?: string;
  },
): string {
  const { submittedAt } = submission;
  const id = world.id(submittedAt);
  const claimed = decision.claimedBy ?? null;
  world.rows.add('approval_requests', {
    id,
    entity_type: submission.entityType,
    entity_id: submission.entityId,
    approval_type: 'CONTENT',
    status: decision.status,
    submitted_by_user_id: submission.submittedBy,
    claimed_by_user_id: claimed,
    claimed_at: claimed === null ? null : later(world.now, -0.2),
    reviewed_by_user_id: decision.by,
    submitted_at: submittedAt,
    due_at: later(submittedAt, 24),
    reviewed_at: decision.at,
    reason_code: decision.reasonCode ?? null,
    remarks: decision.remarks ?? null,
    created_at: submittedAt,
    updated_at: decision.at ?? submittedAt,
  });
  addLog(world, id, 'SUBMITTED', null, 'PENDING', submission.submittedBy, submittedAt);
  return id;
}

/** Waits in the staff's inbox; `claimedBy` is somebody who is looking at it now. */
export function addPendingApproval(world: World, submission: Submission, claimedBy?: string): void {
  const id = addRequest(world, submission, {
    status: 'PENDING',
    by: null,
    at: null,
    ...(claimedBy ? { claimedBy } : {}),
  });
  if (claimedBy !== undefined)
    addLog(world, id, 'CLAIMED', 'PENDING', 'PENDING', claimedBy, later(world.now, -0.2));
}

export function addApproved(world: World, submission: Submission, by: string, at: Date): void {
  const id = addRequest(world, submission, { status: 'APPROVED', by, at });
  addLog(world, id, 'APPROVED', 'PENDING', 'APPROVED', by, at);
}

export function addRejected(
  world: World,
  submission: Submission,
  by: string,
  at: Date,
  reasonCode: string,
  remarks: string,
): void {
  const id = addRequest(world, submission, { status: 'REJECTED', by, at, reasonCode, remarks });
  addLog(world, id, 'REJECTED', 'PENDING', 'REJECTED', by, at);
}
