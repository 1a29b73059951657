import {
  CloseJobInput,
  DeskJob,
  DeskJobPage,
  DeskJobsInput,
  JobBySlugInput,
  JobForm,
  JobIdInput,
  JobPage,
  JobState,
  PublicJob,
  SavedJob,
  SaveJobInput,
  SearchJobsInput,
} from '@nxtgauge/domain/jobs';
import * as jobs from '@nxtgauge/services/jobs';
import { router, signedIn } from '../core/index.ts';
import { wireQuery } from '../wire/index.ts';

/** One step in the life of a job of the reader's company. */
const step = (
  act: (ctx: Parameters<typeof jobs.submitJob>[0], input: { jobId: string }) => Promise<JobState>,
) =>
  signedIn('company.work')
    .input(JobIdInput)
    .output(JobState)
    .mutation(({ ctx, input }) => act(ctx.svc, input));

/** Public search and pages, and the jobs of the reader's company. */
export const jobsRouter = router({
  search: wireQuery({
    policy: { kind: 'public' },
    input: SearchJobsInput,
    output: JobPage,
    read: jobs.searchJobs,
  }),
  bySlug: wireQuery({
    policy: { kind: 'public' },
    input: JobBySlugInput,
    output: PublicJob,
    read: jobs.getPublicJob,
  }),
  mine: signedIn('company.work')
    .input(DeskJobsInput)
    .output(DeskJobPage)
    .query(({ ctx, input }) => jobs.listDeskJobs(ctx.svc, input)),
  forDesk: signedIn('company.work')
    .input(JobIdInput)
    .output(DeskJob)
    .query(({ ctx, input }) => jobs.readDeskJob(ctx.svc, input)),
  create: signedIn('company.work')
    .input(JobForm)
    .output(SavedJob)
    .mutation(({ ctx, input }) => jobs.createJob(ctx.svc, input)),
  save: signedIn('company.work')
    .input(SaveJobInput)
    .output(SavedJob)
    .mutation(({ ctx, input }) => jobs.saveJob(ctx.svc, input)),
  duplicate: signedIn('company.work')
    .input(JobIdInput)
    .output(SavedJob)
    .mutation(({ ctx, input }) => jobs.duplicateJob(ctx.svc, input)),
  submit: step(jobs.submitJob),
  withdraw: step(jobs.withdrawJob),
  pause: step(jobs.pauseJob),
  resume: step(jobs.resumeJob),
  renew: step(jobs.renewJob),
  close: signedIn('company.work')
    .input(CloseJobInput)
    .output(JobState)
    .mutation(({ ctx, input }) => jobs.closeJob(ctx.svc, input)),
});
