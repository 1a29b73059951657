import { z } from 'zod';
import {
  APPLICATION_SOURCES,
  JOB_APPLICATION_STATUSES,
  OPEN_APPLICATION_STATUSES,
} from '../applications/index.ts';
import { RECRUITER_ROLES } from '../companies/index.ts';
import { JOB_STATUSES } from '../jobs/index.ts';
import { Cursor, PAGE_SIZE } from '../paging/index.ts';
import { Id, SearchText } from '../text/index.ts';

/** As many cards of a column as its first page holds. */
export const CARDS_PER_PAGE = 25;
export const MAX_BULK = 100;

export const Colleague = z.object({ userId: z.uuid(), name: z.string() });
export type Colleague = z.infer<typeof Colleague>;

export const ApplicationCard = z.object({
  id: z.uuid(),
  candidateId: z.uuid(),
  stageId: z.uuid(),
  status: z.enum(JOB_APPLICATION_STATUSES),
  /** `Applicant 4F2A` while names are hidden. */
  name: z.string(),
  position: z.string().nullable(),
  matchScore: z.int().nullable(),
  source: z.enum(APPLICATION_SOURCES),
  appliedAt: z.string(),
  stageEnteredAt: z.string(),
  isViewed: z.boolean(),
  /** Whether the company answered it in any way yet. */
  isTouched: z.boolean(),
  knockedOut: z.boolean(),
  assignees: z.array(Colleague),
  rejectionReason: z.string().nullable(),
  /** Until when a rejection is unseen and can be undone; null for everything else. */
  answerVisibleAt: z.string().nullable(),
});
export type ApplicationCard = z.infer<typeof ApplicationCard>;

export const BoardColumn = z.object({
  id: z.uuid(),
  name: z.string(),
  status: z.enum(OPEN_APPLICATION_STATUSES),
  count: z.int(),
  cards: z.array(ApplicationCard),
  nextCursor: z.string().nullable(),
});
export type BoardColumn = z.infer<typeof BoardColumn>;

export const Board = z.object({
  job: z.object({
    id: z.uuid(),
    title: z.string(),
    status: z.enum(JOB_STATUSES),
    openings: z.int(),
    hired: z.int(),
    rejected: z.int(),
    withdrawn: z.int(),
  }),
  role: z.enum(RECRUITER_ROLES),
  columns: z.array(BoardColumn),
});
export type Board = z.infer<typeof Board>;

const Blind = z.boolean().default(false);
export const BoardInput = z.strictObject({ jobId: Id, blind: Blind });
export const ColumnInput = z.strictObject({ jobId: Id, stageId: Id, blind: Blind, cursor: Cursor });
export const CardPage = z.object({ cards: z.array(ApplicationCard), nextCursor: z.string().nullable() });
export type CardPage = z.infer<typeof CardPage>;

export const LIST_ORDERS = ['LONGEST_WAITING', 'NEWEST', 'BEST_MATCH'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];
export const LIST_ORDER_LABELS: Record<ListOrder, string> = {
  LONGEST_WAITING: 'Longest waiting',
  NEWEST: 'Newest',
  BEST_MATCH: 'Best match',
};

const Filters = z.strictObject({
  jobId: Id,
  blind: Blind,
  text: SearchText.optional(),
  status: z.enum(JOB_APPLICATION_STATUSES).optional(),
  source: z.enum(APPLICATION_SOURCES).optional(),
  /** Only those that passed, or only those that did not pass, every knock-out question. */
  knockedOut: z.boolean().optional(),
  minScore: z.int().min(0).max(100).optional(),
  order: z.enum(LIST_ORDERS).default('LONGEST_WAITING'),
});
export const ApplicationListInput = Filters.extend({
  cursor: Cursor.optional(),
  limit: z.int().min(1).max(100).default(PAGE_SIZE),
});
export type ApplicationListInput = z.infer<typeof ApplicationListInput>;
export const ApplicationsCsvInput = Filters;
export type ApplicationFilters = z.infer<typeof Filters>;
export const CsvFile = z.object({ name: z.string(), text: z.string() });
export type CsvFile = z.infer<typeof CsvFile>;

export const ApplicationIdInput = z.strictObject({ applicationId: Id });
export const OpenApplicationInput = z.strictObject({ applicationId: Id, blind: Blind });

/** A move names where the client saw the card: somebody else may have moved it meanwhile. */
export const Move = z.strictObject({ applicationId: Id, fromStageId: Id, toStageId: Id });
export const MoveManyInput = z.strictObject({ moves: z.array(Move).min(1).max(MAX_BULK) });

export const ANSWER_DELAYS = ['NOW', 'HOUR', 'USUAL'] as const;
export type AnswerDelay = (typeof ANSWER_DELAYS)[number];
const Rejection = z.strictObject({ reasonId: Id, delay: z.enum(ANSWER_DELAYS).default('USUAL') });
export const RejectInput = Rejection.extend({ applicationId: Id });
export const RejectManyInput = Rejection.extend({ applicationIds: z.array(Id).min(1).max(MAX_BULK) });
export const ManyApplicationsInput = z.strictObject({ applicationIds: z.array(Id).min(1).max(MAX_BULK) });

export const BULK_RESULTS = ['DONE', 'MOVED', 'ENDED', 'MISSING', 'NOT_ALLOWED', 'TOLD', 'FAILED'] as const;
export type BulkResult = (typeof BULK_RESULTS)[number];
export const BulkOutcome = z.object({
  results: z.array(z.object({ applicationId: z.uuid(), result: z.enum(BULK_RESULTS) })),
});
export type BulkOutcome = z.infer<typeof BulkOutcome>;
