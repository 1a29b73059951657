import { z } from 'zod';
import { HIDE_REASON_CODES, REVIEW_STATUSES } from '../reviews/vocabulary.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id, prose } from '../text/index.ts';
import { STRIKE_KINDS } from './strikes.ts';
import {
  APPEAL_STATUSES,
  APPEAL_SUBJECTS,
  REPORT_REASON_CODES,
  REPORT_STATUSES,
  REPORTABLE,
} from './vocabulary.ts';

/** A claim that nobody finished counts as free after this long. */
export const REPORT_CLAIM_MINUTES = 15;

export const ReportQueueInput = PageInput.extend({
  status: z.enum(REPORT_STATUSES).default('OPEN'),
  kind: z.enum(REPORTABLE).optional(),
});
export const ReportRow = z.object({
  id: z.uuid(),
  kind: z.enum(REPORTABLE),
  entityId: z.uuid(),
  /** Who or what was reported, in a few words. */
  title: z.string(),
  reason: z.enum(REPORT_REASON_CODES),
  status: z.enum(REPORT_STATUSES),
  reportedAt: z.string(),
  /** Open reports of the same thing, this one included. */
  reports: z.int(),
  claimedByName: z.string().nullable(),
  claimedByMe: z.boolean(),
  hiddenAtOnce: z.boolean(),
});
export type ReportRow = z.infer<typeof ReportRow>;
export const ReportQueue = pageOf(ReportRow).extend({
  waiting: z.record(z.string(), z.int()),
  appeals: z.int(),
});

const Person = z.object({ userId: z.uuid(), name: z.string() });
export const ReportDetail = ReportRow.extend({
  details: z.string(),
  reporter: Person,
  /** Who wrote or owns the reported thing. */
  subject: Person.extend({ activeStrikes: z.int(), suspendedUntil: z.string().nullable() }),
  /** What was reported, as it stands now. */
  content: z.object({
    text: z.string(),
    rating: z.int().nullable(),
    reply: z.string().nullable(),
    reviewStatus: z.enum(REVIEW_STATUSES).nullable(),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
    href: z.string().nullable(),
    /** Whether the detectors find something in it. */
    contactData: z.boolean(),
    abuse: z.boolean(),
  }),
  others: z.array(z.object({ reason: z.enum(REPORT_REASON_CODES), details: z.string(), at: z.string() })),
  decision: z.object({ byName: z.string(), at: z.string(), words: z.string() }).nullable(),
  blockedBecause: z.string().nullable(),
});
export type ReportDetail = z.infer<typeof ReportDetail>;
export const ReportIdInput = z.strictObject({ reportId: Id });
export const ClaimedReport = z.object({ reportId: z.uuid(), claimedByMe: z.boolean() });

const Words = prose(1000, 10);
export const DecideReportInput = z
  .strictObject({
    reportId: Id,
    decision: z.enum(['UPHOLD', 'DISMISS']),
    /** What the person who reported it is told. */
    words: Words,
    /** For a review that is upheld: the reason that stands in its place. */
    hideReason: z.enum(HIDE_REASON_CODES).nullable().default(null),
    /** A strike for who wrote it; the words are for them. */
    strike: z
      .strictObject({ kind: z.enum(STRIKE_KINDS), reason: Words })
      .nullable()
      .default(null),
  })
  .refine(({ decision, strike }) => decision === 'UPHOLD' || strike === null, {
    path: ['strike'],
    message: 'A strike needs a report that is upheld.',
  });
export const DecidedReport = z.object({ reportId: z.uuid(), status: z.enum(REPORT_STATUSES) });

export const HideReviewInput = z.strictObject({
  reviewId: Id,
  reason: z.enum(HIDE_REASON_CODES),
  words: Words,
});
export const UnhideReviewInput = z.strictObject({ reviewId: Id, words: Words });

export const StrikeInput = z.strictObject({ userId: Id, kind: z.enum(STRIKE_KINDS), reason: Words });
export const SuspendInput = z.strictObject({
  profileId: Id,
  /** Null: for good. */
  days: z.int().min(1).max(365).nullable(),
  reason: Words,
});
export const LiftInput = z.strictObject({ profileId: Id, reason: Words });
export const SuspensionState = z.object({
  profileId: z.uuid(),
  suspended: z.boolean(),
  until: z.string().nullable(),
  releasedRequests: z.int(),
});
export const GivenStrike = z.object({
  strikeId: z.uuid(),
  activeStrikes: z.int(),
  step: z.string(),
});

export const AppealQueueInput = PageInput.extend({ status: z.enum(APPEAL_STATUSES).default('OPEN') });
export const AppealRow = z.object({
  id: z.uuid(),
  subject: z.enum(APPEAL_SUBJECTS),
  subjectId: z.uuid(),
  appellant: Person,
  statement: z.string(),
  status: z.enum(APPEAL_STATUSES),
  at: z.string(),
  /** What is contested, in words. */
  about: z.string(),
  firstDeciderName: z.string(),
  decision: z.object({ byName: z.string(), at: z.string(), words: z.string() }).nullable(),
  blockedBecause: z.string().nullable(),
});
export type AppealRow = z.infer<typeof AppealRow>;
export const AppealQueue = pageOf(AppealRow);
export const DecideAppealInput = z.strictObject({
  appealId: Id,
  decision: z.enum(['UPHOLD', 'OVERTURN']),
  words: Words,
});
export const DecidedAppeal = z.object({ appealId: z.uuid(), status: z.enum(APPEAL_STATUSES) });

export const PersonTrustInput = z.strictObject({ userId: Id });
/** What a moderator sees of one person before a strike. */
export const PersonTrust = z.object({
  userId: z.uuid(),
  name: z.string(),
  activeStrikes: z.int(),
  nextStep: z.string(),
  warnings: z.int(),
  strikes: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(STRIKE_KINDS),
      reason: z.string(),
      at: z.string(),
      byName: z.string(),
      state: z.enum(['ACTIVE', 'EXPIRED', 'OVERTURNED']),
    }),
  ),
  profiles: z.array(
    z.object({
      profileId: z.uuid(),
      name: z.string(),
      slug: z.string(),
      status: z.string(),
      suspendedUntil: z.string().nullable(),
      suspensionReason: z.string().nullable(),
    }),
  ),
});
export type PersonTrust = z.infer<typeof PersonTrust>;
