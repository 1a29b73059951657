export const APPROVAL_ENTITY_TYPES = ['job', 'lead', 'profile', 'company'] as const;
export type ApprovalEntityType = (typeof APPROVAL_ENTITY_TYPES)[number];
export const APPROVAL_TYPES = ['CONTENT', 'VERIFICATION', 'FEATURE'] as const;
export const APPROVAL_REQUEST_STATUSES = [
  'PENDING',
  'APPROVED',
  'REJECTED',
  'CHANGES_REQUESTED',
  'WITHDRAWN',
] as const;
export type ApprovalRequestStatus = (typeof APPROVAL_REQUEST_STATUSES)[number];
export const APPROVAL_LOG_ACTIONS = [
  'SUBMITTED',
  'CONTENT_CHANGED',
  'CLAIMED',
  'TAKEN_OVER',
  'RELEASED',
  'SAMPLED',
  'APPROVED',
  'AUTO_APPROVED',
  'REJECTED',
  'CHANGES_REQUESTED',
  'APPEALED',
  'WITHDRAWN',
] as const;
export type ApprovalLogAction = (typeof APPROVAL_LOG_ACTIONS)[number];

/** The two outcomes that carry a reason; an approval needs none. */
export const REASONED_OUTCOMES = ['REJECTED', 'CHANGES_REQUESTED'] as const;
export type ReasonedOutcome = (typeof REASONED_OUTCOMES)[number];

/** The one list of reasons; which of them fit where is said by the templates. */
export const APPROVAL_REASONS = {
  UNCLEAR: 'Not clear enough',
  CONTACT_DATA: 'Contact details in the text',
  WRONG_CATEGORY: 'Wrong category',
  DUPLICATE: 'Duplicate',
  NOT_ALLOWED: 'Not allowed here',
  QUALITY: 'Pictures or text need work',
  FEE_DEMAND: 'Asks for money in advance',
  PRICE: 'Price or pay is missing or unlikely',
  NOT_OWN_WORK: 'Work that seems to be somebody else’s',
} as const;
export type ApprovalReasonCode = keyof typeof APPROVAL_REASONS;
export const APPROVAL_REASON_CODES = Object.keys(APPROVAL_REASONS) as [
  ApprovalReasonCode,
  ...ApprovalReasonCode[],
];

export const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

export const INBOX_SLAS = ['overdue', 'soon'] as const;
export const INBOX_HOLDERS = ['me', 'free'] as const;
export const INBOX_ORIGINS = ['new', 'revision', 'resent', 'appeal', 'sampled'] as const;

/** How something goes back to its owner; UPHELD is a refusal that stays after an appeal. */
export type ReturnKind = ReasonedOutcome | 'UPHELD';
