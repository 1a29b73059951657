import { z } from 'zod';
import { APPROVAL_REQUEST_STATUSES } from '../approvals/index.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { JobContent, QuestionPass } from './writing.ts';
import {
  EMPLOYMENT_TYPES,
  JOB_CLOSE_REASONS,
  JOB_PAUSE_REASONS,
  JOB_STATUSES,
  QUESTION_KINDS,
  WORK_MODES,
} from './vocabulary.ts';
import { OPEN_APPLICATION_STATUSES } from '../applications/vocabulary.ts';

const life = {
  id: z.uuid(),
  title: z.string(),
  status: z.enum(JOB_STATUSES),
  slug: z.string().nullable(),
  pauseReason: z.enum(JOB_PAUSE_REASONS).nullable(),
  closeReason: z.enum(JOB_CLOSE_REASONS).nullable(),
  createdAt: z.string(),
  publishedAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** It reached its last day with people in process; whoever is open then ends. */
  decideBy: z.string().nullable(),
};

/** A job in its company's list. */
export const DeskJobRow = z.object({
  ...life,
  placeName: z.string().nullable(),
  employmentType: z.enum(EMPLOYMENT_TYPES),
  modeOfWork: z.enum(WORK_MODES),
  /** Open applications that the reader may see, and those of them that nobody has answered. */
  openApplications: z.int(),
  untouchedApplications: z.int(),
  /** It came back from review and waits for its company. */
  cameBack: z.boolean(),
});
export type DeskJobRow = z.infer<typeof DeskJobRow>;
export const DeskJobsInput = PageInput.extend({ status: z.enum(JOB_STATUSES).optional() });
export const DeskJobPage = pageOf(DeskJobRow).extend({ mayWrite: z.boolean() });

export const DeskQuestion = z.object({
  id: z.uuid(),
  question: z.string(),
  kind: z.enum(QUESTION_KINDS),
  choices: z.array(z.string()),
  isRequired: z.boolean(),
  isKnockOut: z.boolean(),
  weight: z.int(),
  pass: QuestionPass,
});
export const DeskStage = z.object({
  id: z.uuid(),
  name: z.string(),
  status: z.enum(OPEN_APPLICATION_STATUSES),
  /** An application is or was in it, so it can be renamed but not removed. */
  isUsed: z.boolean(),
});

/** One job as its company works on it. */
export const DeskJob = z.object({
  ...life,
  /** What the form shows: the edit that waits, if there is one, else what is live. */
  content: JobContent,
  placeName: z.string().nullable(),
  questions: z.array(DeskQuestion),
  stages: z.array(DeskStage),
  /** An edit of the live job waits for review, or came back. */
  edit: z.enum(['NONE', 'WAITING', 'CAME_BACK']),
  review: z
    .object({
      status: z.enum(APPROVAL_REQUEST_STATUSES),
      remarks: z.string().nullable(),
      isMine: z.boolean(),
    })
    .nullable(),
  isPaid: z.boolean(),
  renewalsLeft: z.int(),
  applications: z.int(),
  mayWrite: z.boolean(),
});
export type DeskJob = z.infer<typeof DeskJob>;

export const JobState = z.object({
  jobId: z.uuid(),
  status: z.enum(JOB_STATUSES),
  closeReason: z.enum(JOB_CLOSE_REASONS).nullable(),
  expiresAt: z.string().nullable(),
});
export type JobState = z.infer<typeof JobState>;
/** SAVED: it counts now. IN_REVIEW: the live version stays until the edit is approved. */
export const SavedJob = z.object({ jobId: z.uuid(), outcome: z.enum(['SAVED', 'IN_REVIEW']) });
export type SavedJob = z.infer<typeof SavedJob>;
