import { z } from 'zod';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id, prose } from '../text/index.ts';
import { BADGES } from './badges.ts';
import { STRIKE_KINDS } from './strikes.ts';
import { APPEAL_STATUSES, APPEAL_SUBJECTS, REPORT_REASON_CODES, REPORTABLE } from './vocabulary.ts';

export const ReportInput = z.strictObject({
  kind: z.enum(REPORTABLE),
  entityId: Id,
  reason: z.enum(REPORT_REASON_CODES, 'Choose a reason.'),
  details: prose(1000).default(''),
});
export const Reported = z.object({
  reportId: z.uuid(),
  /** The thing was hidden at once because the detector agreed. */
  hiddenAtOnce: z.boolean(),
});

const Badge = z.enum(BADGES);
export const BadgeRequirementView = z.object({
  key: z.string(),
  text: z.string(),
  met: z.boolean(),
  percent: z.int(),
});
export const BadgeProgress = z.object({
  profileId: z.uuid(),
  profileName: z.string(),
  badges: z.array(
    z.object({
      badge: Badge,
      /** As shown in public today: badges are counted every night. */
      held: z.boolean(),
      heldSince: z.string().nullable(),
      /** With the figures of this moment. */
      earnedNow: z.boolean(),
      criteria: z.string(),
      requirements: z.array(BadgeRequirementView),
    }),
  ),
});
export type BadgeProgress = z.infer<typeof BadgeProgress>;
export const BadgeProgressPage = z.object({ items: z.array(BadgeProgress) });

export const TrustProfileInput = z.strictObject({ profileId: Id });
/** What everybody may see of how a profile answers, and which badges it holds. */
export const PublicFigures = z.object({
  badges: z.array(z.object({ badge: Badge, since: z.string().nullable(), criteria: z.string() })),
  usualReplyMinutes: z.int().nullable(),
  replyLeads: z.int(),
  windowDays: z.int(),
  /** The criteria of every badge, also of those not held. */
  criteria: z.record(z.string(), z.string()),
});
export type PublicFigures = z.infer<typeof PublicFigures>;

export const WHY_NUMBERS = ['rating', 'response'] as const;
export type WhyNumber = (typeof WHY_NUMBERS)[number];
export const WhyInput = PageInput.extend({ profileId: Id, number: z.enum(WHY_NUMBERS) });
/** One event that was counted. Only the owner's answer names the lead. */
export const CountedEvent = z.object({
  id: z.uuid(),
  at: z.string(),
  title: z.string(),
  /** Stars for a rating. */
  rating: z.int().nullable(),
  askedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  wakingMinutes: z.int().nullable(),
  businessMinutes: z.int().nullable(),
  /** Whether it counts already: a question that still has time does not. */
  counts: z.boolean(),
  href: z.string().nullable(),
});
export type CountedEvent = z.infer<typeof CountedEvent>;
export const WhyPage = pageOf(CountedEvent).extend({
  number: z.enum(WHY_NUMBERS),
  /** As it is shown: "4.8", "35 min"; null when there is nothing to count. */
  figure: z.string().nullable(),
  events: z.int(),
  /** How the figure follows from the events, in words. */
  rule: z.string(),
  asOf: z.string(),
});
export type WhyPage = z.infer<typeof WhyPage>;

const OwnAppeal = z.object({
  status: z.enum(APPEAL_STATUSES),
  at: z.string(),
  words: z.string().nullable(),
});

export const Standing = z.object({
  good: z.boolean(),
  activeStrikes: z.int(),
  /** What the next strike would bring, in words. */
  nextStep: z.string(),
  /** Days within which another leak is a strike, and for which a strike counts. */
  leakWindowDays: z.int(),
  strikeDays: z.int(),
  warnings: z.array(z.object({ at: z.string(), text: z.string() })),
  strikes: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(STRIKE_KINDS),
      reason: z.string(),
      at: z.string(),
      expiresAt: z.string(),
      state: z.enum(['ACTIVE', 'EXPIRED', 'OVERTURNED']),
      step: z.string(),
      appeal: OwnAppeal.nullable(),
      canAppeal: z.boolean(),
    }),
  ),
  suspensions: z.array(
    z.object({
      id: z.uuid(),
      profileId: z.uuid(),
      profileName: z.string(),
      reason: z.string(),
      from: z.string(),
      /** Null: for good. */
      until: z.string().nullable(),
      liftedAt: z.string().nullable(),
      strikeId: z.uuid().nullable(),
      appeal: OwnAppeal.nullable(),
      canAppeal: z.boolean(),
    }),
  ),
});
export type Standing = z.infer<typeof Standing>;
export const AppealInput = z.strictObject({
  subject: z.enum(APPEAL_SUBJECTS),
  subjectId: Id,
  statement: prose(2000, 20),
});
export const Appealed = z.object({ appealId: z.uuid() });
