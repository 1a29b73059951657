import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { bigintCount, createdAt, id, positive, xid8 } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const files = pgTable(
  'files',
  {
    id: id(),
    ownerUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    purpose: text().notNull(),
    storageKey: text().notNull().unique('files_storage_key_unique'),
    mimeType: text().notNull(),
    byteSize: integer().notNull(),
    sha256: text().notNull(),
    width: integer(),
    height: integer(),
    isPublic: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [positive(t.byteSize), positive(t.width), positive(t.height), index().on(t.ownerUserId)],
);

/** The answer of an operation that moved coins, so that the same key never moves them twice. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    /** No foreign key: a key is remembered for ever, and checking one costs as much as writing it. */
    actorUserId: uuid().notNull(),
    operation: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    responseJson: jsonb().$type<unknown>(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.actorUserId, t.operation, t.key] })],
);

/**
 * What changed for whom. A subscription resumes by `txId`, not by `id`: numbers of a sequence become visible out of order,
 * but once every transaction below a horizon has ended, nothing new can appear below it.
 */
export const liveEvents = pgTable(
  'live_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    topic: text().notNull(),
    entityId: uuid(),
    txId: xid8()
      .notNull()
      .default(sql`pg_current_xact_id()`),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.userId, t.txId), index().on(t.createdAt)],
);

/** Tries per key and window, shared by all replicas; the columns and their order are the limiter library's. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text().primaryKey(),
    points: integer().notNull().default(0),
    /** Milliseconds since the epoch. */
    expire: bigintCount(),
  },
  (t) => [index().on(t.expire)],
);
