import {
  EMAIL_STATUSES,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_STATUSES,
  TEMPLATE_CHANNELS,
} from '@nxtgauge/domain/notifications';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { between, createdAt, id, instant, newest, oneOf } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const ENCRYPTION_MODES = ['SSL', 'TLS'] as const;

export const notificationTemplates = pgTable(
  'notification_templates',
  {
    id: id(),
    /** `event.channel`, for example `lead.request.email`. */
    templateKey: text().notNull().unique('notification_templates_template_key_unique'),
    channel: text({ enum: TEMPLATE_CHANNELS }).notNull(),
    titleTemplate: text().notNull(),
    bodyTemplate: text().notNull(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [oneOf(t.channel, TEMPLATE_CHANNELS)],
);

export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    channel: text({ enum: NOTIFICATION_CHANNELS }).notNull(),
    eventKey: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    linkPath: text(),
    status: text({ enum: NOTIFICATION_STATUSES }).notNull().default('PENDING'),
    relatedEntityType: text(),
    relatedEntityId: uuid(),
    sentAt: instant(),
    readAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.channel, NOTIFICATION_CHANNELS),
    oneOf(t.status, NOTIFICATION_STATUSES),
    index().on(t.userId, newest(t.createdAt), newest(t.id)),
    index('notifications_unread_index')
      .on(t.userId)
      .where(sql`${t.channel} = 'IN_APP' and ${t.readAt} is null`),
    index().on(t.relatedEntityType, t.relatedEntityId),
  ],
);

/** Rows change their status and are never deleted. */
export const emailLogs = pgTable(
  'email_logs',
  {
    id: id(),
    userId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    notificationTemplateId: uuid().references(() => notificationTemplates.id, { onDelete: 'restrict' }),
    toEmail: text().notNull(),
    subject: text().notNull(),
    bodySnapshot: text().notNull(),
    status: text({ enum: EMAIL_STATUSES }).notNull().default('PENDING'),
    providerReference: text(),
    errorMessage: text(),
    sentAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, EMAIL_STATUSES),
    index().on(t.userId, newest(t.createdAt), newest(t.id)),
    index().on(t.notificationTemplateId),
    index().on(t.toEmail, newest(t.createdAt)),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
    index().on(newest(t.createdAt), newest(t.id)),
  ],
);

export const smtpConfigs = pgTable(
  'smtp_configs',
  {
    id: id(),
    providerName: text().notNull(),
    host: text().notNull(),
    port: integer().notNull(),
    username: text(),
    encryptionMode: text({ enum: ENCRYPTION_MODES }).notNull().default('TLS'),
    fromName: text(),
    fromEmail: text().notNull(),
    isDefault: boolean().notNull().default(false),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.encryptionMode, ENCRYPTION_MODES),
    between(t.port, 1, 65535),
    uniqueIndex('smtp_configs_one_default_index')
      .on(t.isDefault)
      .where(sql`${t.isDefault}`),
  ],
);
