import type { ApprovalEntityType, ApprovalRequestStatus, ApprovalDetail } from '@nxtgauge/domain/approvals';

export const KIND_LABELS: Record<ApprovalEntityType, string> = {
  lead: 'Lead',
  profile: 'Profile',
  job: 'Job',
  company: 'Company',
};
export const STATUS_LABELS: Record<ApprovalRequestStatus, string> = {
  PENDING: 'Waiting',
  APPROVED: 'Approved',
  REJECTED: 'Sent back',
  WITHDRAWN: 'Withdrawn',
};
export const ACTION_LABELS: Record<ApprovalDetail['history'][number]['action'], string> = {
  SUBMITTED: 'Sent in',
  APPROVED: 'Approved',
  REJECTED: 'Sent back',
  CLAIMED: 'Claimed',
  RELEASED: 'Released',
  WITHDRAWN: 'Withdrawn by its owner',
};
