import { MovedReview } from '@nxtgauge/domain/reviews';
import {
  AppealQueue,
  AppealQueueInput,
  ClaimedReport,
  DecideAppealInput,
  DecidedAppeal,
  DecidedReport,
  DecideReportInput,
  GivenStrike,
  HideReviewInput,
  LiftInput,
  PersonTrust,
  PersonTrustInput,
  ReportDetail,
  ReportIdInput,
  ReportQueue,
  ReportQueueInput,
  StrikeInput,
  SuspendInput,
  SuspensionState,
  UnhideReviewInput,
} from '@nxtgauge/domain/trust';
import * as trust from '@nxtgauge/services/trust';
import { router, staff } from '../core/index.ts';

const moderator = () => staff('content.moderate');

/** The moderation queue of the console: reports, appeals, strikes and suspensions. */
export const moderationRouter = router({
  reports: moderator()
    .input(ReportQueueInput)
    .output(ReportQueue)
    .query(({ ctx, input }) => trust.listReports(ctx.svc, input)),
  report: moderator()
    .input(ReportIdInput)
    .output(ReportDetail)
    .query(({ ctx, input }) => trust.getReport(ctx.svc, input)),
  claim: moderator()
    .input(ReportIdInput)
    .output(ClaimedReport)
    .mutation(({ ctx, input }) => trust.claimReport(ctx.svc, input)),
  release: moderator()
    .input(ReportIdInput)
    .output(ClaimedReport)
    .mutation(({ ctx, input }) => trust.claimReport(ctx.svc, input, false)),
  decide: moderator()
    .input(DecideReportInput)
    .output(DecidedReport)
    .mutation(({ ctx, input }) => trust.decideReport(ctx.svc, input)),
  hideReview: moderator()
    .input(HideReviewInput)
    .output(MovedReview)
    .mutation(({ ctx, input }) => trust.hideReview(ctx.svc, input)),
  unhideReview: moderator()
    .input(UnhideReviewInput)
    .output(MovedReview)
    .mutation(({ ctx, input }) => trust.unhideReview(ctx.svc, input)),
  appeals: moderator()
    .input(AppealQueueInput)
    .output(AppealQueue)
    .query(({ ctx, input }) => trust.listAppeals(ctx.svc, input)),
  decideAppeal: moderator()
    .input(DecideAppealInput)
    .output(DecidedAppeal)
    .mutation(({ ctx, input }) => trust.decideAppeal(ctx.svc, input)),
  person: moderator()
    .input(PersonTrustInput)
    .output(PersonTrust)
    .query(({ ctx, input }) => trust.readPersonTrust(ctx.svc, input)),
  strike: moderator()
    .input(StrikeInput)
    .output(GivenStrike)
    .mutation(({ ctx, input }) => trust.strikePerson(ctx.svc, input)),
  suspend: moderator()
    .input(SuspendInput)
    .output(SuspensionState)
    .mutation(({ ctx, input }) => trust.suspendProfile(ctx.svc, input)),
  lift: moderator()
    .input(LiftInput)
    .output(SuspensionState)
    .mutation(({ ctx, input }) => trust.liftSuspension(ctx.svc, input)),
});
