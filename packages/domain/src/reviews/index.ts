import { DAY_MS } from '../time/index.ts';
import type { ReviewStatus } from './vocabulary.ts';

export * from './company-contracts.ts';
export * from './contracts.ts';
export * from './vocabulary.ts';

/** Both sides have this long after completion; then whatever was written is published, BR-17. */
export const REVIEW_WINDOW_DAYS = 14;

/** Weight of the profession's mean in a profile's rating, in reviews (BR-20). */
export const PRIOR_WEIGHT = 10;

/** Bayesian mean `(C·m + Σr) / (C + n)` in thousandths of a star, rounded half up. */
export function bayesianMilli(ratingSum: number, ratingCount: number, priorMilli: number): number {
  const weight = PRIOR_WEIGHT + ratingCount;
  return Math.floor((2 * (PRIOR_WEIGHT * priorMilli + ratingSum * 1000) + weight) / (2 * weight));
}

export const REVIEW_STATES = [
  'NOT_YET',
  'OPEN',
  'WAITING_FOR_OTHER',
  'PUBLISHED',
  'HIDDEN',
  'WITHDRAWN',
  'CLOSED',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Where one side's review of a finished engagement stands (BR-17). */
export function reviewState(completedAt: Date | null, mine: ReviewStatus | null, now: Date): ReviewState {
  if (!completedAt) return 'NOT_YET';
  if (mine) return mine === 'PENDING' ? 'WAITING_FOR_OTHER' : mine;
  return now.getTime() - completedAt.getTime() <= REVIEW_WINDOW_DAYS * DAY_MS ? 'OPEN' : 'CLOSED';
}
