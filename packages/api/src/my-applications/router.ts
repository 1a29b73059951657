import { MatchExplanation } from '@nxtgauge/domain/job-match';
import {
  AnswerOfferInput,
  ApplicationIdInput,
  ApplyInput,
  CalendarFile,
  CallOffInterviewInput,
  ExplainMatchInput,
  InterviewIdInput,
  JobToApply,
  JobToApplyInput,
  MyApplicationDetail,
  MyApplicationsInput,
  MyApplicationsPage,
  PickSlotInput,
  SentApplication,
} from '@nxtgauge/domain/my-applications';
import * as applications from '@nxtgauge/services/my-applications';
import { router, signedIn } from '../core/index.ts';

/** Applying for jobs, and following one's own applications. */
export const myApplicationsRouter = router({
  job: signedIn('job.apply')
    .input(JobToApplyInput)
    .output(JobToApply)
    .query(({ ctx, input }) => applications.readJobToApply(ctx.svc, input)),
  match: signedIn('job.apply')
    .input(ExplainMatchInput)
    .output(MatchExplanation)
    .query(({ ctx, input }) => applications.explainMatch(ctx.svc, input)),
  send: signedIn('job.apply')
    .input(ApplyInput)
    .output(SentApplication)
    .mutation(({ ctx, input }) => applications.applyToJob(ctx.svc, input)),
  list: signedIn('job.apply')
    .input(MyApplicationsInput)
    .output(MyApplicationsPage)
    .query(({ ctx, input }) => applications.listMyApplications(ctx.svc, input)),
  detail: signedIn('job.apply')
    .input(ApplicationIdInput)
    .output(MyApplicationDetail)
    .query(({ ctx, input }) => applications.readMyApplication(ctx.svc, input)),
  withdraw: signedIn('job.apply')
    .input(ApplicationIdInput)
    .output(MyApplicationDetail)
    .mutation(({ ctx, input }) => applications.withdrawApplication(ctx.svc, input)),
  nudge: signedIn('job.apply')
    .input(ApplicationIdInput)
    .output(MyApplicationDetail)
    .mutation(({ ctx, input }) => applications.nudgeCompany(ctx.svc, input)),
  pickSlot: signedIn('job.apply')
    .input(PickSlotInput)
    .output(MyApplicationDetail)
    .mutation(({ ctx, input }) => applications.pickSlot(ctx.svc, input)),
  callOffInterview: signedIn('job.apply')
    .input(CallOffInterviewInput)
    .output(MyApplicationDetail)
    .mutation(({ ctx, input }) => applications.callOffInterview(ctx.svc, input)),
  calendar: signedIn('job.apply')
    .input(InterviewIdInput)
    .output(CalendarFile)
    .query(({ ctx, input }) => applications.interviewCalendar(ctx.svc, input)),
  answerOffer: signedIn('job.apply')
    .input(AnswerOfferInput)
    .output(MyApplicationDetail)
    .mutation(({ ctx, input }) => applications.answerOffer(ctx.svc, input)),
});
