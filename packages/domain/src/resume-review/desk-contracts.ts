import { z } from 'zod';
import { Cursor, MAX_PAGE_SIZE, PAGE_SIZE, pageOf } from '../paging/index.ts';
import { Id, line, prose } from '../text/index.ts';
import { CriterionScore } from './contracts.ts';
import {
  APPEAL_CRITERIA,
  CONTEST_STATUSES,
  EXPERIENCE_LEVELS,
  FEEDBACK_CATEGORIES,
  FEEDBACK_TYPES,
  INDUSTRIES,
  REVIEW_ENGINES,
  REVIEW_REQUEST_STATUSES,
  REVIEW_TYPES,
  SCORE_BAND_KEYS,
  STRUCTURE_CRITERIA,
} from './vocabulary.ts';

/** Less says nothing that could be judged. */
export const MIN_REVIEW_CHARACTERS = 100;

const Status = z.enum(REVIEW_REQUEST_STATUSES);
const Score = z.number().min(0).max(100);

export const RequestReviewInput = z.strictObject({
  resumeId: Id,
  reviewType: z.enum(REVIEW_TYPES).default('comprehensive'),
  engine: z.enum(REVIEW_ENGINES).default('RULES'),
  targetRole: line(120).nullish(),
  targetIndustry: z.enum(INDUSTRIES).nullish(),
  experienceLevel: z.enum(EXPERIENCE_LEVELS).nullish(),
  /** What to look for in particular, apart by commas. */
  focus: line(200).nullish(),
  /** A job of the company: what it asks for is what the résumé is read for. */
  jobId: Id.nullish(),
});
export const ReviewIdInput = z.strictObject({ reviewId: Id });
export const ContestReviewInput = z.strictObject({ reviewId: Id, statement: prose(2_000, 10) });
export const AnswerContestInput = z.strictObject({
  contestId: Id,
  outcome: z.enum(['UPHELD', 'CHANGED']),
  answer: prose(2_000, 3),
});
export const HumanWordInput = z.strictObject({ reviewId: Id, score: Score, words: prose(2_000, 3) });

const page = { cursor: Cursor.nullish(), limit: z.int().min(1).max(MAX_PAGE_SIZE).default(PAGE_SIZE) };
/** Of one version, of one candidate, or, without either, what the reader asked for themselves. */
export const ListReviewsInput = z.strictObject({
  resumeId: Id.nullish(),
  candidateId: Id.nullish(),
  status: Status.nullish(),
  industry: z.enum(INDUSTRIES).nullish(),
  ...page,
});

export const ReviewFacts = z.object({
  id: z.uuid(),
  resumeId: z.uuid(),
  candidateId: z.uuid(),
  versionNumber: z.int(),
  reviewType: z.enum(REVIEW_TYPES),
  engine: z.enum(REVIEW_ENGINES),
  status: Status,
  targetRole: z.string().nullable(),
  targetIndustry: z.enum(INDUSTRIES).nullable(),
  experienceLevel: z.enum(EXPERIENCE_LEVELS).nullable(),
  focus: z.string().nullable(),
  jobTitle: z.string().nullable(),
  requestedByName: z.string(),
  requestedAt: z.string(),
  completedAt: z.string().nullable(),
  errorMessage: z.string().nullable(),
  overall: Score.nullable(),
  humanScore: Score.nullable(),
});
export type ReviewFacts = z.infer<typeof ReviewFacts>;
/** Newest first. */
export const ReviewPage = pageOf(ReviewFacts);

export const ReviewItem = z.object({
  id: z.uuid(),
  type: z.enum(FEEDBACK_TYPES),
  category: z.enum(FEEDBACK_CATEGORIES),
  text: z.string(),
  severity: z.int(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  originalText: z.string().nullable(),
  suggestedText: z.string().nullable(),
  confidence: z.int(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

const ReviewContest = z.object({
  id: z.uuid(),
  byName: z.string(),
  isMine: z.boolean(),
  statement: z.string(),
  status: z.enum(CONTEST_STATUSES),
  answer: z.string().nullable(),
  answeredByName: z.string().nullable(),
  at: z.string(),
});

export const ReviewResult = z.object({
  band: z.enum(SCORE_BAND_KEYS).nullable(),
  ats: Score.nullable(),
  content: Score.nullable(),
  formatting: Score.nullable(),
  executiveSummary: z.string(),
  criteria: z.partialRecord(z.enum([...STRUCTURE_CRITERIA, ...APPEAL_CRITERIA]), CriterionScore),
  items: z.array(ReviewItem),
  /** `Published rules`, or the model's own name. */
  reviewer: z.string(),
  processingTimeMs: z.int(),
  human: z.object({ score: Score, words: z.string(), byName: z.string(), at: z.string() }).nullable(),
  contests: z.array(ReviewContest),
});
export const ReviewDetail = ReviewFacts.extend({
  /** Null until it is completed. */
  result: ReviewResult.nullable(),
  mayChange: z.boolean(),
});
export type ReviewDetail = z.infer<typeof ReviewDetail>;

export const ReviewStats = z.object({
  byStatus: z.record(Status, z.int()),
  /** Of those that were completed; null without any. */
  meanOverall: Score.nullable(),
  meanSeconds: z.number().nullable(),
});
export type ReviewStats = z.infer<typeof ReviewStats>;

export const ReviewOptionsOffered = z.object({
  /** The model's name; null when none is set up. */
  model: z.string().nullable(),
  minCharacters: z.int(),
  maxCharacters: z.int(),
});
export type ReviewOptionsOffered = z.infer<typeof ReviewOptionsOffered>;
