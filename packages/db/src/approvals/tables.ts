import {
  APPROVAL_ENTITY_TYPES,
  APPROVAL_LOG_ACTIONS,
  APPROVAL_REQUEST_STATUSES,
  APPROVAL_TYPES,
} from '@nxtgauge/domain/approvals';
import { REVISION_STATUSES } from '@nxtgauge/domain/profiles';
import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, newest, oneOf, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const REVISION_ENTITY_TYPES = ['profile'] as const;

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
    reasonCode: text(),
    remarks: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.entityType, APPROVAL_ENTITY_TYPES),
    oneOf(t.approvalType, APPROVAL_TYPES),
    oneOf(t.status, APPROVAL_REQUEST_STATUSES),
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
