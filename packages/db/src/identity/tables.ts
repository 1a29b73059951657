import {
  ACCOUNT_TYPES,
  EMAIL_CODE_PURPOSES,
  SESSION_AUDIENCES,
  USER_STATUSES,
} from '@nxtgauge/domain/identity';
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, matches, newest, notNegative, oneOf, updatedAt } from '../columns.ts';

export const DELETION_STATUSES = ['PENDING', 'CANCELLED', 'COMPLETED'] as const;

export const users = pgTable(
  'users',
  {
    id: id(),
    email: text().notNull().unique(),
    phone: text().unique(),
    passwordHash: text(),
    accountType: text({ enum: ACCOUNT_TYPES }).notNull().default('INDIVIDUAL'),
    status: text({ enum: USER_STATUSES }).notNull().default('PENDING'),
    lastLoginAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.accountType, ACCOUNT_TYPES),
    oneOf(t.status, USER_STATUSES),
    check('users_email_lower', sql`${t.email} = lower(${t.email}) and ${t.email} like '%_@_%'`),
    matches(t.phone, '^\\+?[0-9]{10,15}$'),
    index().on(newest(t.createdAt), newest(t.id)),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
    index('users_email_trgm_index').using('gin', t.email.op('gin_trgm_ops')),
  ],
);

/** Who a user is by name; the e-mail and the phone themselves stay on `users`. */
export const userIdentities = pgTable(
  'user_identities',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    fullName: text().notNull(),
    emailVerifiedAt: instant(),
    phoneVerifiedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('user_identities_full_name_trgm_index').using('gin', t.fullName.op('gin_trgm_ops'))],
);

export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull().unique('refresh_tokens_token_hash_unique'),
    expiresAt: instant().notNull(),
    revoked: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.userId), index().on(t.expiresAt)],
);

export const userSessions = pgTable(
  'user_sessions',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** SHA-256 (hex) of the token in the cookie; the token itself is never stored. */
    sessionToken: text().notNull().unique('user_sessions_session_token_unique'),
    audience: text({ enum: SESSION_AUDIENCES }).notNull().default('USER'),
    ipAddress: text(),
    userAgent: text(),
    expiresAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.audience, SESSION_AUDIENCES),
    matches(t.sessionToken, '^[0-9a-f]{64}$'),
    index().on(t.userId, newest(t.createdAt)),
    index().on(t.expiresAt),
  ],
);

export const userSettings = pgTable('user_settings', {
  id: id(),
  userId: uuid()
    .notNull()
    .unique('user_settings_user_id_unique')
    .references(() => users.id, { onDelete: 'cascade' }),
  settingsJson: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

export const emailCodes = pgTable(
  'email_codes',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    purpose: text({ enum: EMAIL_CODE_PURPOSES }).notNull(),
    codeHash: text().notNull(),
    attempts: integer().notNull().default(0),
    expiresAt: instant().notNull(),
    consumedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.purpose, EMAIL_CODE_PURPOSES),
    notNegative(t.attempts),
    index().on(t.userId, t.purpose, newest(t.createdAt)),
  ],
);

export const accountDeletionRequests = pgTable(
  'account_deletion_requests',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    reason: text(),
    status: text({ enum: DELETION_STATUSES }).notNull().default('PENDING'),
    scheduledFor: instant().notNull(),
    completedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, DELETION_STATUSES),
    index().on(t.userId),
    index()
      .on(t.scheduledFor)
      .where(sql`${t.status} = 'PENDING'`),
  ],
);
