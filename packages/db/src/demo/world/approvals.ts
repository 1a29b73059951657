import type { ApprovalEntityType, ApprovalReasonCode } from '@nxtgauge/domain/approvals';
import { later } from './world.ts';
import type { World } from './world.ts';

export interface Submission {
  entityType: ApprovalEntityType;
  entityId: string;
  submittedBy: string;
  submittedAt: Date;
  revisionId?: string;
  /** The submission that came back and that this one answers. */
  previousId?: string;
  appeal?: { of: string; words: string; refusedBy: string };
  sampled?: boolean;
}

function addLog(
  world: World,
  requestId: string,
  action: string,
  before: string | null,
  after: string,
  by: string | null,
  at: Date,
  remarks: string | null = null,
): void {
  world.rows.add('approval_logs', {
    id: world.id(at),
    approval_request_id: requestId,
    action,
    old_status: before,
    new_status: after,
    acted_by_user_id: by,
    remarks,
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
    policyVersion?: number;
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
    revision_id: submission.revisionId ?? null,
    previous_request_id: submission.previousId ?? null,
    appeal_of_request_id: submission.appeal?.of ?? null,
    appeal_text: submission.appeal?.words ?? null,
    barred_user_id: submission.appeal?.refusedBy ?? null,
    sampled: submission.sampled ?? false,
    auto_policy_version: decision.policyVersion ?? null,
    created_at: submittedAt,
    updated_at: decision.at ?? submittedAt,
  });
  const { appeal } = submission;
  if (appeal)
    addLog(world, id, 'APPEALED', null, 'PENDING', submission.submittedBy, submittedAt, appeal.words);
  else addLog(world, id, 'SUBMITTED', null, 'PENDING', submission.submittedBy, submittedAt);
  if (submission.sampled)
    addLog(world, id, 'SAMPLED', 'PENDING', 'PENDING', null, later(submittedAt, 0.01), 'Policy version 1');
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

/** The policy let it through without a person. */
export function addAutoApproved(world: World, submission: Submission, at: Date): void {
  const id = addRequest(world, submission, { status: 'APPROVED', by: null, at, policyVersion: 1 });
  addLog(world, id, 'AUTO_APPROVED', 'PENDING', 'APPROVED', null, at, 'Policy version 1');
}

/** It came back to its owner; the id is for what follows from that. */
export function addSentBack(
  world: World,
  submission: Submission,
  how: 'REJECTED' | 'CHANGES_REQUESTED',
  decision: { by: string; at: Date; reasonCode: ApprovalReasonCode; remarks: string },
): string {
  const { by, at, reasonCode, remarks } = decision;
  const id = addRequest(world, submission, { status: how, by, at, reasonCode, remarks });
  addLog(world, id, how, 'PENDING', how, by, at, remarks);
  return id;
}
