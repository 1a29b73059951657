export const REVIEW_STATUSES = ['PENDING', 'PUBLISHED', 'HIDDEN', 'WITHDRAWN'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];
export const REVIEW_ENTITY_TYPES = ['professional', 'company', 'customer'] as const;
export type ReviewEntityType = (typeof REVIEW_ENTITY_TYPES)[number];
export const REVIEW_DIRECTIONS = ['CUSTOMER_TO_PROFESSIONAL', 'PROFESSIONAL_TO_CUSTOMER'] as const;
export type ReviewDirection = (typeof REVIEW_DIRECTIONS)[number];

/** The only reasons for which a review may be hidden; the words stand in the review's place for everybody (BR-18). */
export const HIDE_REASONS = [
  { code: 'CONTACT_DATA', label: 'contains contact details' },
  { code: 'ABUSE', label: 'contains abusive words' },
  { code: 'PRIVATE', label: 'contains private details of a person' },
  { code: 'NOT_THE_WORK', label: 'is not about the work that was hired' },
  { code: 'FAKE', label: 'was not written by a real customer' },
  { code: 'LEGAL', label: 'was ordered to be removed by an authority' },
] as const;
export type HideReason = (typeof HIDE_REASONS)[number]['code'];
export const HIDE_REASON_CODES = HIDE_REASONS.map(({ code }) => code);

export const hideReasonLabel = (code: HideReason): string =>
  HIDE_REASONS.find((reason) => reason.code === code)?.label ?? 'breaks our rules';

const MOVES: Record<ReviewStatus, readonly ReviewStatus[]> = {
  PENDING: ['PUBLISHED', 'WITHDRAWN'],
  PUBLISHED: ['HIDDEN', 'WITHDRAWN'],
  HIDDEN: ['PUBLISHED', 'WITHDRAWN'],
  WITHDRAWN: [],
};
export const canMoveReview = (from: ReviewStatus, to: ReviewStatus): boolean => MOVES[from].includes(to);

/** What a review weighs in the profile's count: only what everybody can read counts. */
export const reviewWeight = (status: ReviewStatus): 0 | 1 => (status === 'PUBLISHED' ? 1 : 0);
