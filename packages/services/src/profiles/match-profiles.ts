import type { Sql } from '@nxtgauge/db/client';
import type { ProfileSort } from '@nxtgauge/domain/profiles';
import { rowLimit } from '../search/index.ts';
import type { Fragment, SearchCursor } from '../search/index.ts';
import { keyConditions, NO_PRICE, residual } from './search-conditions.ts';
import type { ProfileScope } from './search-scope.ts';

/**
 * Profiles by words, facets, a locality or the surroundings of a place: found in the index over filter keys and words,
 * then put in order. The order is written as expressions that no index has, so that the planner cannot be tempted to walk
 * a whole ranking in search of a rare word.
 */
export function matchProfiles(
  sql: Sql,
  order: ProfileSort,
  match: { scope: ProfileScope; after: SearchCursor | null; limit: number },
): Fragment {
  const { scope, after } = match;
  const [first, second] = orderKeys(sql, order, scope);
  const beyond = after
    ? sql`and (${first}, ${second}, profile_id) > (${after.first}::bigint, ${after.second}::bigint, ${after.id}::uuid)`
    : sql``;
  return sql`
    select card, ${first} as first, ${second} as second, profile_id as id from profile_search
    where ${keyConditions(sql, scope)} ${residual(sql, scope)} ${beyond}
    order by ${first}, ${second}, profile_id ${rowLimit(sql, match.limit)}`;
}

function orderKeys(sql: Sql, order: ProfileSort, { nearby }: ProfileScope): [Fragment, Fragment] {
  switch (order) {
    case 'best':
      return [sql`-rating_milli`, sql`-rating_count`];
    case 'price':
      return [sql`coalesce(price_from_inr, ${NO_PRICE}::bigint)`, sql`-rating_milli`];
    case 'newest':
      return [sql`-(extract(epoch from listed_at) * 1000)::bigint`, sql`-rating_count`];
    case 'distance':
      return [sql`array_position(${nearby ?? []}::text[], place_slug)`, sql`-rating_milli`];
  }
}
