import { ProfileReviewsInput, ReviewPage, WriteReviewInput, WrittenReview } from '@nxtgauge/domain/reviews';
import * as reviews from '@nxtgauge/services/reviews';
import { publicProcedure, router, signedIn } from '../core/index.ts';

export const reviewsRouter = router({
  write: signedIn('review.write')
    .input(WriteReviewInput)
    .output(WrittenReview)
    .mutation(({ ctx, input }) => reviews.writeReview(ctx.svc, input)),
  ofProfile: publicProcedure
    .input(ProfileReviewsInput)
    .output(ReviewPage)
    .query(({ ctx, input }) => reviews.listProfileReviews(ctx.svc, input)),
});
