import {
  APPROVAL_ENTITY_TYPES,
  APPROVAL_LOG_ACTIONS,
  APPROVAL_REASON_CODES,
  APPROVAL_REQUEST_STATUSES,
  APPROVAL_TYPES,
  REASONED_OUTCOMES,
  RISK_LEVELS,
} from '@nxtgauge/domain/approvals';
import { REVISION_STATUSES } from '@nxtgauge/domain/profiles';
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
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, newest, oneOf, positive, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const REVISION_ENTITY_TYPES = ['profile', 'job', 'company'] as const;

/** An edit of approved content that waits for its own approval; the live version stays until then. */
export const entityRevisions = pgTable(
  'entity_revisions',
  {
    id: id(),
    entityType: text({ enum: REVISION_ENTITY_TYPES }).notNull(),
    entityId: uuid().notNull(),
    payloadJson: jsonb().$type<Record<string, unknown>>().notNull(),
    status: text({ enum: REVISION_STATUSES }).notNull().default('PENDING'),
    submittedByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    decidedAt: instant(),
  },
  (t) => [
    oneOf(t.entityType, REVISION_ENTITY_TYPES),
    oneOf(t.status, REVISION_STATUSES),
    uniqueIndex('entity_revisions_one_pending_index')
      .on(t.entityType, t.entityId)
      .where(sql`${t.status} = 'PENDING'`),
    index().on(t.entityType, t.entityId, newest(t.createdAt)),
    index().on(t.submittedByUserId),
  ],
);

export const approvalRequests = pgTable(
  'approval_requests',
  {
    id: id(),
    entityType: text({ enum: APPROVAL_ENTITY_TYPES }).notNull(),
    entityId: uuid().notNull(),
    revisionId: uuid().references(() => entityRevisions.id, { onDelete: 'restrict' }),
    approvalType: text({ enum: APPROVAL_TYPES }).notNull().default('CONTENT'),
    status: text({ enum: APPROVAL_REQUEST_STATUSES }).notNull().default('PENDING'),
    submittedByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    claimedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    claimedAt: instant(),
    reviewedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    submittedAt: instant().notNull().defaultNow(),
    dueAt: instant(),
    reviewedAt: instant(),
    reasonCode: text({ enum: APPROVAL_REASON_CODES }),
    remarks: text(),
    /** Raised when the thing changes while it waits; a decision names the version that was read. */
    contentVersion: integer().notNull().default(1),
    /** The submission of the same thing that came back and that this one answers. */
    previousRequestId: uuid().references((): AnyPgColumn => approvalRequests.id, { onDelete: 'restrict' }),
    /** Set on an appeal: the refusal that it is about, and why its owner thinks it was wrong. */
    appealOfRequestId: uuid().references((): AnyPgColumn => approvalRequests.id, { onDelete: 'restrict' }),
    appealText: text(),
    /** Who refused it and so cannot decide the appeal. */
    barredUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    /** What the assessment found; all null until it ran, so that sending something in writes none of their indexes. */
    assessedVersion: integer(),
    riskLevel: text({ enum: RISK_LEVELS }),
    professionKey: text(),
    citySlug: text(),
    searchText: text(),
    /** The policy would have approved it; the sample wants a person to look. */
    sampled: boolean().notNull().default(false),
    /** Version of the policy that approved it without a person. */
    autoPolicyVersion: integer(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.entityType, APPROVAL_ENTITY_TYPES),
    oneOf(t.approvalType, APPROVAL_TYPES),
    oneOf(t.status, APPROVAL_REQUEST_STATUSES),
    oneOf(t.reasonCode, APPROVAL_REASON_CODES),
    oneOf(t.riskLevel, RISK_LEVELS),
    positive(t.contentVersion),
    check('approval_requests_appeal_to_another', sql`${t.reviewedByUserId} <> ${t.barredUserId}`),
    check(
      'approval_requests_appeal_whole',
      sql`(${t.appealOfRequestId} is null) = (${t.appealText} is null) and (${t.appealOfRequestId} is null) = (${t.barredUserId} is null)`,
    ),
    check(
      'approval_requests_auto_without_person',
      sql`${t.autoPolicyVersion} is null or (${t.status} = 'APPROVED' and ${t.reviewedByUserId} is null)`,
    ),
    check('approval_requests_maker_is_not_checker', sql`${t.reviewedByUserId} <> ${t.submittedByUserId}`),
    check('approval_requests_claim_whole', sql`(${t.claimedByUserId} is null) = (${t.claimedAt} is null)`),
    uniqueIndex('approval_requests_one_pending_index')
      .on(t.entityType, t.entityId)
      .where(sql`${t.status} = 'PENDING'`),
    index().on(t.status, t.submittedAt, t.id),
    index().on(t.status, t.entityType, t.submittedAt, t.id),
    index().on(t.entityType, t.entityId, newest(t.submittedAt)),
    index('approval_requests_revision_id_index')
      .on(t.revisionId)
      .where(sql`${t.revisionId} is not null`),
    index().on(t.submittedByUserId),
    index('approval_requests_claimed_by_user_id_index')
      .on(t.claimedByUserId)
      .where(sql`${t.claimedByUserId} is not null`),
    index('approval_requests_reviewed_by_user_id_index')
      .on(t.reviewedByUserId)
      .where(sql`${t.reviewedByUserId} is not null`),
    index('approval_requests_previous_request_id_index')
      .on(t.previousRequestId)
      .where(sql`${t.previousRequestId} is not null`),
    uniqueIndex('approval_requests_one_appeal_index')
      .on(t.appealOfRequestId)
      .where(sql`${t.appealOfRequestId} is not null`),
    index('approval_requests_barred_user_id_index')
      .on(t.barredUserId)
      .where(sql`${t.barredUserId} is not null`),
    index('approval_requests_unassessed_index')
      .on(t.submittedAt, t.id)
      .where(sql`${t.status} = 'PENDING' and ${t.assessedVersion} is null`),
    index('approval_requests_waiting_risk_index')
      .on(t.riskLevel, t.submittedAt, t.id)
      .where(sql`${t.status} = 'PENDING' and ${t.riskLevel} is not null`),
    index('approval_requests_waiting_profession_index')
      .on(t.professionKey, t.submittedAt, t.id)
      .where(sql`${t.status} = 'PENDING' and ${t.professionKey} is not null`),
    index('approval_requests_waiting_city_index')
      .on(t.citySlug, t.submittedAt, t.id)
      .where(sql`${t.status} = 'PENDING' and ${t.citySlug} is not null`),
    index('approval_requests_words_index')
      .using('gin', t.searchText.op('gin_trgm_ops'))
      .where(sql`${t.searchText} is not null`),
  ],
);

/** Append-only: the database refuses UPDATE, DELETE and TRUNCATE. */
export const approvalLogs = pgTable(
  'approval_logs',
  {
    id: id(),
    approvalRequestId: uuid()
      .notNull()
      .references(() => approvalRequests.id, { onDelete: 'restrict' }),
    action: text({ enum: APPROVAL_LOG_ACTIONS }).notNull(),
    oldStatus: text({ enum: APPROVAL_REQUEST_STATUSES }),
    newStatus: text({ enum: APPROVAL_REQUEST_STATUSES }),
    actedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    remarks: text(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.action, APPROVAL_LOG_ACTIONS),
    oneOf(t.oldStatus, APPROVAL_REQUEST_STATUSES),
    oneOf(t.newStatus, APPROVAL_REQUEST_STATUSES),
    index().on(t.approvalRequestId, t.createdAt, t.id),
    index().on(t.actedByUserId),
  ],
);

/** The wording that a reason starts from; installed from the code's list, then changed by staff. */
export const approvalTemplates = pgTable(
  'approval_templates',
  {
    id: id(),
    entityType: text({ enum: APPROVAL_ENTITY_TYPES }).notNull(),
    kind: text({ enum: REASONED_OUTCOMES }).notNull(),
    code: text({ enum: APPROVAL_REASON_CODES }).notNull(),
    title: text().notNull(),
    body: text().notNull(),
    isActive: boolean().notNull().default(true),
    updatedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.entityType, APPROVAL_ENTITY_TYPES),
    oneOf(t.kind, REASONED_OUTCOMES),
    oneOf(t.code, APPROVAL_REASON_CODES),
    unique('approval_templates_place_unique').on(t.entityType, t.kind, t.code),
    index().on(t.updatedByUserId),
  ],
);

/** Filters of the inbox that one employee keeps under a name. */
export const approvalViews = pgTable(
  'approval_views',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    filtersJson: jsonb().$type<Record<string, string>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique('approval_views_name_unique').on(t.userId, t.name)],
);
