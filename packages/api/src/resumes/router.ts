import { Done } from '@nxtgauge/domain/identity';
import {
  AddOwnResumeInput,
  AddResumeInput,
  ListOwnResumesInput,
  ListResumesInput,
  ListUploadsInput,
  OwnResumePage,
  ResumeDetail,
  ResumeFacts,
  ResumeIdInput,
  ResumePage,
  ResumeStats,
} from '@nxtgauge/domain/resumes';
import { NoInput } from '@nxtgauge/domain/text';
import * as resumes from '@nxtgauge/services/resumes';
import { router, signedIn } from '../core/index.ts';

/**
 * Versions of résumés: those of a company's candidates for its recruiters, and those of one's own shelf. Where both may ask,
 * the verb decides by whose shelf it is.
 */
export const resumesRouter = router({
  add: signedIn('company.work')
    .input(AddResumeInput)
    .output(ResumeFacts)
    .mutation(({ ctx, input }) => resumes.addResume(ctx.svc, input)),
  addOwn: signedIn('job.apply')
    .input(AddOwnResumeInput)
    .output(ResumeFacts)
    .mutation(({ ctx, input }) => resumes.addOwnResume(ctx.svc, input)),
  get: signedIn()
    .input(ResumeIdInput)
    .output(ResumeDetail)
    .query(({ ctx, input }) => resumes.getResume(ctx.svc, input)),
  list: signedIn('company.work')
    .input(ListResumesInput)
    .output(ResumePage)
    .query(({ ctx, input }) => resumes.listResumes(ctx.svc, input)),
  mine: signedIn('job.apply')
    .input(ListOwnResumesInput)
    .output(OwnResumePage)
    .query(({ ctx, input }) => resumes.listOwnResumes(ctx.svc, input)),
  uploads: signedIn('company.work')
    .input(ListUploadsInput)
    .output(ResumePage)
    .query(({ ctx, input }) => resumes.listUploads(ctx.svc, input)),
  stats: signedIn('company.work')
    .input(NoInput)
    .output(ResumeStats)
    .query(({ ctx }) => resumes.resumeStats(ctx.svc)),
  retry: signedIn()
    .input(ResumeIdInput)
    .output(ResumeFacts)
    .mutation(({ ctx, input }) => resumes.retryResume(ctx.svc, input)),
  cancel: signedIn()
    .input(ResumeIdInput)
    .output(Done)
    .mutation(({ ctx, input }) => resumes.cancelResume(ctx.svc, input)),
});
