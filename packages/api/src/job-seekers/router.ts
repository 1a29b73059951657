import { Done } from '@nxtgauge/domain/identity';
import {
  BlockCompanyInput,
  ImportResumeInput,
  MyCandidateProfile,
  MyResume,
  PrintedResume,
  ReadResumeFieldsInput,
  ResumeFields,
  SaveCandidateProfileInput,
  SetCandidateVisibilityInput,
  TakeOverFieldsInput,
  UnblockCompanyInput,
} from '@nxtgauge/domain/job-seekers';
import { ResumeIdInput } from '@nxtgauge/domain/resumes';
import { NoInput } from '@nxtgauge/domain/text';
import * as seekers from '@nxtgauge/services/job-seekers';
import { router, signedIn } from '../core/index.ts';

/** One's own profile as somebody who looks for work. */
export const jobSeekersRouter = router({
  profile: signedIn()
    .input(NoInput)
    .output(MyCandidateProfile)
    .query(({ ctx }) => seekers.readCandidateProfile(ctx.svc)),
  save: signedIn()
    .input(SaveCandidateProfileInput)
    .output(MyCandidateProfile)
    .mutation(({ ctx, input }) => seekers.saveCandidateProfile(ctx.svc, input)),
  setVisibility: signedIn('job.apply')
    .input(SetCandidateVisibilityInput)
    .output(MyCandidateProfile)
    .mutation(({ ctx, input }) => seekers.setCandidateVisibility(ctx.svc, input)),
  block: signedIn('job.apply')
    .input(BlockCompanyInput)
    .output(MyCandidateProfile)
    .mutation(({ ctx, input }) => seekers.blockCompany(ctx.svc, input)),
  unblock: signedIn('job.apply')
    .input(UnblockCompanyInput)
    .output(MyCandidateProfile)
    .mutation(({ ctx, input }) => seekers.unblockCompany(ctx.svc, input)),
  resumeFields: signedIn('job.apply')
    .input(ReadResumeFieldsInput)
    .output(ResumeFields)
    .query(({ ctx, input }) => seekers.readResumeFields(ctx.svc, input)),
  takeOver: signedIn('job.apply')
    .input(TakeOverFieldsInput)
    .output(MyCandidateProfile)
    .mutation(({ ctx, input }) => seekers.takeOverFields(ctx.svc, input)),
  removeResume: signedIn('job.apply')
    .input(ResumeIdInput)
    .output(Done)
    .mutation(({ ctx, input }) => seekers.removeOwnResume(ctx.svc, input)),
  resume: signedIn('job.apply')
    .input(NoInput)
    .output(MyResume)
    .query(({ ctx }) => seekers.myResume(ctx.svc)),
  importResume: signedIn('job.apply')
    .input(ImportResumeInput)
    .output(MyResume)
    .mutation(({ ctx, input }) => seekers.importResume(ctx.svc, input)),
  print: signedIn('job.apply')
    .input(NoInput)
    .output(PrintedResume)
    .mutation(({ ctx }) => seekers.printResume(ctx.svc)),
});
