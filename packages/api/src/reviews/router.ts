import {
  CompanyReviewOfInput,
  CompanyReviewPage,
  CompanyReviewsInput,
  MovedReview,
  MyCompanyReview,
  MyReviewsInput,
  MyReviewsPage,
  ProfileReviewsInput,
  ReplyToReviewInput,
  ReviewIdInput,
  ReviewPage,
  WriteCompanyReviewInput,
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
  ofCompany: publicProcedure
    .input(CompanyReviewsInput)
    .output(CompanyReviewPage)
    .query(({ ctx, input }) => reviews.listCompanyReviews(ctx.svc, input)),
  myOfCompany: signedIn('job.apply')
    .input(CompanyReviewOfInput)
    .output(MyCompanyReview)
    .query(({ ctx, input }) => reviews.myCompanyReview(ctx.svc, input)),
  writeOfCompany: signedIn('job.apply')
    .input(WriteCompanyReviewInput)
    .output(WrittenReview)
    .mutation(({ ctx, input }) => reviews.writeCompanyReview(ctx.svc, input)),
  replyForCompany: signedIn('company.work')
    .input(ReplyToReviewInput)
    .output(MovedReview)
    .mutation(({ ctx, input }) => reviews.replyForCompany(ctx.svc, input)),
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
