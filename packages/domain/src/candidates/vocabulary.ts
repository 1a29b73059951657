/** Who may find somebody: nobody, the companies they applied to, or every verified company that they did not block. */
export const CANDIDATE_VISIBILITIES = ['OFF', 'WHERE_I_APPLY', 'SEARCHABLE'] as const;
export type CandidateVisibility = (typeof CANDIDATE_VISIBILITIES)[number];

export const CANDIDATE_STATUSES = ['active', 'placed', 'archived'] as const;
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];
/** How a company came to know somebody. */
export const CANDIDATE_SOURCES = ['APPLICATION', 'UPLOAD', 'REFERRAL', 'SEARCH'] as const;
export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

export const ASSIGNMENT_TYPES = ['primary', 'secondary', 'viewer'] as const;
export type AssignmentType = (typeof ASSIGNMENT_TYPES)[number];

export const ACTIVITY_ENTITY_TYPES = [
  'candidate',
  'resume',
  'review',
  'user',
  'assignment',
  'application',
  'interview',
  'offer',
  'note',
  'scorecard',
] as const;
export type ActivityEntityType = (typeof ACTIVITY_ENTITY_TYPES)[number];
export const ACTIVITY_ACTIONS = [
  'create',
  'update',
  'delete',
  'view',
  'download',
  'assign',
  'unassign',
  'move',
  'reject',
  'hire',
  'denied',
] as const;
export type ActivityAction = (typeof ACTIVITY_ACTIONS)[number];
