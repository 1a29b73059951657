import {
  ActivityPage,
  AssignCandidateInput,
  AssignmentPage,
  CandidateDetail,
  CandidateIdInput,
  CandidatePage,
  CandidatePartInput,
  CreateCandidateInput,
  ListCandidatesInput,
  MergeCandidatesInput,
  ReassignCandidateInput,
  SetCandidateStatusInput,
  UnassignCandidateInput,
  UpdateCandidateInput,
} from '@nxtgauge/domain/candidates';
import * as candidates from '@nxtgauge/services/candidates';
import { mergeCandidates } from '@nxtgauge/services/candidate-merge';
import { router, signedIn } from '../core/index.ts';

/** The people whom a company knows, and who of it works with them. */
export const candidatesRouter = router({
  list: signedIn('company.work')
    .input(ListCandidatesInput)
    .output(CandidatePage)
    .query(({ ctx, input }) => candidates.listCandidates(ctx.svc, input)),
  get: signedIn('company.work')
    .input(CandidateIdInput)
    .output(CandidateDetail)
    .query(({ ctx, input }) => candidates.getCandidate(ctx.svc, input)),
  create: signedIn('company.work')
    .input(CreateCandidateInput)
    .output(CandidateDetail)
    .mutation(({ ctx, input }) => candidates.createCandidate(ctx.svc, input)),
  update: signedIn('company.work')
    .input(UpdateCandidateInput)
    .output(CandidateDetail)
    .mutation(({ ctx, input }) => candidates.updateCandidate(ctx.svc, input)),
  setStatus: signedIn('company.work')
    .input(SetCandidateStatusInput)
    .output(CandidateDetail)
    .mutation(({ ctx, input }) => candidates.setCandidateStatus(ctx.svc, input)),
  assign: signedIn('company.work')
    .input(AssignCandidateInput)
    .output(CandidateDetail)
    .mutation(({ ctx, input }) => candidates.assignCandidate(ctx.svc, input)),
  reassign: signedIn('company.work')
    .input(ReassignCandidateInput)
    .output(CandidateDetail)
    .mutation(({ ctx, input }) => candidates.reassignCandidate(ctx.svc, input)),
  unassign: signedIn('company.work')
    .input(UnassignCandidateInput)
    .output(CandidateDetail)
    .mutation(({ ctx, input }) => candidates.unassignCandidate(ctx.svc, input)),
  merge: signedIn('company.work')
    .input(MergeCandidatesInput)
    .output(CandidateDetail)
    .mutation(({ ctx, input }) => mergeCandidates(ctx.svc, input)),
  assignments: signedIn('company.work')
    .input(CandidatePartInput)
    .output(AssignmentPage)
    .query(({ ctx, input }) => candidates.listAssignments(ctx.svc, input)),
  activity: signedIn('company.work')
    .input(CandidatePartInput)
    .output(ActivityPage)
    .query(({ ctx, input }) => candidates.listActivity(ctx.svc, input)),
});
