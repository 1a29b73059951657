import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';

interface TargetTable {
  name: string;
  columns: { name: string; type: string; note: string }[];
}

/** The target schema that every table and column of the product is measured against. */
export const targetSchema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'target-schema.json'), 'utf8'),
) as TargetTable[];

/** Wider or stricter types than the target's are fine; narrower or different ones are not. */
const ACCEPTED: Record<string, string[]> = {
  UUID: ['uuid'],
  TEXT: ['text', 'character varying'],
  // Lists are `tag_list`, a domain over text[]; the catalogue reports a nested domain as USER-DEFINED.
  'TEXT[]': ['ARRAY', 'USER-DEFINED'],
  TIMESTAMP: ['timestamp with time zone'],
  BOOLEAN: ['boolean'],
  INTEGER: ['integer', 'bigint'],
  SMALLINT: ['smallint', 'integer'],
  JSONB: ['jsonb'],
  DATE: ['date'],
  DECIMAL: ['numeric'],
};

/** The target writes `TEXT[]` as the type TEXT with the note `[]`. */
const targetType = (column: { type: string; note: string }) =>
  column.note.startsWith('[]') ? `${column.type}[]` : column.type;

interface Found {
  types: Map<string, string>;
  foreignKeys: Set<string>;
  uniques: Set<string>;
}

async function readDatabase(sql: postgres.Sql, schema: string): Promise<Found> {
  const columns = await sql<{ name: string; type: string }[]>`
    select table_name || '.' || column_name as name, data_type as type
    from information_schema.columns where table_schema = ${schema}`;
  const foreignKeys = await sql<{ name: string }[]>`
    select t.relname || '.' || a.attname || '->' || r.relname as name
    from pg_constraint k
    join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
    where k.contype = 'f' and t.relnamespace = ${schema}::regnamespace`;
  const uniques = await sql<{ name: string }[]>`
    select t.relname || '(' || string_agg(a.attname, ',' order by a.attname) || ')' as name
    from pg_index i
    join pg_class t on t.oid = i.indrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey)
    where i.indisunique and i.indpred is null and t.relnamespace = ${schema}::regnamespace
    group by i.indexrelid, t.relname`;
  return {
    types: new Map(columns.map((column) => [column.name, column.type])),
    foreignKeys: new Set(foreignKeys.map((key) => key.name)),
    uniques: new Set(uniques.map((unique) => unique.name)),
  };
}

/** Where this database differs from the target: missing tables and columns, other types, missing keys. */
export async function findSchemaFaults(sql: postgres.Sql, schema = 'public'): Promise<string[]> {
  const found = await readDatabase(sql, schema);
  const faults = targetSchema.flatMap((table) =>
    table.columns.flatMap((column) => {
      const name = `${table.name}.${column.name}`;
      const type = found.types.get(name);
      if (type === undefined) return [`column missing: ${name}`];
      const wanted = targetType(column);
      const reference = /FK → ([a-z_]+)/u.exec(column.note)?.[1];
      const key = `${name}->${reference}`;
      const unique = `${table.name}(${column.name})`;
      return [
        ...(ACCEPTED[wanted]?.includes(type) ? [] : [`type: ${name} is ${type}, wanted ${wanted}`]),
        ...(reference && !found.foreignKeys.has(key) ? [`foreign key missing: ${key}`] : []),
        ...(column.note.includes('Unique') && !found.uniques.has(unique)
          ? [`unique missing: ${unique}`]
          : []),
      ];
    }),
  );
  const onePerRole = 'user_role_profiles(role_key,user_id)';
  return found.uniques.has(onePerRole) ? faults : [...faults, `unique missing: ${onePerRole}`];
}
