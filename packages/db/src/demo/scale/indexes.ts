import { nth } from '../nth.ts';
import type { Sql } from '../../client/index.ts';

interface KnownIndex {
  table: string;
  name: string;
  definition: string;
}

/** Indexes that no constraint stands on: loading is several times faster without them. */
export async function secondaryIndexes(sql: Sql, tables: readonly string[]): Promise<KnownIndex[]> {
  return sql<KnownIndex[]>`
    select t.relname as table, i.relname as name, pg_get_indexdef(x.indexrelid) as definition
    from pg_index x
    join pg_class i on i.oid = x.indexrelid
    join pg_class t on t.oid = x.indrelid
    where t.relnamespace = current_schema()::regnamespace and t.relname = any (${[...tables]}::text[])
      and not exists (select from pg_constraint c where c.conindid = x.indexrelid)
    order by t.relname, i.relname`;
}

export async function dropIndexes(sql: Sql, indexes: readonly KnownIndex[]): Promise<void> {
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
}

/** Builds what is missing of these indexes, on as many connections as the pool has. */
export async function buildIndexes(sql: Sql, indexes: readonly KnownIndex[], workers: number): Promise<void> {
  const known = await sql<{ name: string }[]>`select relname as name from pg_class where relkind = 'i'`;
  const there = new Set(known.map(({ name }) => name));
  const missing = indexes.filter(({ name }) => !there.has(name));
  await inParallel(missing, workers, async ({ definition }) => {
    await sql.unsafe(definition);
  });
}

export async function inParallel<T>(
  items: readonly T[],
  workers: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) await work(nth(items, at));
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
