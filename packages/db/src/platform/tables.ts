import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { bigintCount, createdAt, id, instant, oneOf, positive, xid8 } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const FILE_KINDS = ['PICTURE', 'VIDEO', 'DOCUMENT'] as const;

/** Every file in the store. What uploads write lies under a random key; what it is named there says nothing about it. */
export const files = pgTable(
  'files',
  {
    id: id(),
    ownerUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    kind: text({ enum: FILE_KINDS }).notNull().default('PICTURE'),
    /** Null while nothing uses the file. */
    purpose: text(),
    storageKey: text().notNull().unique('files_storage_key_unique'),
    mimeType: text().notNull(),
    /** Bytes that were sent; what is kept of a picture is less. */
    byteSize: integer().notNull(),
    /** Of the bytes that were sent, in hexadecimal. */
    sha256: text().notNull(),
    width: integer(),
    height: integer(),
    blurDataUrl: text(),
    durationMs: integer(),
    pageCount: integer(),
    posterFileId: uuid().references((): AnyPgColumn => files.id, { onDelete: 'set null' }),
    /** Cleaned; documents only. A picture's name is nobody's business. */
    originalName: text(),
    isPublic: boolean().notNull().default(false),
    /** Encrypted before it reaches the store. */
    isSealed: boolean().notNull().default(false),
    /** The client's key of the upload, so that a repeat is the same upload. */
    uploadKey: uuid(),
    /** Null until every byte lies in the store. */
    storedAt: instant().defaultNow(),
    /** Since when nothing uses the file; null while something does. */
    unusedSince: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.kind, FILE_KINDS),
    positive(t.byteSize),
    positive(t.width),
    positive(t.height),
    positive(t.durationMs),
    positive(t.pageCount),
    check('files_purpose_check', sql`(${t.purpose} is null) = (${t.unusedSince} is not null)`),
    check('files_private_check', sql`${t.kind} <> 'DOCUMENT' or (not ${t.isPublic} and ${t.isSealed})`),
    uniqueIndex('files_upload_key_unique').on(t.ownerUserId, t.uploadKey),
    index().on(t.ownerUserId, t.createdAt),
    index().on(t.posterFileId),
    index().on(t.sha256),
    index('files_unused_index')
      .on(t.unusedSince, t.id)
      .where(sql`${t.unusedSince} is not null`),
  ],
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
