import type { Sql } from '@nxtgauge/db/client';
import type { PendingQuery, Row } from 'postgres';

/** A piece of a statement. */
export type Fragment = PendingQuery<Row[]>;

/** Rows read for a page: a literal, because the planner must know that only the first rows of an index are wanted. */
export const rowLimit = (sql: Sql, limit: number) => (limit <= 20 ? sql`limit 21` : sql`limit 101`);

/**
 * One page as JSON text, written by the database. `rows` is ordered, has a ready `card`, and the columns `first`, `second`
 * and `id` that the cursor is made of; it may hold more rows than the page.
 */
export async function jsonPage(sql: Sql, order: string, limit: number, rows: Fragment): Promise<string> {
  const [row] = await sql<{ page: string }[]>`
    select '{"items":[' || coalesce(string_agg(card::text, ',') filter (where place <= ${limit}::int), '')
      || '],"nextCursor":' || case when count(*) > ${limit}::int
        then '"' || ${order}::text || '~' || max(first || '~' || second || '~' || id) filter (where place = ${limit}::int) || '"'
        else 'null' end || '}' as page
    from (select card, first, second, id, row_number() over () as place from (${rows}) found) numbered`;
  if (!row) throw new Error('the page statement gave no row');
  return row.page;
}
