export { myCompanyReview, replyForCompany, writeCompanyReview } from './company-reviews.ts';
export { listCompanyReviews } from './list-company-reviews.ts';
export { listMyReviews } from './list-my-reviews.ts';
export { listProfileReviews } from './list-profile-reviews.ts';
export { publishDueReviews } from './publish-reviews.ts';
export { refreshRatingPriors } from './refresh-rating-priors.ts';
export { replyToReview } from './reply-to-review.ts';
export { withdrawReview } from './withdraw-review.ts';
export { writeReview } from './write-review.ts';
