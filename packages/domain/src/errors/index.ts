/** The closed set of error codes that leave the services; the API maps each to one HTTP status. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'PRECONDITION_FAILED',
  'TOO_MANY_REQUESTS',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Stable machine reasons. Clients branch on these, never on the message. */
export const ERROR_REASONS = {
  INVALID_INPUT: 'BAD_INPUT',
  CONTACT_DATA: 'BAD_INPUT',
  SIGN_IN_REQUIRED: 'UNAUTHENTICATED',
  WRONG_CREDENTIALS: 'UNAUTHENTICATED',
  WRONG_CODE: 'BAD_INPUT',
  PERMISSION_MISSING: 'FORBIDDEN',
  CROSS_SITE: 'FORBIDDEN',
  ACCOUNT_SUSPENDED: 'FORBIDDEN',
  OWN_ITEM: 'FORBIDDEN',
  NO_SUCH_THING: 'NOT_FOUND',
  LEAD_FULL: 'CONFLICT',
  LEAD_NOT_OPEN: 'CONFLICT',
  ALREADY_REQUESTED: 'CONFLICT',
  PRICE_CHANGED: 'CONFLICT',
  INSUFFICIENT_COINS: 'PRECONDITION_FAILED',
  PROFILE_NOT_PUBLIC: 'PRECONDITION_FAILED',
  PROFILE_EXISTS: 'CONFLICT',
  PROFILE_INCOMPLETE: 'PRECONDITION_FAILED',
  REQUEST_NOT_PENDING: 'CONFLICT',
  REQUEST_NOT_ACCEPTED: 'PRECONDITION_FAILED',
  ALREADY_REVIEWED: 'CONFLICT',
  REVIEW_CLOSED: 'PRECONDITION_FAILED',
  IDEMPOTENCY_KEY_REUSED: 'CONFLICT',
  APPROVAL_NOT_PENDING: 'CONFLICT',
  APPROVAL_CLAIMED: 'CONFLICT',
  APPROVAL_CHANGED: 'CONFLICT',
  RULE_CHANGED: 'CONFLICT',
  APPEAL_NEEDS_ANOTHER: 'FORBIDDEN',
  APPEAL_NOT_OPEN: 'CONFLICT',
  RENEWALS_USED_UP: 'CONFLICT',
  SEAT_TAKEN: 'CONFLICT',
  SEATS_FULL: 'CONFLICT',
  LAST_ADMINISTRATOR: 'CONFLICT',
  INVITATION_CLOSED: 'CONFLICT',
  NOT_FOR_YOU: 'FORBIDDEN',
  FILE_TYPE_REFUSED: 'BAD_INPUT',
  FILE_TOO_LARGE: 'BAD_INPUT',
  FILE_DAMAGED: 'BAD_INPUT',
  FILE_UNSAFE: 'BAD_INPUT',
  FILE_LOCKED: 'BAD_INPUT',
  FILE_WITHOUT_TEXT: 'BAD_INPUT',
  FILE_IN_USE: 'CONFLICT',
  UPLOAD_QUOTA: 'PRECONDITION_FAILED',
  AADHAAR_UNMASKED: 'BAD_INPUT',
  DOCUMENT_NOT_NEEDED: 'CONFLICT',
  VERIFICATION_NOT_PENDING: 'CONFLICT',
  VERIFICATION_CLAIMED: 'CONFLICT',
  VIEW_ENDED: 'FORBIDDEN',
  SLOW_DOWN: 'TOO_MANY_REQUESTS',
  GONE: 'NOT_FOUND',
  REVIEW_NOT_PUBLISHED: 'PRECONDITION_FAILED',
  ALREADY_REPLIED: 'CONFLICT',
  ALREADY_REPORTED: 'CONFLICT',
  REPORT_DECIDED: 'CONFLICT',
  REPORT_CLAIMED: 'CONFLICT',
  ALREADY_APPEALED: 'CONFLICT',
  APPEAL_DECIDED: 'CONFLICT',
  NOT_SUSPENDED: 'CONFLICT',
  COMPANY_EXISTS: 'CONFLICT',
  COMPANY_NOT_READY: 'PRECONDITION_FAILED',
  JOB_NOT_EDITABLE: 'CONFLICT',
  JOB_NOT_OPEN: 'CONFLICT',
  JOB_NEEDS_CHANGES: 'PRECONDITION_FAILED',
  ALREADY_APPLIED: 'CONFLICT',
  APPLICATION_ENDED: 'CONFLICT',
  APPLICATION_MOVED: 'CONFLICT',
  ALREADY_NUDGED: 'CONFLICT',
  TOO_EARLY: 'PRECONDITION_FAILED',
  NOTHING_TO_UNDO: 'CONFLICT',
  STAGE_IN_USE: 'CONFLICT',
  SLOT_TAKEN: 'CONFLICT',
  INTERVIEW_NOT_OPEN: 'CONFLICT',
  OFFER_NOT_OPEN: 'CONFLICT',
  OFFER_EXISTS: 'CONFLICT',
  CANDIDATE_EXISTS: 'CONFLICT',
  CANNOT_MERGE: 'CONFLICT',
  RESUME_EXISTS: 'CONFLICT',
  RESUME_NOT_READY: 'PRECONDITION_FAILED',
  REVIEW_NOT_READY: 'PRECONDITION_FAILED',
  REVIEW_ENDED: 'CONFLICT',
  BUSY: 'UNAVAILABLE',
} as const satisfies Record<string, ErrorCode>;
export type ErrorReason = keyof typeof ERROR_REASONS;

export interface FieldError {
  /** Dotted path into the input, e.g. `answers.guests`. */
  path: string;
  message: string;
}

/** What the client receives in `error.data` next to tRPC's own fields. */
export interface WireError {
  reason: ErrorReason | 'UNEXPECTED';
  requestId: string;
  fieldErrors?: FieldError[];
  /** Extra facts a screen can act on, e.g. `{ coins: 14 }` for PRICE_CHANGED. */
  details?: Record<string, string | number | boolean>;
}

/** The one error that services throw on purpose: its message is written for the person who reads it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: ErrorReason;
  readonly fieldErrors: FieldError[] | undefined;
  readonly details: WireError['details'];

  constructor(
    reason: ErrorReason,
    message: string,
    extra: { fieldErrors?: FieldError[]; details?: WireError['details'] } = {},
  ) {
    super(message);
    this.name = 'AppError';
    this.code = ERROR_REASONS[reason];
    this.reason = reason;
    this.fieldErrors = extra.fieldErrors;
    this.details = extra.details;
  }
}

/** It was here and is not any more, for everybody: pages answer 410. */
export const gone = (what: string) => new AppError('GONE', `This ${what} is not available any more.`);

export const notFound = (what: string) =>
  new AppError('NO_SUCH_THING', `This ${what} does not exist, or it is not yours to see.`);
