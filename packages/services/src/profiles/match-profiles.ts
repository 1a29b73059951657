import type { Sql } from '@nxtgauge/db/client';
import type { ProfileSort } from '@nxtgauge/domain/profiles';
import { rowLimit } from '../search/index.ts';
import type { Fragment, SearchCursor } from '../search/index.ts';
import { inScope, ranking } from './browse-profiles.ts';
import { keyConditions, NO_PRICE, residual, withWords } from './search-conditions.ts';
import type { ProfileScope } from './search-scope.ts';

interface Match {
  scope: ProfileScope;
  after: SearchCursor | null;
  limit: number;
}

/**
 * Profiles by words, facets, a locality or the surroundings of a place. A common word is found fastest by reading down the
 * ranking, a rare one in the index over filter keys and words: the best hundred are read first, and when they do not fill
 * the page, the index is asked.
 */
export function matchProfiles(sql: Sql, order: ProfileSort, match: Match): Fragment {
  const { scope, after, limit } = match;
  const rankedByIndex = order === 'best' && !scope.nearby && (scope.citySlug !== undefined || !scope.inPlace);
  if (!rankedByIndex) return sql`${withWords(sql, scope)} ${fromIndex(sql, order, match, sql``)}`;
  const top = ranking(sql, {
    where: inScope(sql, scope),
    after,
    columns: sql`card, search, filter_keys, rating_count, price_from_inr`,
    take: sql`limit 100`,
  });
  return sql`
    ${withWords(sql, scope)}, walked as materialized (
      select card, first, second, id from (${top}) top
      where ${keyConditions(sql, scope)} ${residual(sql, scope)} ${rowLimit(sql, limit)})
    select card, first, second, id from walked where (select count(*) from walked) > ${limit}::int
    union all
    (${fromIndex(sql, order, match, sql`and (select count(*) from walked) <= ${limit}::int`)})
    order by first, second, id ${rowLimit(sql, limit)}`;
}

/**
 * Found by filter keys and words, then put in order. The order is written as expressions that no index has, so that the
 * planner cannot be tempted to walk a whole ranking in search of a rare word.
 */
function fromIndex(sql: Sql, order: ProfileSort, { scope, after, limit }: Match, gate: Fragment): Fragment {
  const [first, second] = orderKeys(sql, order, scope);
  const beyond = after
    ? sql`and (${first}, ${second}, profile_id) > (${after.first}::bigint, ${after.second}::bigint, ${after.id}::uuid)`
    : sql``;
  return sql`
    select card, ${first} as first, ${second} as second, profile_id as id from profile_search
    where ${keyConditions(sql, scope)} ${residual(sql, scope)} ${beyond} ${gate}
    order by ${first}, ${second}, profile_id ${rowLimit(sql, limit)}`;
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
