import { once } from 'node:events';
import type { Sql, TransactionSql } from 'postgres';

/** Marks a value that goes into a json or jsonb column. */
export class Json {
  readonly text: string;
  constructor(value: unknown) {
    this.text = JSON.stringify(value);
  }
}
export const json = (value: unknown): Json => new Json(value);

export type Value = string | number | boolean | null | Date | readonly string[] | Json;
export type Row = Readonly<Record<string, Value>>;

const escapeText = (text: string): string =>
  /[\\\t\n\r]/u.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;

const arrayItem = (item: string): string => `"${item.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** One field in the text format of COPY. */
export function copyField(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Json) return escapeText(value.text);
  return escapeText(`{${value.map(arrayItem).join(',')}}`);
}

type Copying = Sql<{ bigint: number }> | TransactionSql<{ bigint: number }>;

const CHUNK_BYTES = 1 << 16;

/** Streams lines of the COPY text format into a table. The lines come from a generator, so that nothing piles up. */
export async function copyLines(
  sql: Copying,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<void> {
  const stream = await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.writable();
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  const ended = new Promise<void>((resolve) => stream.once('finish', resolve));
  const write = async (): Promise<void> => {
    let chunk = '';
    for (const line of lines) {
      chunk += line;
      if (chunk.length < CHUNK_BYTES) continue;
      if (!stream.write(chunk)) await once(stream, 'drain');
      chunk = '';
    }
    stream.end(chunk);
    await ended;
  };
  await Promise.race([write(), failed]);
}

/** Rows of many tables, gathered first and loaded in the order in which the tables were named. */
export class RowStore {
  readonly #tables = new Map<string, Row[]>();

  add(table: string, row: Row): void {
    const rows = this.#tables.get(table);
    if (rows === undefined) this.#tables.set(table, [row]);
    else rows.push(row);
  }

  of(table: string): readonly Row[] {
    return this.#tables.get(table) ?? [];
  }

  tables(): string[] {
    return [...this.#tables.keys()];
  }

  /** Loads these tables by COPY; every table that has rows must be named. */
  async load(sql: Copying, order: readonly string[]): Promise<void> {
    const forgotten = this.tables().filter((table) => !order.includes(table));
    if (forgotten.length > 0) throw new Error(`load() does not name ${forgotten.join(', ')}`);
    for (const table of order) {
      const rows = this.of(table);
      const first = rows[0];
      if (first === undefined) continue;
      const columns = Object.keys(first);
      await copyLines(sql, table, columns, linesOf(rows, columns));
    }
  }
}

function* linesOf(rows: readonly Row[], columns: readonly string[]): Generator<string> {
  for (const row of rows) {
    yield `${columns.map((column) => copyField(row[column] ?? null)).join('\t')}\n`;
  }
}
