import { z } from 'zod';
import {
  APPLICATION_EVENT_KINDS,
  InterviewFacts,
  JOB_APPLICATION_STATUSES,
  OfferFacts,
  OPEN_APPLICATION_STATUSES,
  VERDICTS,
} from '../applications/index.ts';
import { RECRUITER_ROLES } from '../companies/index.ts';
import { MatchExplanation } from '../job-match/index.ts';
import { QUESTION_KINDS } from '../jobs/index.ts';
import { ApplicationCard, Colleague } from './board.ts';

export const Note = z.object({
  id: z.uuid(),
  authorName: z.string(),
  isMine: z.boolean(),
  body: z.string(),
  mentioned: z.array(Colleague),
  writtenAt: z.string(),
  isEdited: z.boolean(),
});
export type Note = z.infer<typeof Note>;
export const CandidateNotes = z.object({
  notes: z.array(Note),
  /** Who may be mentioned: members who may see this candidate. */
  mentionable: z.array(Colleague),
});
export type CandidateNotes = z.infer<typeof CandidateNotes>;

export const Scorecard = z.object({
  id: z.uuid(),
  authorName: z.string(),
  isMine: z.boolean(),
  verdict: z.enum(VERDICTS),
  ratings: z.array(z.object({ criterion: z.string(), rating: z.int(), note: z.string() })),
  summary: z.string(),
  writtenAt: z.string(),
});
export type Scorecard = z.infer<typeof Scorecard>;
export const Scorecards = z.object({
  criteria: z.array(z.string()),
  mine: Scorecard.nullable(),
  /** Empty until one's own is in. */
  others: z.array(Scorecard),
  /** How many others there are, seen or not. */
  otherCount: z.int(),
});
export type Scorecards = z.infer<typeof Scorecards>;

export const Interview = InterviewFacts.extend({
  slots: z.array(z.string()),
  proposedByName: z.string(),
  isMine: z.boolean(),
});
export type Interview = z.infer<typeof Interview>;

export const Offer = OfferFacts.extend({
  createdByName: z.string(),
  /** Who wrote it cannot approve it. */
  isMine: z.boolean(),
  sentAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  answerWords: z.string().nullable(),
});
export type Offer = z.infer<typeof Offer>;

export const TimelineEntry = z.object({
  id: z.uuid(),
  kind: z.enum(APPLICATION_EVENT_KINDS),
  at: z.string(),
  byName: z.string().nullable(),
  fromStage: z.string().nullable(),
  toStage: z.string().nullable(),
  reason: z.string().nullable(),
  /** Whether the applicant sees it, now or later. */
  isShared: z.boolean(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Answer = z.object({
  question: z.string(),
  kind: z.enum(QUESTION_KINDS),
  answer: z.union([z.boolean(), z.number(), z.string()]),
  isKnockOut: z.boolean(),
  passed: z.boolean().nullable(),
});
export type Answer = z.infer<typeof Answer>;

/** Everything that a recruiter sees of one application. */
export const ApplicationSheet = z.object({
  card: ApplicationCard,
  jobId: z.uuid(),
  jobTitle: z.string(),
  role: z.enum(RECRUITER_ROLES),
  /** False for a junior who only looks on. */
  mayChange: z.boolean(),
  stages: z.array(z.object({ id: z.uuid(), name: z.string(), status: z.enum(OPEN_APPLICATION_STATUSES) })),
  /** Null while names are hidden. */
  email: z.string().nullable(),
  coverNote: z.string().nullable(),
  resume: z.object({ id: z.uuid(), version: z.int(), fileName: z.string().nullable() }).nullable(),
  match: MatchExplanation.nullable(),
  answers: z.array(Answer),
  timeline: z.array(TimelineEntry),
  interviews: z.array(Interview),
  offers: z.array(Offer),
  scorecards: Scorecards,
});
export type ApplicationSheet = z.infer<typeof ApplicationSheet>;
export const ApplicationState = z.object({
  stageId: z.uuid(),
  status: z.enum(JOB_APPLICATION_STATUSES),
});
export type ApplicationState = z.infer<typeof ApplicationState>;
