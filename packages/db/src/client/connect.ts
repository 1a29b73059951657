import { drizzle } from 'drizzle-orm/postgres-js';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '../schema/index.ts';

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
export type Sql = postgres.Sql<{ bigint: number }>;

export interface Connection {
  /** The driver itself, for statements that hand out ready JSON. Shares its pool with `db`. */
  sql: Sql;
  db: Database;
  /** Waits up to `graceSeconds` (5) for running statements, then closes every connection. */
  end(graceSeconds?: number): Promise<void>;
}

export type ReadConnection = Omit<Connection, 'db'>;

export interface ConnectOptions {
  /** Connections in the pool; 8 suits two cores. */
  poolSize?: number;
  applicationName?: string;
  /** Milliseconds; 0 switches the limit off (loading and maintenance only). */
  statementTimeoutMs?: number;
  lockTimeoutMs?: number;
  idleInTransactionTimeoutMs?: number;
  /** Seconds to wait for a connection before giving up. */
  connectTimeoutSeconds?: number;
}

const TYPE_JSON = 114;
const TYPE_JSONB = 3802;
const DATE_TYPES = [1082, 1114, 1184];

/**
 * Drizzle replaces the driver's date and JSON codecs by pass-through ones. This gives plain statements back what they
 * need (Dates out of timestamptz, Dates and objects as parameters); Drizzle's own columns accept both forms.
 */
function restoreCodecs(sql: Sql) {
  const { parsers, serializers } = sql.options;
  const writeDate = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
  const writeJson = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  for (const type of DATE_TYPES) serializers[type] = writeDate;
  for (const type of [TYPE_JSON, TYPE_JSONB]) serializers[type] = writeJson;
  parsers[1184] = (value: string) => new Date(value);
}

/** 64-bit integers come back as numbers: every one of ours is checked to fit. */
function driverOptions(options: ConnectOptions) {
  return {
    max: options.poolSize ?? 8,
    connect_timeout: options.connectTimeoutSeconds ?? 10,
    onnotice: () => {},
    types: {
      bigint: {
        to: 20,
        from: [20],
        parse: (value: string) => Number(value),
        serialize: (value: number) => String(value),
      },
    },
    connection: {
      application_name: options.applicationName ?? 'nxtgauge',
      TimeZone: 'UTC',
      // Statements are written so that their plan does not depend on their parameters; planning each time costs more than running.
      plan_cache_mode: 'force_generic_plan',
      statement_timeout: options.statementTimeoutMs ?? 5_000,
      lock_timeout: options.lockTimeoutMs ?? 2_000,
      idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 15_000,
    },
  };
}

/** A pool on this database. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const sql: Sql = postgres(url, driverOptions(options));
  const db = drizzle(sql, { schema, casing: 'snake_case' });
  restoreCodecs(sql);
  return { sql, db, end: (graceSeconds = 5) => sql.end({ timeout: graceSeconds }) };
}

/**
 * A pool for single statements that only read. A statement waits for a free connection instead of standing behind a slow one
 * on a busy connection, which is what makes the slowest hundredth short. No transaction may begin here: the driver (3.4.9)
 * loses one that begins on a connection whose pipeline is full, and PostgreSQL refuses writes.
 */
export function connectReads(url: string, options: ConnectOptions = {}): ReadConnection {
  const { connection, ...rest } = driverOptions(options);
  const settings = {
    ...rest,
    max_pipeline: 1,
    connection: { ...connection, default_transaction_read_only: true },
  };
  const sql: Sql = postgres(url, settings);
  restoreCodecs(sql);
  return { sql, end: (graceSeconds = 5) => sql.end({ timeout: graceSeconds }) };
}
