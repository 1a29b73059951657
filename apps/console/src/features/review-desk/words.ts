import type {
  ApprovalDetail,
  ApprovalEntityType,
  ApprovalRequestStatus,
  BulkOutcome,
  InboxFilters,
  RiskLevel,
  TrustLevel,
} from '@nxtgauge/domain/approvals';
import type { Tone } from '@nxtgauge/ui/primitives';

export const KIND_LABELS: Record<ApprovalEntityType, string> = {
  lead: 'Lead',
  profile: 'Profile',
  job: 'Job',
  company: 'Company',
};
export const STATUS_LABELS: Record<ApprovalRequestStatus, string> = {
  PENDING: 'Waiting',
  APPROVED: 'Approved',
  REJECTED: 'Rejected',
  CHANGES_REQUESTED: 'Changes asked for',
  WITHDRAWN: 'Withdrawn',
};
export const STATUS_TONES: Record<ApprovalRequestStatus, Tone> = {
  PENDING: 'act',
  APPROVED: 'leaf',
  REJECTED: 'brick',
  CHANGES_REQUESTED: 'sky',
  WITHDRAWN: 'neutral',
};
export const ACTION_LABELS: Record<ApprovalDetail['history'][number]['action'], string> = {
  SUBMITTED: 'Sent in',
  CONTENT_CHANGED: 'Changed while it waited',
  CLAIMED: 'Claimed',
  TAKEN_OVER: 'Taken over',
  RELEASED: 'Released',
  SAMPLED: 'Kept for a person by the sample',
  APPROVED: 'Approved',
  AUTO_APPROVED: 'Approved by the policy',
  REJECTED: 'Rejected',
  CHANGES_REQUESTED: 'Changes asked for',
  APPEALED: 'Appealed',
  WITHDRAWN: 'Withdrawn',
};
export const RISK_LABELS: Record<RiskLevel, string> = {
  LOW: 'Low risk',
  MEDIUM: 'Some risk',
  HIGH: 'High risk',
};
export const RISK_TONES: Record<RiskLevel, Tone> = { LOW: 'neutral', MEDIUM: 'act', HIGH: 'brick' };
export const TRUST_LABELS: Record<TrustLevel, string> = { NEW: 'New', KNOWN: 'Known', TRUSTED: 'Trusted' };
export const SLA_LABELS: Record<NonNullable<InboxFilters['sla']>, string> = {
  overdue: 'Overdue',
  soon: 'Due soon',
};
export const HOLDER_LABELS: Record<NonNullable<InboxFilters['holder']>, string> = {
  me: 'Claimed by me',
  free: 'Free',
};
export const ORIGIN_LABELS: Record<NonNullable<InboxFilters['origin']>, string> = {
  new: 'New',
  revision: 'Edit of something live',
  resent: 'Sent again',
  appeal: 'Appeal',
  sampled: 'Sample of the policy',
};
export const BULK_LABELS: Record<BulkOutcome, string> = {
  DECIDED: 'Decided',
  CHANGED: 'Changed by its owner since, please read it again',
  CLAIMED: 'Somebody else has it',
  OWN: 'You sent this yourself',
  NOT_PENDING: 'Already decided or taken back',
  BARRED: 'An appeal against your own decision',
  SUSPENDED: 'Whoever sent it is suspended',
  MISSING: 'No longer there',
  FAILED: 'Something went wrong on our side, nothing was decided',
};
