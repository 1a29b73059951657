import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, newest } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { leadRequests } from '../leads/tables.ts';

/** The message thread of one request on a lead. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    leadRequestId: uuid()
      .notNull()
      .unique('conversations_lead_request_id_unique')
      .references(() => leadRequests.id, { onDelete: 'restrict' }),
    customerUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    professionalUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    lastMessageAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    check('conversations_two_people', sql`${t.customerUserId} <> ${t.professionalUserId}`),
    index().on(t.customerUserId, newest(t.lastMessageAt), newest(t.id)),
    index().on(t.professionalUserId, newest(t.lastMessageAt), newest(t.id)),
  ],
);

export const messages = pgTable(
  'messages',
  {
    id: id(),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    senderUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    body: text().notNull(),
    readAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.conversationId, t.createdAt, t.id),
    index('messages_unread_index')
      .on(t.conversationId, t.senderUserId)
      .where(sql`${t.readAt} is null`),
    index().on(t.senderUserId),
  ],
);
