export { listProfileReviews } from './list-profile-reviews.ts';
export { publishDueReviews } from './publish-reviews.ts';
export { refreshRatingPriors } from './refresh-rating-priors.ts';
export { writeReview } from './write-review.ts';
