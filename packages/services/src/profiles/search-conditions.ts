import type { Sql } from '@nxtgauge/db/client';
import type { Fragment } from '../search/index.ts';
import { hasWords } from './search-scope.ts';
import type { ProfileScope } from './search-scope.ts';

/** Where profiles without a price stand when the cheapest come first: above every price. */
export const NO_PRICE = 10_000_000_000_000;
/** Added to the order of those who come from elsewhere: they follow after everybody who is there. */
export const FROM_ELSEWHERE = 20_000_000_000_000;

/** What an index cannot answer: the rating that people see and the starting price. */
export const residual = (sql: Sql, { minRating, maxPriceInr }: ProfileScope): Fragment => sql`
  ${minRating === undefined ? sql`` : sql`and rating_count > 0 and (card ->> 'ratingAvg')::numeric >= ${minRating}::numeric`}
  ${maxPriceInr === undefined ? sql`` : sql`and price_from_inr <= ${maxPriceInr}::bigint`}`;

/** The words as a query, read once per statement: the conditions refer to it. */
export function withWords(sql: Sql, scope: ProfileScope): Fragment {
  const { text, groups } = scope;
  const query =
    groups.length > 0
      ? sql`search_groups(${groups}::text[])`
      : text === undefined
        ? sql`null::tsquery`
        : sql`search_tsquery(${text})`;
  return sql`with words as materialized (select ${query} as query)`;
}

/** Everything that the index over filter keys and words answers; the statement begins with `withWords`. */
export function keyConditions(sql: Sql, scope: ProfileScope): Fragment {
  const { nearby } = scope;
  const required = [...scope.required];
  const groups: string[][] = [];
  for (const keys of [[...scope.placeKeys, ...scope.servedKeys], ...scope.facets.values()]) {
    if (keys.length === 1) required.push(...keys);
    else if (keys.length > 1) groups.push(keys);
  }
  return sql`true
    ${required.length > 0 ? sql`and filter_keys @> ${required}::text[]` : sql``}
    ${groups.reduce((all, keys) => sql`${all} and filter_keys && ${keys}::text[]`, sql``)}
    ${nearby ? sql`and place_slug = any(${nearby}::text[])` : sql``}
    ${hasWords(scope) ? sql`and search @@ (select query from words)` : sql``}`;
}
