import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { connect } from '../src/client/index.ts';
import { newId } from '../src/ids/index.ts';
import { findDrift } from '../src/migrate/drift.ts';
import { dropDatabase, migrate, MigrationError, onDatabase } from '../src/migrate/index.ts';
import { knownMigrations, MIGRATIONS_FOLDER } from '../src/migrate/journal.ts';
import * as schema from '../src/schema/index.ts';

const { serverUrl } = inject('testbed');
const admin = connect(serverUrl);
const created: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'nxtgauge-migrations-'));
let url = '';

beforeEach(async () => {
  const name = `nxg_empty_${newId().replaceAll('-', '').slice(-12)}`;
  await admin.sql.unsafe(`create database ${name}`);
  created.push(name);
  url = onDatabase(serverUrl, name);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await admin.end();
  for (const name of created) await dropDatabase(serverUrl, name);
});

const allTags = knownMigrations().map((migration) => migration.tag);

async function query(statement: string) {
  const { sql, end } = connect(url, { poolSize: 1 });
  try {
    return await sql.unsafe(statement);
  } finally {
    await end();
  }
}

/** A copy of our migrations with one more at the end. */
function folderWithExtra(name: string, statements: string) {
  const copy = join(folder, name);
  cpSync(MIGRATIONS_FOLDER, copy, { recursive: true });
  const journalFile = join(copy, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: Record<string, unknown>[] };
  const last = journal.entries.at(-1);
  journal.entries.push({ ...last, idx: journal.entries.length, when: Number(last?.['when']) + 1, tag: name });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(copy, `${name}.sql`), statements);
  return copy;
}

test('an empty database gets everything, a second run nothing', async () => {
  expect(await migrate(url)).toEqual(allTags);
  expect(await migrate(url)).toEqual([]);
  const [jobs] = await query(`select to_regclass('pgboss.job')::text as queue`);
  expect(jobs).toEqual({ queue: 'pgboss.job' });
});

test('two processes at once: one migrates, the other finds it done', async () => {
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(applied.flat()).toEqual(allTags);
});

test('a failed migration leaves nothing half-done and can be repeated', async () => {
  const broken = folderWithExtra(
    'broken',
    'create table half (id int);--> statement-breakpoint\nselect 1 / 0',
  );
  await expect(migrate(url, { folder: broken })).rejects.toThrow();
  expect(await query(`select to_regclass('users') as users, to_regclass('half') as half`)).toEqual([
    { users: null, half: null },
  ]);
  expect(await migrate(url)).toEqual(allTags);
});

test('a database that is newer than the code is refused with one sentence', async () => {
  const newer = folderWithExtra('next_version', 'create table next_version (id int)');
  await migrate(url, { folder: newer });
  const attempt = migrate(url);
  await expect(attempt).rejects.toBeInstanceOf(MigrationError);
  await expect(attempt).rejects.toThrow(/^The database is newer than this version of Nxtgauge[^\n]*$/);
});

test('a database of another history is refused', async () => {
  await migrate(url);
  await query(`update drizzle.__drizzle_migrations set hash = 'other' where id = 1`);
  await expect(migrate(url)).rejects.toThrow('another history');
});

test('an address where nobody answers is refused with one sentence', async () => {
  const nowhere = 'postgres://nobody:secret@127.0.0.1:1/none';
  await expect(migrate(nowhere)).rejects.toThrow(/^The database at 127\.0\.0\.1:1 cannot be reached[^\n]*$/);
  await expect(migrate(nowhere)).rejects.not.toThrow('secret');
});

test('the migrations say what the tables say', async () => {
  expect(await findDrift()).toEqual([]);
});

test('a table without a migration is drift', async () => {
  const forgotten = pgTable('forgotten', { name: text() });
  expect((await findDrift({ ...schema, forgotten })).join()).toContain('CREATE TABLE "forgotten"');
});
