import type { Sql } from '@nxtgauge/db/client';
import { CURSOR_MAX } from '../search/index.ts';
import type { Fragment } from '../search/index.ts';
import type { ProfileScope } from './search-scope.ts';

/** Where profiles without a price stand when the cheapest come first: above every price. */
export const NO_PRICE = CURSOR_MAX;

/** What an index cannot answer: the rating that people see and the starting price. */
export const residual = (sql: Sql, { minRating, maxPriceInr }: ProfileScope): Fragment => sql`
  ${minRating === undefined ? sql`` : sql`and rating_count > 0 and (card ->> 'ratingAvg')::numeric >= ${minRating}::numeric`}
  ${maxPriceInr === undefined ? sql`` : sql`and price_from_inr <= ${maxPriceInr}::bigint`}`;

/** The words as a query, read once per statement: the conditions refer to it. */
export const withWords = (sql: Sql, { text }: ProfileScope): Fragment =>
  sql`with words as materialized (select ${text === undefined ? sql`null::tsquery` : sql`search_tsquery(${text})`} as query)`;

/** Everything that the index over filter keys and words answers; the statement begins with `withWords`. */
export function keyConditions(sql: Sql, scope: ProfileScope): Fragment {
  const { nearby, text } = scope;
  const required: string[] = [];
  const groups: string[][] = [];
  for (const keys of [scope.placeKeys, ...scope.facets.values()]) {
    if (keys.length === 1) required.push(...keys);
    else if (keys.length > 1) groups.push(keys);
  }
  return sql`true
    ${required.length > 0 ? sql`and filter_keys @> ${required}::text[]` : sql``}
    ${groups.reduce((all, keys) => sql`${all} and filter_keys && ${keys}::text[]`, sql``)}
    ${nearby ? sql`and place_slug = any(${nearby}::text[])` : sql``}
    ${text === undefined ? sql`` : sql`and search @@ (select query from words)`}`;
}
