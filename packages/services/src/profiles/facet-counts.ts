import type { z } from 'zod';
import { facetFields, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { FacetCounts, FacetField, ProfessionKey } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { columnOf } from '../search/index.ts';
import type { Fragment } from '../search/index.ts';
import { keyConditions, residual, withWords } from './search-conditions.ts';
import { profileScope } from './search-scope.ts';
import type { ProfileFilters, ProfileScope } from './search-scope.ts';

/** Nobody chooses differently between 1,000 and 1,200 hits, and counting stops here. */
export const COUNT_CAP = 1000;
/** So many rows are read once and counted for all values together; of more, each value is counted by itself. */
const READ_ONCE = 3000;

type Counts = z.infer<typeof FacetCounts>;

/** Counts are hints: the same question within this long gets the same answer, and is asked once when many ask it. */
const KEPT_MS = 10_000;
const MOST_KEPT = 2_000;
const kept = new WeakMap<object, Map<string, { at: number; counts: Promise<Counts> }>>();

/** `readFacetCounts`, at most ten seconds old. */
export function facetCounts(ctx: ServiceCtx, input: ProfileFilters): Promise<Counts> {
  const answers = kept.get(ctx.ports) ?? new Map<string, { at: number; counts: Promise<Counts> }>();
  kept.set(ctx.ports, answers);
  const question = JSON.stringify(input);
  const now = performance.now();
  const before = answers.get(question);
  if (before && now - before.at < KEPT_MS) return before.counts;
  if (answers.size >= MOST_KEPT) answers.clear();
  const counts = readFacetCounts(ctx, input);
  answers.set(question, { at: now, counts });
  counts.catch(() => answers.delete(question));
  return counts;
}

/**
 * How many profiles each value of the profession's filters would give with everything else that is chosen: exact up to
 * 1,000. A value's own field does not narrow its count, because values of one field widen the result.
 */
export async function readFacetCounts(ctx: ServiceCtx, input: ProfileFilters): Promise<Counts> {
  const scope = await profileScope(ctx, input);
  const { sql } = ctx;
  const values = scope.profession ? facetValues(scope.profession) : [];
  const open = { ...scope, facets: new Map<string, string[]>() };
  const base = sql`${keyConditions(sql, open)} ${residual(sql, scope)}`;
  const chosen = [...scope.facets];
  const has = (keys: readonly string[]) => sql`filter_keys && ${[...keys]}::text[]`;
  const failed = chosen.reduce<Fragment>(
    (all, [field, keys]) => sql`${all} || case when ${has(keys)} then '{}' else array[${field}] end`,
    sql`'{}'::text[]`,
  );
  /** Values of a chosen field are counted without their own field, all others with every chosen field. */
  const oneByOne = [null, ...chosen.map(([field]) => field)].map((own) => {
    const keys = values
      .filter((value) => (own === null ? !scope.facets.has(value.field) : value.field === own))
      .map(({ key }) => key);
    const others = chosen.filter(([field]) => field !== own);
    return sql`
      select key, (select count(*)::int from (
        select from profile_search where ${base} and filter_keys @> array[key]
          ${others.reduce<Fragment>((all, [, chosenKeys]) => sql`${all} and ${has(chosenKeys)}`, sql``)} limit ${COUNT_CAP}) hits)
      from unnest(${keys}::text[]) as facet (key) where not (select yes from few)`;
  });
  const rows = await sql<{ key: string | null; profiles: number }[]>`
    ${withWords(sql, scope)},
    base as materialized (
      select filter_keys, ${failed} as failed from profile_search where ${base} limit ${READ_ONCE + 1}),
    few as materialized (select count(*) <= ${READ_ONCE}::int as yes from base)
    select null as key, case when (select yes from few) then (select least(count(*), ${COUNT_CAP})::int from base where failed = '{}')
      else (select count(*)::int from (
        select from profile_search where ${keyConditions(sql, scope)} ${residual(sql, scope)} limit ${COUNT_CAP}) hits) end as profiles
    union all
    select key, least(count(*), ${COUNT_CAP})::int
    from (select unnest(filter_keys) as key, failed[1] as failed from base where (select yes from few) and cardinality(failed) < 2) each
    where strpos(key, '=') > 0 and (failed is null or starts_with(key, failed || '='))
    group by key
    ${oneByOne.reduce((all, part) => sql`${all} union all ${part}`, sql``)}`;
  const total = rows.find((row) => row.key === null)?.profiles ?? 0;
  const counted = new Map(rows.map((row) => [row.key, row.profiles]));
  return {
    total,
    cap: COUNT_CAP,
    counts: Object.fromEntries(values.map(({ name, key }) => [name, counted.get(key) ?? 0])),
  };
}

/** How many profiles are in this scope, exact up to 1,000. */
export async function countScope(ctx: ServiceCtx, scope: ProfileScope): Promise<number> {
  const { sql } = ctx;
  const [row] = await sql<{ profiles: number }[]>`
    ${withWords(sql, scope)}
    select count(*)::int as profiles from (
      select from profile_search where ${keyConditions(sql, scope)} ${residual(sql, scope)} limit ${COUNT_CAP}) hits`;
  return row?.profiles ?? 0;
}

/** Every value of the profession's filters as the wire names it, as its filter key, and the field it belongs to. */
function facetValues(profession: ProfessionKey): { name: string; key: string; field: string }[] {
  return facetFields(PROFESSIONS[profession]).flatMap((facet) =>
    valuesOf(facet).map((value) => {
      const field = columnOf(facet.key);
      return { name: `${facet.key}=${value}`, key: `${field}=${value}`, field };
    }),
  );
}

const valuesOf = (field: FacetField) =>
  field.kind === 'boolean' ? ['true'] : field.options.map((option) => option.value);
