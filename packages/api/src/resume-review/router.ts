import {
  AnswerContestInput,
  ContestReviewInput,
  HumanWordInput,
  ListReviewsInput,
  RequestReviewInput,
  ReviewDetail,
  ReviewIdInput,
  ReviewOptionsOffered,
  ReviewPage,
  ReviewStats,
} from '@nxtgauge/domain/resume-review';
import { NoInput } from '@nxtgauge/domain/text';
import * as reviews from '@nxtgauge/services/resume-review';
import { router, signedIn } from '../core/index.ts';

/** Reviews of résumés: for the recruiters of a candidate, and for a person of their own. The verb decides by the résumé. */
export const resumeReviewsRouter = router({
  options: signedIn()
    .input(NoInput)
    .output(ReviewOptionsOffered)
    .query(({ ctx }) => reviews.reviewOptions(ctx.svc)),
  request: signedIn()
    .input(RequestReviewInput)
    .output(ReviewDetail)
    .mutation(({ ctx, input }) => reviews.requestReview(ctx.svc, input)),
  get: signedIn()
    .input(ReviewIdInput)
    .output(ReviewDetail)
    .query(({ ctx, input }) => reviews.getReview(ctx.svc, input)),
  list: signedIn()
    .input(ListReviewsInput)
    .output(ReviewPage)
    .query(({ ctx, input }) => reviews.listReviews(ctx.svc, input)),
  stats: signedIn('company.work')
    .input(NoInput)
    .output(ReviewStats)
    .query(({ ctx }) => reviews.reviewStats(ctx.svc)),
  cancel: signedIn()
    .input(ReviewIdInput)
    .output(ReviewDetail)
    .mutation(({ ctx, input }) => reviews.cancelReview(ctx.svc, input)),
  retry: signedIn()
    .input(ReviewIdInput)
    .output(ReviewDetail)
    .mutation(({ ctx, input }) => reviews.retryReview(ctx.svc, input)),
  contest: signedIn('company.work')
    .input(ContestReviewInput)
    .output(ReviewDetail)
    .mutation(({ ctx, input }) => reviews.contestReview(ctx.svc, input)),
  answer: signedIn('company.work')
    .input(AnswerContestInput)
    .output(ReviewDetail)
    .mutation(({ ctx, input }) => reviews.answerContest(ctx.svc, input)),
  humanWord: signedIn('company.work')
    .input(HumanWordInput)
    .output(ReviewDetail)
    .mutation(({ ctx, input }) => reviews.giveHumanWord(ctx.svc, input)),
});
