import {
  MovedReview,
  MyReviewsInput,
  MyReviewsPage,
  ProfileReviewsInput,
  ReplyToReviewInput,
  ReviewIdInput,
  ReviewPage,
  WriteReviewInput,
  WrittenReview,
} from '@nxtgauge/domain/reviews';
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
  mine: signedIn('review.write')
    .input(MyReviewsInput)
    .output(MyReviewsPage)
    .query(({ ctx, input }) => reviews.listMyReviews(ctx.svc, input)),
  reply: signedIn('review.write')
    .input(ReplyToReviewInput)
    .output(MovedReview)
    .mutation(({ ctx, input }) => reviews.replyToReview(ctx.svc, input)),
  withdraw: signedIn('review.write')
    .input(ReviewIdInput)
    .output(MovedReview)
    .mutation(({ ctx, input }) => reviews.withdrawReview(ctx.svc, input)),
});
