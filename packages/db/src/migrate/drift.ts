import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import * as schema from '../schema/index.ts';
import { MIGRATIONS_FOLDER } from './journal.ts';

type Snapshot = ReturnType<typeof generateDrizzleJson>;

/** The statements that generating a migration now would write; none when tables and migrations agree. */
export async function findDrift(tables: Record<string, unknown> = schema): Promise<string[]> {
  const meta = join(MIGRATIONS_FOLDER, 'meta');
  const { entries } = JSON.parse(readFileSync(join(meta, '_journal.json'), 'utf8')) as {
    entries: { idx: number }[];
  };
  const last = String(entries.at(-1)?.idx ?? 0).padStart(4, '0');
  const written = JSON.parse(readFileSync(join(meta, `${last}_snapshot.json`), 'utf8')) as Snapshot;
  return generateMigration(written, generateDrizzleJson(tables, written.id, undefined, 'snake_case'));
}
