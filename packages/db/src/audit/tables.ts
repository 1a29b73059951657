import { AUDIT_ACTIONS, AUDIT_ACTOR_TYPES, AUDIT_SOURCES, AUDIT_STATUSES } from '@nxtgauge/domain/audit';
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, KEY_PATTERN, matches, newest, oneOf } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { employees } from '../staff/tables.ts';

/** Append-only: the database refuses UPDATE, DELETE and TRUNCATE. `event` is `entity.verb`, for example `lead.request`. */
export const auditLogs = pgTable(
  'audit_logs',
  {
    id: id(),
    actorUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    actorEmployeeId: uuid().references(() => employees.id, { onDelete: 'restrict' }),
    actorType: text({ enum: AUDIT_ACTOR_TYPES }).notNull(),
    action: text({ enum: AUDIT_ACTIONS }).notNull(),
    event: text().notNull(),
    entityType: text().notNull(),
    entityId: uuid(),
    entityLabel: text(),
    moduleKey: text().notNull(),
    sourceType: text({ enum: AUDIT_SOURCES }).notNull(),
    sourceId: uuid(),
    requestId: uuid(),
    correlationId: uuid(),
    ipAddress: text(),
    userAgent: text(),
    status: text({ enum: AUDIT_STATUSES }).notNull().default('SUCCESS'),
    summary: text(),
    metadataJson: jsonb().$type<Record<string, unknown>>(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.actorType, AUDIT_ACTOR_TYPES),
    oneOf(t.action, AUDIT_ACTIONS),
    oneOf(t.sourceType, AUDIT_SOURCES),
    oneOf(t.status, AUDIT_STATUSES),
    matches(t.moduleKey, KEY_PATTERN),
    // Ids are time-ordered, so the newest come first by id alone; the primary key is the list of everything.
    index().on(t.entityType, t.entityId, newest(t.id)),
    index().on(t.actorUserId, newest(t.id)),
    index('audit_logs_actor_employee_index')
      .on(t.actorEmployeeId, newest(t.id))
      .where(sql`${t.actorEmployeeId} is not null`),
    index().on(t.moduleKey, newest(t.id)),
    index().on(t.requestId),
  ],
);

/** Append-only, like the line it belongs to. */
export const auditLogChanges = pgTable(
  'audit_log_changes',
  {
    id: id(),
    auditLogId: uuid()
      .notNull()
      .references(() => auditLogs.id, { onDelete: 'restrict' }),
    fieldName: text().notNull(),
    oldValueText: text(),
    newValueText: text(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.auditLogId)],
);
