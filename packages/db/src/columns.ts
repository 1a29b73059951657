import { getTableName, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { bigint, check, customType, json, makePgArray, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { AnyPgColumn, ExtraConfigColumn } from 'drizzle-orm/pg-core';
import { newId } from './ids/index.ts';

export const id = () => uuid().primaryKey().$defaultFn(newId);

/** An instant, to the millisecond: what a JavaScript Date can hold, so that cursors compare equal. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });
export const createdAt = () => instant().notNull().defaultNow();
export const updatedAt = () => instant().notNull().defaultNow();

/** Indian money in whole paise. */
export const paise = () => bigint({ mode: 'number' });

/** Whole tracecoins. */
export const coins = () => bigint({ mode: 'number' });

/** A 64-bit whole number whose unit its column's comment gives. */
export const bigintCount = () => bigint({ mode: 'number' });

const tagList = customType<{ data: string[]; driverData: string | string[] }>({
  dataType: () => 'tag_list',
  toDriver: (tags) => makePgArray(tags),
  fromDriver: (tags) => (Array.isArray(tags) ? tags : []),
});

/**
 * A list of short words: the domain `tag_list` over `text[]` (no nulls, nothing empty, at most 100). A hand-written
 * statement passes its parameter as `${tags}::text[]`, because the driver does not know the domain.
 */
export const tags = () =>
  tagList()
    .notNull()
    .default(sql`'{}'`);

/** Keys that a search index is asked for. */
export const filterKeys = () =>
  text()
    .array()
    .notNull()
    .default(sql`'{}'::text[]`);

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
/** A transaction id that never wraps around; text, because it may pass 2^53. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
export const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** A ready answer kept as text: `json`, not `jsonb`, because it is written once and handed out unread. */
export const readyJson = <T>() => json().$type<T>();

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const named = (column: AnyPgColumn, rule: string, condition: SQL) =>
  check(`${getTableName(column.table)}_${snake(column.name)}_${rule}`, condition);

/** The column holds one of these values (or null, when it is nullable). */
export function oneOf(column: AnyPgColumn, values: readonly string[]) {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  return named(column, 'check', sql`${column} in (${sql.raw(list)})`);
}

/** The amount is not negative and survives the trip through a JavaScript number. */
export const amount = (column: AnyPgColumn) =>
  named(column, 'amount', sql`${column} between 0 and 9007199254740991`);

export const positive = (column: AnyPgColumn) => named(column, 'positive', sql`${column} > 0`);
export const notNegative = (column: AnyPgColumn) => named(column, 'not_negative', sql`${column} >= 0`);

export const between = (column: AnyPgColumn, low: number, high: number) =>
  named(column, 'range', sql`${column} between ${sql.raw(String(low))} and ${sql.raw(String(high))}`);

/** The text matches this POSIX regular expression. */
export const matches = (column: AnyPgColumn, pattern: string) =>
  named(column, 'format', sql`${column} ~ ${sql.raw(`'${pattern}'`)}`);

/** Descending as `order by x desc` reads it, so that the index serves the sort (kit's default is NULLS LAST). */
export const newest = (column: ExtraConfigColumn) => column.desc().nullsFirst();

export const SLUG_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const KEY_PATTERN = '^[a-z][a-z0-9_]*$';
