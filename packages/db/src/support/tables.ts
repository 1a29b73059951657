import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, newest, oneOf, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const TICKET_CATEGORIES = ['GENERAL', 'BILLING', 'TECHNICAL', 'ACCOUNT'] as const;
export const TICKET_PRIORITIES = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;
export const TICKET_STATUSES = ['OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'] as const;

export const supportTickets = pgTable(
  'support_tickets',
  {
    id: id(),
    createdByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    assignedToUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    category: text({ enum: TICKET_CATEGORIES }).notNull().default('GENERAL'),
    priority: text({ enum: TICKET_PRIORITIES }).notNull().default('NORMAL'),
    status: text({ enum: TICKET_STATUSES }).notNull().default('OPEN'),
    subject: text().notNull(),
    description: text(),
    relatedEntityType: text(),
    relatedEntityId: uuid(),
    closedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.category, TICKET_CATEGORIES),
    oneOf(t.priority, TICKET_PRIORITIES),
    oneOf(t.status, TICKET_STATUSES),
    index().on(t.createdByUserId, newest(t.createdAt), newest(t.id)),
    index().on(t.assignedToUserId, t.status, newest(t.createdAt), newest(t.id)),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
    index().on(t.relatedEntityType, t.relatedEntityId),
  ],
);

export const supportTicketMessages = pgTable(
  'support_ticket_messages',
  {
    id: id(),
    supportTicketId: uuid()
      .notNull()
      .references(() => supportTickets.id, { onDelete: 'restrict' }),
    senderUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    messageBody: text().notNull(),
    attachmentUrl: text(),
    isInternal: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.supportTicketId, t.createdAt, t.id), index().on(t.senderUserId)],
);
