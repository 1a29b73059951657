import {
  AGENT_TYPES,
  CONTEST_STATUSES,
  EXPERIENCE_LEVELS,
  FEEDBACK_CATEGORIES,
  FEEDBACK_TYPES,
  INDUSTRIES,
  PROMPT_TYPES,
  REVIEW_ENGINES,
  REVIEW_REQUEST_STATUSES,
  REVIEW_TYPES,
} from '@nxtgauge/domain/resume-review';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  between,
  createdAt,
  id,
  instant,
  newest,
  notNegative,
  oneOf,
  positive,
  tags,
  updatedAt,
} from '../columns.ts';
import { users } from '../identity/tables.ts';
import { jobs } from '../jobs/tables.ts';
import { resumes, resumeSections } from '../resumes/tables.ts';

/** Somebody wants a version looked at; a job in the queue does it. */
export const reviewRequests = pgTable(
  'review_requests',
  {
    id: id(),
    resumeId: uuid()
      .notNull()
      .references(() => resumes.id, { onDelete: 'restrict' }),
    requestedByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** Its must-haves are what the résumé is read for. */
    jobId: uuid().references(() => jobs.id, { onDelete: 'restrict' }),
    targetRole: text(),
    targetIndustry: text({ enum: INDUSTRIES }),
    experienceLevel: text({ enum: EXPERIENCE_LEVELS }),
    reviewType: text({ enum: REVIEW_TYPES }).notNull().default('comprehensive'),
    /** What to look at in particular. */
    focus: text(),
    mustHaves: tags(),
    niceToHaves: tags(),
    engine: text({ enum: REVIEW_ENGINES }).notNull().default('RULES'),
    status: text({ enum: REVIEW_REQUEST_STATUSES }).notNull().default('pending'),
    /** Times the queue has tried. */
    attempts: integer().notNull().default(0),
    processingNotes: text(),
    /** For a person; set with status `failed`. */
    errorMessage: text(),
    requestedAt: instant().notNull().defaultNow(),
    startedAt: instant(),
    completedAt: instant(),
  },
  (t) => [
    oneOf(t.targetIndustry, INDUSTRIES),
    oneOf(t.experienceLevel, EXPERIENCE_LEVELS),
    oneOf(t.reviewType, REVIEW_TYPES),
    oneOf(t.engine, REVIEW_ENGINES),
    oneOf(t.status, REVIEW_REQUEST_STATUSES),
    notNegative(t.attempts),
    check('review_requests_failed_in_words', sql`(${t.status} = 'failed') = (${t.errorMessage} is not null)`),
    check(
      'review_requests_ended_when',
      sql`(${t.status} in ('completed', 'failed', 'cancelled')) = (${t.completedAt} is not null)`,
    ),
    index().on(t.resumeId, newest(t.requestedAt), newest(t.id)),
    index('review_requests_waiting_index')
      .on(t.requestedAt)
      .where(sql`${t.status} in ('pending', 'processing')`),
    index().on(t.requestedByUserId, newest(t.requestedAt)),
    index().on(t.jobId),
  ],
);

/** Scores from 0 to 100; null where the kind of review does not look. Written once, with the request's end. */
export const reviewResults = pgTable(
  'review_results',
  {
    id: id(),
    reviewRequestId: uuid()
      .notNull()
      .unique('review_results_review_request_id_unique')
      .references(() => reviewRequests.id, { onDelete: 'restrict' }),
    overallScore: numeric({ precision: 4, scale: 1, mode: 'number' }),
    atsScore: numeric({ precision: 4, scale: 1, mode: 'number' }),
    contentScore: numeric({ precision: 4, scale: 1, mode: 'number' }),
    formattingScore: numeric({ precision: 4, scale: 1, mode: 'number' }),
    executiveSummary: text().notNull(),
    /** Each criterion with its score and why (`ResumeReview.structure` and `.appeal`). */
    detailedScores: jsonb().$type<Record<string, unknown>>().notNull(),
    rawAiResponse: jsonb().$type<unknown>(),
    /** `rules` with their version, or the model's own name. */
    aiModelUsed: text().notNull(),
    processingTimeMs: integer().notNull(),
    /** A person's own word, beside the reviewer's, never over it. */
    humanScore: numeric({ precision: 4, scale: 1, mode: 'number' }),
    humanWords: text(),
    humanByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    humanAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    between(t.overallScore, 0, 100),
    between(t.atsScore, 0, 100),
    between(t.contentScore, 0, 100),
    between(t.formattingScore, 0, 100),
    between(t.humanScore, 0, 100),
    notNegative(t.processingTimeMs),
    check(
      'review_results_human_whole',
      sql`num_nonnulls(${t.humanScore}, ${t.humanWords}, ${t.humanByUserId}, ${t.humanAt}) in (0, 4)`,
    ),
    index().on(t.humanByUserId),
  ],
);

/** One remark, tied to its section and, when it quotes, to its place in the résumé's text. */
export const reviewFeedbackItems = pgTable(
  'review_feedback_items',
  {
    id: id(),
    reviewResultId: uuid()
      .notNull()
      .references(() => reviewResults.id, { onDelete: 'cascade' }),
    resumeSectionId: uuid().references(() => resumeSections.id, { onDelete: 'set null' }),
    feedbackType: text({ enum: FEEDBACK_TYPES }).notNull(),
    category: text({ enum: FEEDBACK_CATEGORIES }).notNull(),
    feedbackText: text().notNull(),
    severityLevel: integer().notNull().default(3),
    positionStart: integer(),
    positionEnd: integer(),
    originalText: text(),
    suggestedText: text(),
    confidenceScore: integer().notNull(),
    sequenceOrder: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.feedbackType, FEEDBACK_TYPES),
    oneOf(t.category, FEEDBACK_CATEGORIES),
    between(t.severityLevel, 1, 5),
    between(t.confidenceScore, 0, 100),
    check(
      'review_feedback_items_quotation_whole',
      sql`num_nonnulls(${t.positionStart}, ${t.positionEnd}, ${t.originalText}) in (0, 3)`,
    ),
    unique('review_feedback_items_sequence_unique').on(t.reviewResultId, t.sequenceOrder),
    index().on(t.resumeSectionId),
  ],
);

/** Whoever the review is about, or a colleague, says that it is wrong; a person answers. */
export const reviewContests = pgTable(
  'review_contests',
  {
    id: id(),
    reviewResultId: uuid()
      .notNull()
      .references(() => reviewResults.id, { onDelete: 'restrict' }),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    statement: text().notNull(),
    status: text({ enum: CONTEST_STATUSES }).notNull().default('OPEN'),
    answer: text(),
    answeredByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    answeredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, CONTEST_STATUSES),
    check(
      'review_contests_answer_whole',
      sql`(${t.status} = 'OPEN') = (${t.answer} is null) and num_nonnulls(${t.answer}, ${t.answeredByUserId}, ${t.answeredAt}) in (0, 3)`,
    ),
    check('review_contests_another_answers', sql`${t.answeredByUserId} <> ${t.byUserId}`),
    uniqueIndex('review_contests_one_open_index')
      .on(t.reviewResultId, t.byUserId)
      .where(sql`${t.status} = 'OPEN'`),
    index().on(t.reviewResultId, t.createdAt),
    index().on(t.byUserId),
    index().on(t.answeredByUserId),
  ],
);

/** The words that a model gets, a row per version; one version per agent and name is in use. */
export const prompts = pgTable(
  'prompts',
  {
    id: id(),
    name: text().notNull(),
    description: text(),
    template: text().notNull(),
    version: integer().notNull(),
    isActive: boolean().notNull().default(true),
    agentType: text({ enum: AGENT_TYPES }).notNull(),
    promptType: text({ enum: PROMPT_TYPES }).notNull(),
    /** The places that the template has, each with what it stands for. */
    variables: jsonb().$type<Record<string, string>>().notNull(),
    createdByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.agentType, AGENT_TYPES),
    oneOf(t.promptType, PROMPT_TYPES),
    positive(t.version),
    unique('prompts_version_unique').on(t.agentType, t.name, t.version),
    uniqueIndex('prompts_one_active_index')
      .on(t.agentType, t.name)
      .where(sql`${t.isActive}`),
    index().on(t.createdByUserId),
  ],
);

/** Append-only. Every call of a model: which version, for what, how long and how much. Never the résumé's own words. */
export const promptUsageHistory = pgTable(
  'prompt_usage_history',
  {
    id: id(),
    promptId: uuid()
      .notNull()
      .references(() => prompts.id, { onDelete: 'restrict' }),
    promptVersion: integer().notNull(),
    /** Of a review that may be gone: somebody who removes their own résumé takes its reviews along. */
    reviewRequestId: uuid().notNull(),
    agentName: text().notNull(),
    /** The template as sent, its places for the résumé's text left open. */
    actualPrompt: text().notNull(),
    variablesUsed: jsonb().$type<Record<string, unknown>>().notNull(),
    /** The validated answer; null when there was none. */
    agentResponse: jsonb().$type<unknown>(),
    /** Null when it worked, else what went wrong. */
    failure: text(),
    inputTokens: integer(),
    outputTokens: integer(),
    tokensUsed: integer(),
    processingTimeMs: integer().notNull(),
    usedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    notNegative(t.inputTokens),
    notNegative(t.outputTokens),
    notNegative(t.tokensUsed),
    notNegative(t.processingTimeMs),
    index().on(t.promptId, newest(t.usedAt)),
    index().on(t.reviewRequestId),
  ],
);
