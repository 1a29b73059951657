import { expect, test } from 'vitest';
import { targetSchema } from '../src/schema/conformance.ts';
import { testDatabase } from './fixtures.ts';

const { sql } = await testDatabase();

const OWN_TABLES = sql`select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

test('money is a 64-bit integer in every table', async () => {
  const other = await sql`
    select table_name || '.' || column_name as name, data_type from information_schema.columns
    where table_schema = 'public' and (column_name like '%\\_inr' or (table_name, column_name) = ('services', 'price'))
      and data_type <> 'bigint'`;
  expect(other).toEqual([]);
});

test('no column is a float except coordinates, none is a timestamp without zone', async () => {
  const wrong = await sql`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and (data_type = 'timestamp without time zone'
      or data_type in ('real', 'double precision') and column_name not in ('lat', 'lng'))`;
  expect(wrong).toEqual([]);
});

test('instants have millisecond precision, so that cursors compare equal', async () => {
  const wrong = await sql`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name not like 'profession\\_%' and data_type = 'timestamp with time zone'
      and datetime_precision <> 3`;
  expect(wrong).toEqual([]);
});

test('every foreign key has an index that begins with its columns', async () => {
  const bare = await sql`
    select k.conrelid::regclass || '.' || k.conname as name from pg_constraint k
    where k.contype = 'f' and k.conrelid in (${OWN_TABLES}) and not exists (
      select from pg_index i where i.indrelid = k.conrelid
        -- Leaving nulls out is fine: no key is looked up by null.
        and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = (
          select format('(%I IS NOT NULL)', a.attname) from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1]))
        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`;
  expect(bare).toEqual([]);
});

test('every column whose target lists values is held to them', async () => {
  const checks = await sql<{ name: string; rule: string }[]>`
    select c.conrelid::regclass || '.' || a.attname as name, pg_get_constraintdef(c.oid) as rule
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'c' and c.conrelid in (${OWN_TABLES})`;
  // Examples, not closed lists, in the target: keys that other rows or the registry define.
  const open = new Set(['user_role_profiles.role_key', 'audit_logs.module_key']);
  const listed = targetSchema.flatMap((table) =>
    table.columns
      .filter((column) => column.type === 'TEXT' && /^[A-Za-z_]+(, [A-Za-z_]+)*$/.test(column.note))
      .filter((column) => !column.note.startsWith('Unique'))
      .map((column) => ({ name: `${table.name}.${column.name}`, values: column.note.split(', ') })),
  );
  expect(listed).toHaveLength(59);
  for (const { name, values } of listed.filter((column) => !open.has(column.name))) {
    const rules = checks.filter((check) => check.name === name).map((check) => check.rule);
    for (const value of values) expect(rules.join('\n'), name).toContain(`'${value}'`);
  }
});

test('every money column refuses a negative amount', async () => {
  const unchecked = await sql`
    select c.table_name || '.' || c.column_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'profile_search'
      and (c.column_name like '%\\_inr' or (c.table_name, c.column_name) = ('services', 'price'))
      and not exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
        where k.contype = 'c' and k.conrelid = c.table_name::regclass and a.attname = c.column_name
          and pg_get_constraintdef(k.oid) like '%>= 0%')`;
  expect(unchecked).toEqual([]);
});
