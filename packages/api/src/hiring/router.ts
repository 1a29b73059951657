import {
  AddNoteInput,
  ApplicationCard,
  ApplicationIdInput,
  ApplicationListInput,
  ApplicationsCsvInput,
  ApplicationSheet,
  ApplicationState,
  Board,
  BoardInput,
  BulkOutcome,
  CandidateNotes,
  CandidateNotesInput,
  CardPage,
  CloseInterviewInput,
  ColumnInput,
  CsvFile,
  DraftOfferInput,
  EditNoteInput,
  HiringInbox,
  HiringReport,
  InterviewIdInput,
  JobReportInput,
  ManyApplicationsInput,
  Move,
  MoveManyInput,
  NoteIdInput,
  OfferIdInput,
  OpenApplicationInput,
  ProposeInterviewInput,
  RejectInput,
  RejectionReasons,
  RejectManyInput,
  RescheduleInterviewInput,
  SaveReasonInput,
  SaveScorecardInput,
} from '@nxtgauge/domain/hiring';
import { Done } from '@nxtgauge/domain/identity';
import { pageOf } from '@nxtgauge/domain/paging';
import { Id, NoInput } from '@nxtgauge/domain/text';
import { z } from 'zod';
import * as hiring from '@nxtgauge/services/hiring';
import { router, signedIn } from '../core/index.ts';
import { wireQuery } from '../wire/index.ts';

const member = signedIn('company.work');
const Made = z.object({ id: Id });
const MEMBER = { kind: 'user', permission: 'company.work' } as const;

/** The board of a job: columns, cards, moves, rejections. */
export const hiringRouter = router({
  board: wireQuery({ policy: MEMBER, input: BoardInput, output: Board, read: hiring.readBoard }),
  column: wireQuery({ policy: MEMBER, input: ColumnInput, output: CardPage, read: hiring.readColumn }),
  markViewed: member
    .input(ApplicationIdInput)
    .output(Done)
    .mutation(({ ctx, input }) => hiring.markViewed(ctx.svc, input)),
  move: member
    .input(Move)
    .output(ApplicationState)
    .mutation(({ ctx, input }) => hiring.moveApplication(ctx.svc, input)),
  moveMany: member
    .input(MoveManyInput)
    .output(BulkOutcome)
    .mutation(({ ctx, input }) => hiring.moveMany(ctx.svc, input)),
  reject: member
    .input(RejectInput)
    .output(ApplicationState)
    .mutation(({ ctx, input }) => hiring.rejectApplication(ctx.svc, input)),
  rejectMany: member
    .input(RejectManyInput)
    .output(BulkOutcome)
    .mutation(({ ctx, input }) => hiring.rejectMany(ctx.svc, input)),
  undoRejections: member
    .input(ManyApplicationsInput)
    .output(BulkOutcome)
    .mutation(({ ctx, input }) => hiring.undoRejections(ctx.svc, input)),
  reasons: member
    .input(NoInput)
    .output(RejectionReasons)
    .query(({ ctx }) => hiring.listReasons(ctx.svc)),
  saveReason: member
    .input(SaveReasonInput)
    .output(RejectionReasons)
    .mutation(({ ctx, input }) => hiring.saveReason(ctx.svc, input)),
  list: wireQuery({
    policy: MEMBER,
    input: ApplicationListInput,
    output: pageOf(ApplicationCard),
    read: hiring.listApplications,
  }),
  listCsv: member
    .input(ApplicationsCsvInput)
    .output(CsvFile)
    .query(({ ctx, input }) => hiring.exportApplications(ctx.svc, input)),
  application: member
    .input(OpenApplicationInput)
    .output(ApplicationSheet)
    .query(({ ctx, input }) => hiring.readApplication(ctx.svc, input)),
  inbox: member
    .input(NoInput)
    .output(HiringInbox)
    .query(({ ctx }) => hiring.readInbox(ctx.svc)),
  report: wireQuery({ policy: MEMBER, input: JobReportInput, output: HiringReport, read: hiring.readReport }),
  reportCsv: member
    .input(JobReportInput)
    .output(CsvFile)
    .query(({ ctx, input }) => hiring.exportReport(ctx.svc, input)),
  hire: member
    .input(ApplicationIdInput)
    .output(ApplicationState)
    .mutation(({ ctx, input }) => hiring.hireApplicant(ctx.svc, input)),
  notes: member
    .input(CandidateNotesInput)
    .output(CandidateNotes)
    .query(({ ctx, input }) => hiring.readNotes(ctx.svc, input)),
  addNote: member
    .input(AddNoteInput)
    .output(CandidateNotes)
    .mutation(({ ctx, input }) => hiring.addNote(ctx.svc, input)),
  editNote: member
    .input(EditNoteInput)
    .output(CandidateNotes)
    .mutation(({ ctx, input }) => hiring.editNote(ctx.svc, input)),
  deleteNote: member
    .input(NoteIdInput)
    .output(CandidateNotes)
    .mutation(({ ctx, input }) => hiring.deleteNote(ctx.svc, input)),
  saveScorecard: member
    .input(SaveScorecardInput)
    .output(Done)
    .mutation(({ ctx, input }) => hiring.saveScorecard(ctx.svc, input)),
  proposeInterview: member
    .input(ProposeInterviewInput)
    .output(Made)
    .mutation(({ ctx, input }) => hiring.proposeInterview(ctx.svc, input)),
  rescheduleInterview: member
    .input(RescheduleInterviewInput)
    .output(Done)
    .mutation(({ ctx, input }) => hiring.rescheduleInterview(ctx.svc, input)),
  cancelInterview: member
    .input(InterviewIdInput)
    .output(Done)
    .mutation(({ ctx, input }) => hiring.cancelInterview(ctx.svc, input)),
  closeInterview: member
    .input(CloseInterviewInput)
    .output(Done)
    .mutation(({ ctx, input }) => hiring.closeInterview(ctx.svc, input)),
  draftOffer: member
    .input(DraftOfferInput)
    .output(Made)
    .mutation(({ ctx, input }) => hiring.draftOffer(ctx.svc, input)),
  sendOffer: member
    .input(OfferIdInput)
    .output(Done)
    .mutation(({ ctx, input }) => hiring.sendOffer(ctx.svc, input)),
  withdrawOffer: member
    .input(OfferIdInput)
    .output(Done)
    .mutation(({ ctx, input }) => hiring.withdrawOffer(ctx.svc, input)),
});
