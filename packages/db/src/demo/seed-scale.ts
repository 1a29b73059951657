import { connect, transactionSql } from '../client/index.ts';
import type { Connection, Sql } from '../client/index.ts';
import { copyLines } from './load/rows.ts';
import { buildIndexes, dropIndexes, inParallel, secondaryIndexes } from './scale/indexes.ts';
import { profileLines, reviewLines, SCALE_DOMAIN, userLines } from './scale/lines.ts';
import { accessLines, companyLines, jobLines, leadLines } from './scale/market-lines.ts';
import { scaleShape } from './scale/shape.ts';
import type { ScaleShape } from './scale/shape.ts';
import type { TableLines } from './scale/table-lines.ts';
import { DEMO_NOW } from './seed-demo.ts';
import { installBasics } from './world/basics.ts';

export interface ScaleOptions {
  now?: Date;
  /** Argon2 hash for the first 2,000 professionals and customers (`pro-000001@…`, `customer-000001@…`). */
  passwordHash?: string;
}

const WORKERS = 2;
const PROFILE_CHUNK = 2500;
const JOB_CHUNK = 5000;
const PROJECTIONS = ['profile_search', 'search_words', 'jobs'];

function tablesOf(
  shape: ScaleShape,
  roleIds: ReadonlyMap<string, string>,
  passwordHash: string | null,
): TableLines[] {
  return [
    ...userLines(shape, passwordHash),
    companyLines(shape),
    ...profileLines(shape),
    leadLines(shape),
    jobLines(shape),
    reviewLines(shape),
    ...accessLines(shape, roleIds),
  ];
}

/** The rows are made to fit, so foreign keys need not be looked up one by one; a server that forbids this is just slower. */
async function skipForeignKeys(sql: Sql): Promise<void> {
  const [may] = await sql<
    { allowed: boolean }[]
  >`select rolsuper as allowed from pg_roles where rolname = current_user`;
  if (may?.allowed === true) await sql`set local session_replication_role = replica`;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

async function refreshSearch(sql: Sql, shape: ScaleShape): Promise<void> {
  await sql`select refresh_rating_priors()`;
  const profiles = chunks(
    Array.from({ length: shape.professionals }, (_, i) => shape.id('profile', i)),
    PROFILE_CHUNK,
  );
  const jobs = chunks(
    Array.from({ length: shape.jobs }, (_, i) => shape.id('job', i)),
    JOB_CHUNK,
  );
  const refreshProfiles = async (ids: string[]): Promise<void> =>
    void (await sql`select refresh_profile_search(${ids}::uuid[])`);
  // The first chunk brings nearly all words, so that the others do not wait for each other's.
  const [first, ...others] = profiles;
  if (first !== undefined) await refreshProfiles(first);
  await inParallel(others, WORKERS, refreshProfiles);
  await inParallel(jobs, WORKERS, async (ids) => void (await sql`select refresh_job_search(${ids}::uuid[])`));
}

async function load(connection: Connection, n: number, options: ScaleOptions): Promise<void> {
  const { sql, db } = connection;
  const basics = await db.transaction((tx) => installBasics(transactionSql(tx)));
  const shape = scaleShape(n, options.now ?? DEMO_NOW, basics.places);
  const plan = tablesOf(shape, basics.roleIds, options.passwordHash ?? null);
  const base = [...new Set(plan.map(({ table }) => table))].filter((table) => !PROJECTIONS.includes(table));
  const indexes = await secondaryIndexes(sql, [...base, ...PROJECTIONS]);
  const ofBase = indexes.filter(({ table }) => base.includes(table));
  try {
    await db.transaction(async (tx) => {
      const inside = transactionSql(tx);
      await dropIndexes(inside, indexes);
      await skipForeignKeys(inside);
      for (const { table, columns, lines } of plan) await copyLines(inside, table, columns, lines);
    });
    await buildIndexes(sql, ofBase, WORKERS);
    await sql`analyze`;
    await refreshSearch(sql, shape);
  } finally {
    await buildIndexes(sql, indexes, WORKERS);
  }
  await sql`vacuum analyze`;
}

/**
 * Loads the big set for benchmarks: `n` professionals and what hangs on them, by COPY, without secondary indexes while it
 * loads. Deterministic. Does nothing when a big set is there already. Meant for throw-away databases.
 */
export async function seedScale(url: string, n: number, options: ScaleOptions = {}): Promise<void> {
  const connection = connect(url, {
    poolSize: WORKERS,
    applicationName: 'nxtgauge scale',
    statementTimeoutMs: 0,
    lockTimeoutMs: 0,
    idleInTransactionTimeoutMs: 0,
  });
  try {
    const [known] = await connection.sql`select 1 from users where email = ${`pro-000001@${SCALE_DOMAIN}`}`;
    if (!known) await load(connection, n, options);
  } finally {
    await connection.end();
  }
}
