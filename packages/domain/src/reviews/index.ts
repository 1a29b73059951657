import { z } from 'zod';
import { withoutContactData } from '../contact-data/index.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { PublicReview } from '../profiles/contracts.ts';
import { Id, prose } from '../text/index.ts';
import { DAY_MS } from '../time/index.ts';

export const REVIEW_STATUSES = ['PENDING', 'PUBLISHED', 'HIDDEN'] as const;
export const REVIEW_ENTITY_TYPES = ['professional', 'company', 'customer'] as const;
export const REVIEW_DIRECTIONS = ['CUSTOMER_TO_PROFESSIONAL', 'PROFESSIONAL_TO_CUSTOMER'] as const;
export type ReviewDirection = (typeof REVIEW_DIRECTIONS)[number];
/** Both sides have this long after completion; then whatever was written is published, BR-17. */
export const REVIEW_WINDOW_DAYS = 14;

export const WriteReviewInput = z.strictObject({
  requestId: Id,
  rating: z.int('Choose a rating.').min(1, 'Choose 1 to 5 stars.').max(5, 'Choose 1 to 5 stars.'),
  text: withoutContactData(prose(2000, 10)),
});
export const WrittenReview = z.object({ reviewId: z.uuid(), published: z.boolean() });
export const ProfileReviewsInput = PageInput.extend({ profileId: Id });
export const ReviewPage = pageOf(PublicReview);

/** Weight of the profession's mean in a profile's rating, in reviews (BR-20). */
export const PRIOR_WEIGHT = 10;

/** Bayesian mean `(C·m + Σr) / (C + n)` in thousandths of a star, rounded half up. */
export function bayesianMilli(ratingSum: number, ratingCount: number, priorMilli: number): number {
  const weight = PRIOR_WEIGHT + ratingCount;
  return Math.floor((2 * (PRIOR_WEIGHT * priorMilli + ratingSum * 1000) + weight) / (2 * weight));
}

export const REVIEW_STATES = ['NOT_YET', 'OPEN', 'WAITING_FOR_OTHER', 'PUBLISHED', 'CLOSED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Where one side's review of a finished engagement stands (BR-17). */
export function reviewState(
  completedAt: Date | null,
  mine: (typeof REVIEW_STATUSES)[number] | null,
  now: Date,
): ReviewState {
  if (!completedAt) return 'NOT_YET';
  if (mine) return mine === 'PENDING' ? 'WAITING_FOR_OTHER' : 'PUBLISHED';
  return now.getTime() - completedAt.getTime() <= REVIEW_WINDOW_DAYS * DAY_MS ? 'OPEN' : 'CLOSED';
}
