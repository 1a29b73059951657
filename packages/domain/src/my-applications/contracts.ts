import { z } from 'zod';
import {
  APPLICATION_EVENT_KINDS,
  APPLICATION_SOURCES,
  InterviewFacts,
  JOB_APPLICATION_STATUSES,
  OfferFacts,
} from '../applications/index.ts';
import { withoutContactData } from '../contact-data/index.ts';
import { EMPLOYMENT_TYPES, QUESTION_KINDS, WORK_MODES } from '../jobs/index.ts';
import { MatchExplanation } from '../job-match/index.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id, IdempotencyKey, prose } from '../text/index.ts';

export const MAX_ANSWERS = 30;

export const AnswerValue = z.union([z.boolean(), z.number().min(-1e9).max(1e9), prose(2_000, 1)]);
const answers = z
  .array(z.strictObject({ questionId: Id, value: AnswerValue }))
  .max(MAX_ANSWERS, `At most ${MAX_ANSWERS} answers.`);

export const JobToApplyInput = z.strictObject({ jobId: Id });
export const ApplyQuestion = z.object({
  id: z.uuid(),
  question: z.string(),
  kind: z.enum(QUESTION_KINDS),
  choices: z.array(z.string()),
  isRequired: z.boolean(),
  /** The company looks at this answer first. It rejects nobody by itself. */
  isKnockOut: z.boolean(),
});
export type ApplyQuestion = z.infer<typeof ApplyQuestion>;
export const ResumeChoice = z.object({
  id: z.uuid(),
  versionNumber: z.int(),
  fileName: z.string(),
  uploadedAt: z.string(),
});
export const JobToApply = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  companyName: z.string(),
  cityName: z.string().nullable(),
  employmentType: z.enum(EMPLOYMENT_TYPES),
  modeOfWork: z.enum(WORK_MODES),
  salaryMinInr: z.int().nullable(),
  salaryMaxInr: z.int().nullable(),
  /** Why it takes no applications now; null when it does. */
  closedBecause: z.enum(['CLOSED', 'PAUSED', 'OWN']).nullable(),
  /** The application that was sent before. */
  applicationId: z.uuid().nullable(),
  questions: z.array(ApplyQuestion),
  resumes: z.array(ResumeChoice),
  hasProfile: z.boolean(),
});
export type JobToApply = z.infer<typeof JobToApply>;

export const ExplainMatchInput = z.strictObject({ jobId: Id, resumeId: Id.nullable() });

export const ApplyInput = z.strictObject({
  jobId: Id,
  resumeId: Id.nullable(),
  coverNote: prose(3_000).nullable(),
  answers,
  source: z.enum(APPLICATION_SOURCES).default('DIRECT'),
  idempotencyKey: IdempotencyKey,
});
export type ApplyInput = z.infer<typeof ApplyInput>;
export const SentApplication = z.object({ applicationId: z.uuid() });

export const MY_APPLICATION_GROUPS = ['OPEN', 'ENDED'] as const;
export const MyApplicationsInput = PageInput.extend({ group: z.enum(MY_APPLICATION_GROUPS).optional() });

export const MyApplication = z.object({
  id: z.uuid(),
  jobTitle: z.string(),
  jobSlug: z.string().nullable(),
  companyName: z.string(),
  cityName: z.string().nullable(),
  /** What the applicant may know: a rejection shows when its words do. */
  status: z.enum(JOB_APPLICATION_STATUSES),
  appliedAt: z.string(),
  viewedAt: z.string().nullable(),
  /** What waits for the applicant. */
  waitsFor: z.enum(['SLOT', 'OFFER']).nullable(),
  /** When the interview is that was agreed on. */
  interviewAt: z.string().nullable(),
  /** Nobody answered for as long as `hiring.rules` gives a company. */
  isSilent: z.boolean(),
});
export type MyApplication = z.infer<typeof MyApplication>;
export const MyApplicationsPage = pageOf(MyApplication);

export const MyInterview = InterviewFacts.extend({
  /** Those that can still be had, in order. */
  slots: z.array(z.object({ id: z.uuid(), startsAt: z.string() })),
});
export type MyInterview = z.infer<typeof MyInterview>;
export const MyOffer = OfferFacts;
export type MyOffer = z.infer<typeof MyOffer>;
export const ApplicationMoment = z.object({
  id: z.uuid(),
  kind: z.enum(APPLICATION_EVENT_KINDS),
  toStatus: z.enum(JOB_APPLICATION_STATUSES).nullable(),
  /** Of a rejection: what the company wants the applicant to read. */
  words: z.string().nullable(),
  at: z.string(),
});
export type ApplicationMoment = z.infer<typeof ApplicationMoment>;

export const MyApplicationDetail = MyApplication.extend({
  coverNote: z.string().nullable(),
  resume: z.object({ fileName: z.string(), versionNumber: z.int().nullable() }).nullable(),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
  match: MatchExplanation.nullable(),
  timeline: z.array(ApplicationMoment),
  interviews: z.array(MyInterview),
  offer: MyOffer.nullable(),
  nudgedAt: z.string().nullable(),
  canNudge: z.boolean(),
  canWithdraw: z.boolean(),
  /** Of the company's applications that were due an answer lately. */
  companyAnswered: z.int(),
  companyCounted: z.int(),
});
export type MyApplicationDetail = z.infer<typeof MyApplicationDetail>;

export const ApplicationIdInput = z.strictObject({ applicationId: Id });
export const PickSlotInput = z.strictObject({ interviewId: Id, slotId: Id });
export const InterviewIdInput = z.strictObject({ interviewId: Id });
export const CallOffInterviewInput = z.strictObject({
  interviewId: Id,
  /** Whether another time would do. */
  wantsOtherTime: z.boolean(),
  /** Goes into a notice and a mail. */
  words: withoutContactData(prose(500, 2)),
});
export const AnswerOfferInput = z.strictObject({
  offerId: Id,
  accept: z.boolean(),
  words: prose(1_000).nullable(),
});
export const CalendarFile = z.object({ fileName: z.string(), content: z.string() });
