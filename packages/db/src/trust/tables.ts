import {
  APPEAL_STATUSES,
  APPEAL_SUBJECTS,
  BADGES,
  REPORT_REASON_CODES,
  REPORT_STATUSES,
  REPORTABLE,
  STRIKE_KINDS,
  TRUST_EVENT_KINDS,
  TRUST_EVENT_OUTCOMES,
} from '@nxtgauge/domain/trust';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, newest, oneOf, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { userRoleProfiles } from '../profiles/tables.ts';

/** Somebody says that a thing breaks the rules: one report per person and thing. */
export const contentReports = pgTable(
  'content_reports',
  {
    id: id(),
    reporterUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    entityType: text({ enum: REPORTABLE }).notNull(),
    entityId: uuid().notNull(),
    /** Who wrote or owns the thing. */
    subjectUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    reason: text({ enum: REPORT_REASON_CODES as [string, ...string[]] }).notNull(),
    details: text().notNull().default(''),
    /** A detector agreed, so the thing was hidden before anybody looked (BR-19). */
    hiddenAtOnce: boolean().notNull().default(false),
    status: text({ enum: REPORT_STATUSES }).notNull().default('OPEN'),
    claimedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    claimedAt: instant(),
    decidedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    decidedAt: instant(),
    decisionWords: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.entityType, REPORTABLE),
    oneOf(t.reason, REPORT_REASON_CODES),
    oneOf(t.status, REPORT_STATUSES),
    unique('content_reports_one_per_person_unique').on(t.reporterUserId, t.entityType, t.entityId),
    check('content_reports_not_of_oneself', sql`${t.reporterUserId} <> ${t.subjectUserId}`),
    check('content_reports_claim_whole', sql`(${t.claimedByUserId} is null) = (${t.claimedAt} is null)`),
    check(
      'content_reports_decision_whole',
      sql`(${t.status} = 'OPEN') = (${t.decidedByUserId} is null) and (${t.decidedByUserId} is null) = (${t.decidedAt} is null)`,
    ),
    check(
      'content_reports_nobody_judges_themselves',
      sql`${t.decidedByUserId} not in (${t.reporterUserId}, ${t.subjectUserId})`,
    ),
    index().on(t.status, t.createdAt, t.id),
    index().on(t.status, t.entityType, t.createdAt, t.id),
    index('content_reports_open_index')
      .on(t.entityType, t.entityId)
      .where(sql`${t.status} = 'OPEN'`),
    index().on(t.subjectUserId),
    index().on(t.claimedByUserId),
    index().on(t.decidedByUserId),
  ],
);

/** What was given for breaking the rules; it counts until it expires or is overturned. */
export const strikes = pgTable(
  'strikes',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    kind: text({ enum: STRIKE_KINDS }).notNull(),
    /** For the person who gets it. */
    reason: text().notNull(),
    reportId: uuid().references(() => contentReports.id, { onDelete: 'restrict' }),
    /** The active strikes of the person with this one, when it was given. */
    rung: integer().notNull(),
    /** What it brought: 0 = a warning, null = for good. */
    suspendDays: integer(),
    policyVersion: integer().notNull(),
    /** Null: the system gave it. */
    givenByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    overturnedAt: instant(),
  },
  (t) => [
    oneOf(t.kind, STRIKE_KINDS),
    check('strikes_rung_positive', sql`${t.rung} > 0`),
    check('strikes_suspend_days_not_negative', sql`${t.suspendDays} >= 0`),
    check('strikes_maker_is_not_subject', sql`${t.givenByUserId} <> ${t.userId}`),
    index().on(t.userId, newest(t.createdAt), newest(t.id)),
    index().on(t.reportId),
    index().on(t.givenByUserId),
  ],
);

/** Append-only: what the detectors stopped. Never the text itself. */
export const trustEvents = pgTable(
  'trust_events',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    kind: text({ enum: TRUST_EVENT_KINDS }).notNull(),
    outcome: text({ enum: TRUST_EVENT_OUTCOMES }).notNull(),
    entityType: text({ enum: ['lead_request'] }).notNull(),
    entityId: uuid().notNull(),
    evidenceJson: jsonb().$type<{ kinds: string[] }>().notNull(),
    strikeId: uuid().references(() => strikes.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.kind, TRUST_EVENT_KINDS),
    oneOf(t.outcome, TRUST_EVENT_OUTCOMES),
    oneOf(t.entityType, ['lead_request']),
    index().on(t.userId, t.kind, newest(t.createdAt)),
    index().on(t.strikeId),
  ],
);

/** Why and until when a profile is out of sight; at most one is open per profile. */
export const profileSuspensions = pgTable(
  'profile_suspensions',
  {
    id: id(),
    userRoleProfileId: uuid()
      .notNull()
      .references(() => userRoleProfiles.id, { onDelete: 'restrict' }),
    /** Null: by hand. */
    strikeId: uuid().references(() => strikes.id, { onDelete: 'restrict' }),
    reason: text().notNull(),
    startsAt: instant().notNull(),
    /** Null: for good. */
    endsAt: instant(),
    liftedAt: instant(),
    liftedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    liftReason: text(),
    createdByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
  },
  (t) => [
    check('profile_suspensions_order', sql`${t.endsAt} > ${t.startsAt}`),
    check('profile_suspensions_lift_whole', sql`(${t.liftedAt} is null) = (${t.liftReason} is null)`),
    uniqueIndex('profile_suspensions_one_open_index')
      .on(t.userRoleProfileId)
      .where(sql`${t.liftedAt} is null`),
    index('profile_suspensions_due_index')
      .on(t.endsAt)
      .where(sql`${t.liftedAt} is null`),
    index().on(t.userRoleProfileId, newest(t.startsAt)),
    index().on(t.strikeId),
    index().on(t.liftedByUserId),
    index().on(t.createdByUserId),
  ],
);

/** One appeal per strike, suspension or hidden review, to somebody else than who decided first. */
export const trustAppeals = pgTable(
  'trust_appeals',
  {
    id: id(),
    subjectType: text({ enum: APPEAL_SUBJECTS }).notNull(),
    subjectId: uuid().notNull(),
    appellantUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    statement: text().notNull(),
    /** Null: the system decided first. */
    firstDeciderUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    status: text({ enum: APPEAL_STATUSES }).notNull().default('OPEN'),
    decidedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    decidedAt: instant(),
    decisionWords: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.subjectType, APPEAL_SUBJECTS),
    oneOf(t.status, APPEAL_STATUSES),
    unique('trust_appeals_once_unique').on(t.subjectType, t.subjectId),
    check(
      'trust_appeals_other_person',
      sql`${t.decidedByUserId} not in (${t.appellantUserId}, coalesce(${t.firstDeciderUserId}, ${t.appellantUserId}))`,
    ),
    check('trust_appeals_decision_whole', sql`(${t.status} = 'OPEN') = (${t.decidedByUserId} is null)`),
    index().on(t.status, t.createdAt, t.id),
    index().on(t.appellantUserId),
    index().on(t.firstDeciderUserId),
    index().on(t.decidedByUserId),
  ],
);

/** What each badge of a profile came to at the last count, with the figures that it follows from. */
export const profileBadges = pgTable(
  'profile_badges',
  {
    id: id(),
    userRoleProfileId: uuid()
      .notNull()
      .references(() => userRoleProfiles.id, { onDelete: 'cascade' }),
    badge: text({ enum: BADGES }).notNull(),
    held: boolean().notNull(),
    heldSince: instant(),
    evidenceJson: jsonb().$type<Record<string, unknown>>().notNull(),
    policyVersion: integer().notNull(),
    computedAt: instant().notNull(),
  },
  (t) => [
    oneOf(t.badge, BADGES),
    check('profile_badges_since_when_held', sql`${t.held} = (${t.heldSince} is not null)`),
    unique('profile_badges_user_role_profile_id_badge_unique').on(t.userRoleProfileId, t.badge),
  ],
);
