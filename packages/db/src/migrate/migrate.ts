import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { migrateJobQueue } from './job-queue.ts';
import { knownMigrations, MIGRATIONS_FOLDER } from './journal.ts';
import type { KnownMigration } from './journal.ts';

/** The database cannot be migrated; the message is one sentence for the person at the keyboard. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** Any number, the same in every process: who holds this lock migrates. */
const LOCK_KEY = 7_261_001;
const LOCK_WAIT_MS = 120_000;

export interface MigrateOptions {
  /** Another folder than the package's own (tests). */
  folder?: string;
}

interface AppliedMigration {
  hash: string;
  created_at: string;
}

function refuseForeignHistory(applied: AppliedMigration[], known: KnownMigration[]) {
  const hashes = new Set(known.map((migration) => migration.hash));
  const newest = known.at(-1)?.when ?? 0;
  const foreign = applied.filter((row) => !hashes.has(row.hash));
  if (foreign.some((row) => Number(row.created_at) > newest)) {
    throw new MigrationError(
      `The database is newer than this version of Nxtgauge (${foreign.length} unknown migration${foreign.length === 1 ? '' : 's'} applied). Update the code or use another database.`,
    );
  }
  if (foreign.length > 0) {
    throw new MigrationError(
      'The database was migrated by another history than this code carries. Use a fresh database or the version of the code that made it.',
    );
  }
}

async function open(url: string): Promise<postgres.Sql> {
  let sql: postgres.Sql;
  try {
    sql = postgres(url, {
      max: 1,
      connect_timeout: 10,
      onnotice: () => {},
      connection: {
        application_name: 'nxtgauge-migrate',
        TimeZone: 'UTC',
        statement_timeout: 0,
        lock_timeout: 0,
      },
    });
    await sql`select 1`;
  } catch (error) {
    throw new MigrationError(unreachable(url, error));
  }
  return sql;
}

function unreachable(url: string, error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  const where = URL.canParse(url) ? new URL(url).host : 'that address';
  return `The database at ${where} cannot be reached: ${message || code}. Check DATABASE_URL.`;
}

/**
 * Brings the database up to this version of the code and returns the names of the migrations it applied. One process at
 * a time; all migrations in one transaction, so that a failed or interrupted run can simply be repeated.
 */
export async function migrate(
  url: string,
  { folder = MIGRATIONS_FOLDER }: MigrateOptions = {},
): Promise<string[]> {
  const known = knownMigrations(folder);
  const sql = await open(url);
  try {
    await sql`select set_config('lock_timeout', ${String(LOCK_WAIT_MS)}, false)`;
    await sql`select pg_advisory_lock(${LOCK_KEY})`;
    const [history] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
    const applied = history?.name
      ? await sql<AppliedMigration[]>`select hash, created_at from drizzle.__drizzle_migrations`
      : [];
    refuseForeignHistory(applied, known);
    await applyMigrations(drizzle(sql), { migrationsFolder: folder });
    await migrateJobQueue(sql);
    const done = new Set(applied.map((row) => row.hash));
    return known.filter((migration) => !done.has(migration.hash)).map((migration) => migration.tag);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
