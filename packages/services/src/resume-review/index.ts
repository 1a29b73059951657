export { cancelReview, retryReview } from './change-review.ts';
export { answerContest, contestReview, giveHumanWord } from './contest-review.ts';
export { forgetReviews } from './forget-reviews.ts';
export { listReviews, reviewOptions, reviewStats } from './list-reviews.ts';
export { installPrompts } from './prompts.ts';
export { getReview } from './read-review.ts';
export { requestReview } from './request-review.ts';
export { RULES_NAME, runReview } from './run-review.ts';
export { sweepLostReviews } from './sweep-lost-reviews.ts';
