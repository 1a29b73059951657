import type { Sql } from '@nxtgauge/db/client';
import type { ProfileSort } from '@nxtgauge/domain/profiles';
import type { RankingRules } from '@nxtgauge/domain/settings';
import { rowLimit } from '../search/index.ts';
import type { Fragment, SearchCursor } from '../search/index.ts';
import { browseProfiles, inScope, ranking } from './browse-profiles.ts';
import type { BrowseOrder } from './browse-profiles.ts';
import { FROM_ELSEWHERE, keyConditions, NO_PRICE, residual, withWords } from './search-conditions.ts';
import { hasWords } from './search-scope.ts';
import type { ProfileScope } from './search-scope.ts';

export interface Match {
  scope: ProfileScope;
  after: SearchCursor | null;
  limit: number;
  weights: RankingRules;
}

/** Whether a page begins among those who come from elsewhere. */
export const comesFromElsewhere = (after: SearchCursor | null) =>
  after !== null && after.first > FROM_ELSEWHERE / 2 + NO_PRICE / 2;

/** Rows of a ranking that are read before the index over keys and words is asked. */
const WALKED = 160;

/**
 * Profiles by words, facets, a locality or the surroundings of a place. A common word is found fastest by reading down a
 * ranking, a rare one in the index over filter keys and words: the best of the ranking are read first, and when they do not
 * settle the page, the index is asked.
 */
export function matchProfiles(sql: Sql, order: ProfileSort, match: Match): Fragment {
  const { scope, after } = match;
  const ranked =
    !scope.nearby && (scope.citySlug !== undefined || !scope.place) && !comesFromElsewhere(after);
  if (ranked && order === 'best') return walkRating(sql, match);
  // In one city even a common word is found faster by its index than by weighing a ranking.
  if (ranked && order === 'relevance' && !scope.place) return walkQuality(sql, match);
  return sql`${withWords(sql, scope)} ${fromIndex(sql, order, match, sql``)}`;
}

function walkRating(sql: Sql, match: Match): Fragment {
  const { scope, after, limit } = match;
  const top = ranking(sql, {
    by: 'rating_milli',
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
    (${fromIndex(sql, 'best', match, sql`and (select count(*) from walked) <= ${limit}::int`)})
    order by first, second, id ${rowLimit(sql, limit)}`;
}

/**
 * By relevance: points for the words come on top of a profile's own quality, at most so many. Those whose name matches are
 * few and found by their own index; of the others the best by quality are read, and the page is settled when its last one has
 * more than anybody further down could have.
 */
function walkQuality(sql: Sql, match: Match): Fragment {
  const { scope, after, limit, weights } = match;
  const [first, second] = orderKeys(sql, 'relevance', scope, weights);
  const conditions = sql`${keyConditions(sql, scope)} ${residual(sql, scope)} ${beyond(sql, first, second, after)}`;
  const named = namePoints(scope);
  const most =
    (scope.valueKeys.length > 0 ? weights.valueMatch : 0) + (hasWords(scope) ? weights.closeMatch : 0);
  const fewest = sql`and quality <= ${after ? -after.first : 1_000_000}::bigint`;
  return sql`
    ${withWords(sql, scope)}, top as materialized (
      select profile_id, role_key, city_slug, filter_keys, search, name_words, strong_words, quality, rating_count, price_from_inr,
        ${scope.minRating === undefined ? sql`null::json` : sql`card`} as card
      from profile_search where true ${inScope(sql, scope)} ${fewest}
      order by quality desc, rating_count desc, profile_id limit ${sql.unsafe(String(WALKED))}),
    walked as materialized (
      (select ${first} as first, ${second} as second, profile_id as id from top where ${conditions}
        ${named ? sql`and not name_words @@ (select query from words)` : sql``})
      ${
        named
          ? sql`union all (select ${first}, ${second}, profile_id from profile_search
              where name_words @@ (select query from words) ${inScope(sql, scope)} and ${conditions}
              order by 1, 2, 3 ${rowLimit(sql, limit)})`
          : sql``
      }
      order by 1, 2, 3 ${rowLimit(sql, limit)}),
    settled as materialized (
      select (select count(*) from top) < ${WALKED}::int and ${scope.servedKeys.length === 0}
        or (select count(*) from walked where -first > (select min(quality) from top) + ${most}::int) > ${limit}::int as yes)
    select s.card, w.first, w.second, w.id from walked w join profile_search s on s.profile_id = w.id where (select yes from settled)
    union all
    (${fromIndex(sql, 'relevance', match, sql`and not (select yes from settled)`)})
    order by first, second, id ${rowLimit(sql, limit)}`;
}

/** A city in an index's own order; when its people do not fill the page, those who come to it from elsewhere follow. */
export function browseCity(sql: Sql, order: BrowseOrder, match: Match): Fragment {
  const { scope, after, limit } = match;
  const fromElsewhere = { ...match, scope: { ...scope, placeKeys: [] } };
  if (comesFromElsewhere(after)) return fromIndex(sql, order, fromElsewhere, sql``);
  return sql`
    with local as materialized (
      select card, first, second, id, row_number() over () as nth from (${browseProfiles(sql, order, match)}) found)
    select card, first, second, id from (
      select card, first, second, id, nth from local
      union all
      select card, first, second, id, 1000 + row_number() over () from (
        ${fromIndex(sql, order, fromElsewhere, sql`and city_slug <> ${scope.citySlug ?? ''} and (select count(*) from local) <= ${limit}::int`)}) more
    ) everybody order by nth ${rowLimit(sql, limit)}`;
}

/**
 * Found by filter keys and words, then put in order. The order is written as expressions that no index has, so that the
 * planner cannot be tempted to walk a whole ranking in search of a rare word.
 */
function fromIndex(
  sql: Sql,
  order: ProfileSort,
  { scope, after, limit, weights }: Match,
  gate: Fragment,
): Fragment {
  const [key, second] = orderKeys(sql, order, scope, weights);
  const first =
    scope.servedKeys.length === 0
      ? key
      : sql`(${key} + case when ${isThere(sql, scope)} then 0 else ${FROM_ELSEWHERE}::bigint end)`;
  return sql`
    select card, ${first} as first, ${second} as second, profile_id as id from profile_search
    where ${keyConditions(sql, scope)} ${residual(sql, scope)} ${beyond(sql, first, second, after)} ${gate}
    order by first, second, id ${rowLimit(sql, limit)}`;
}

/** Whether somebody works in the place itself. */
const isThere = (sql: Sql, { place, citySlug }: ProfileScope): Fragment =>
  citySlug === undefined ? sql`place_slug = ${place?.slug ?? ''}` : sql`city_slug = ${citySlug}`;

const beyond = (sql: Sql, first: Fragment, second: Fragment, after: SearchCursor | null): Fragment =>
  after
    ? sql`and (${first}, ${second}, profile_id) > (${after.first}::bigint, ${after.second}::bigint, ${after.id}::uuid)`
    : sql``;

function orderKeys(
  sql: Sql,
  order: ProfileSort,
  scope: ProfileScope,
  weights: RankingRules,
): [Fragment, Fragment] {
  switch (order) {
    case 'relevance':
      return [hasWords(scope) ? wordPoints(sql, scope, weights) : sql`-quality`, sql`-rating_count`];
    case 'best':
      return [sql`-rating_milli`, sql`-rating_count`];
    case 'price':
      return [sql`coalesce(price_from_inr, ${NO_PRICE}::bigint)`, sql`-rating_milli`];
    case 'newest':
      return [sql`-(extract(epoch from listed_at) * 1000)::bigint`, sql`-rating_count`];
    case 'distance':
      return [sql`array_position(${scope.nearby ?? []}::text[], place_slug)`, sql`-rating_milli`];
  }
}

/** A name that is a speciality proves nothing: then the name brings no points. */
const namePoints = (scope: ProfileScope): boolean =>
  hasWords(scope) && (scope.valueKeys.length === 0 || scope.valueKeys.length < scope.groups.length);

/** Where the words are found, and what the profile is worth without them. Chosen values are close by themselves. */
function wordPoints(sql: Sql, scope: ProfileScope, weights: RankingRules): Fragment {
  const { valueKeys } = scope;
  const inName = namePoints(scope)
    ? sql`when name_words @@ (select query from words) then ${weights.nameMatch}::int`
    : sql``;
  const close = sql`case ${inName} when strong_words @@ (select query from words) then ${weights.closeMatch}::int else 0 end`;
  if (valueKeys.length === 0) return sql`-(quality + ${close})`;
  const chosen = valueKeys.reduce((all, keys) => sql`${all} and filter_keys && ${keys}::text[]`, sql`true`);
  return namePoints(scope)
    ? sql`-(quality + case when ${chosen} then ${weights.valueMatch}::int else 0 end + ${close})`
    : sql`-(quality + case when ${chosen} then ${weights.valueMatch + weights.closeMatch}::int
        when strong_words @@ (select query from words) then ${weights.closeMatch}::int else 0 end)`;
}
