import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import type { Sql } from '@nxtgauge/db/client';
import { rowLimit } from '../search/index.ts';
import type { Fragment, SearchCursor } from '../search/index.ts';
import { NO_PRICE, residual } from './search-conditions.ts';
import type { ProfileScope } from './search-scope.ts';

export type BrowseOrder = 'relevance' | 'best' | 'price' | 'newest';
interface Browse {
  scope: ProfileScope;
  after: SearchCursor | null;
  limit: number;
}

/**
 * Profiles of a profession and a city without words: read in an index's own order from where the last page ended, so that
 * any page costs the same. Two disjoint ranges follow a cursor, because its tie-breaker runs the other way.
 */
export function browseProfiles(sql: Sql, order: BrowseOrder, browse: Browse): Fragment {
  if (browse.scope.profession === undefined && order !== 'relevance')
    return inEveryProfession(sql, order, browse);
  const where = sql`${inScope(sql, browse.scope)} ${residual(sql, browse.scope)}`;
  return ORDERS[order](sql, where, browse);
}

/** The profession and the city, where they are asked for: what the ranking indexes begin with. */
export const inScope = (sql: Sql, scope: ProfileScope): Fragment => sql`
  ${scope.profession ? sql`and role_key = ${scope.profession}` : sql``} ${inCity(sql, scope)}`;

const inCity = (sql: Sql, { citySlug }: ProfileScope) =>
  citySlug ? sql`and city_slug = ${citySlug}` : sql``;

/** These indexes begin with the profession: the first rows of each are merged. */
function inEveryProfession(sql: Sql, order: BrowseOrder, browse: Browse): Fragment {
  const where = sql`and role_key = every.profession ${inCity(sql, browse.scope)} ${residual(sql, browse.scope)}`;
  return sql`
    select ranked.* from unnest(${[...PROFESSION_KEYS]}::text[]) every (profession)
    cross join lateral (${ORDERS[order](sql, where, browse)}) ranked
    order by first, second, ${order === 'newest' ? sql`id desc` : sql`id`} ${rowLimit(sql, browse.limit)}`;
}

/** The first rows of a ranking after the cursor, straight from its index; `first`, `second` and `id` give their order. */
export function ranking(
  sql: Sql,
  rows: {
    by: 'quality' | 'rating_milli';
    where: Fragment;
    after: SearchCursor | null;
    columns: Fragment;
    take: Fragment;
  },
): Fragment {
  const { where, after, columns, take } = rows;
  const by = sql(rows.by);
  const range = (bound: Fragment) => sql`
    select ${columns}, -${by} as first, -rating_count as second, profile_id as id from profile_search
    where true ${where} ${bound}
    order by ${by} desc, rating_count desc, profile_id ${take}`;
  if (!after) return range(sql``);
  const most = -after.first;
  const count = -after.second;
  return sql`
    (${range(sql`and ${by} = ${most}::bigint and rating_count = ${count}::bigint and profile_id > ${after.id}::uuid`)})
    union all
    (${range(sql`and (${by}, rating_count) < (${most}::bigint, ${count}::bigint)`)})
    order by first, second, id ${take}`;
}

const ORDERS: Record<BrowseOrder, (sql: Sql, where: Fragment, browse: Browse) => Fragment> = {
  relevance: (sql, where, { after, limit }) =>
    ranking(sql, { by: 'quality', where, after, columns: sql`card`, take: rowLimit(sql, limit) }),

  best: (sql, where, { after, limit }) =>
    ranking(sql, { by: 'rating_milli', where, after, columns: sql`card`, take: rowLimit(sql, limit) }),

  price(sql, where, { after, limit }) {
    const range = (bound: Fragment) => sql`
      select card, coalesce(price_from_inr, ${NO_PRICE}::bigint) as first, 0 as second, profile_id as id from profile_search
      where true ${where} ${bound}
      order by price_from_inr, profile_id ${rowLimit(sql, limit)}`;
    if (!after) return range(sql``);
    if (after.first === NO_PRICE)
      return range(sql`and price_from_inr is null and profile_id > ${after.id}::uuid`);
    return sql`
      (${range(sql`and (price_from_inr, profile_id) > (${after.first}::bigint, ${after.id}::uuid)`)})
      union all
      (${range(sql`and price_from_inr is null`)})
      order by first, second, id ${rowLimit(sql, limit)}`;
  },

  newest(sql, where, { after, limit }) {
    const bound = after
      ? sql`and (listed_at, profile_id) < (to_timestamp(${-after.first}::bigint / 1000.0), ${after.id}::uuid)`
      : sql``;
    return sql`
      select card, -(extract(epoch from listed_at) * 1000)::bigint as first, 0 as second, profile_id as id from profile_search
      where true ${where} ${bound}
      order by listed_at desc, profile_id desc ${rowLimit(sql, limit)}`;
  },
};
