import type { z } from 'zod';
import { facetFields, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { FacetCounts, FacetField, ProfessionKey } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { columnOf } from '../search/index.ts';
import type { Fragment } from '../search/index.ts';
import { keyConditions, residual, withWords } from './search-conditions.ts';
import { profileScope } from './search-scope.ts';
import type { ProfileFilters } from './search-scope.ts';

/** Nobody chooses differently between 1,000 and 1,200 hits, and counting stops here. */
const CAP = 1000;

/**
 * How many profiles each value of the profession's filters would give with everything else that is chosen: exact up to
 * 1,000. A value's own field does not narrow its count, because values of one field widen the result.
 */
export async function facetCounts(
  ctx: ServiceCtx,
  input: ProfileFilters,
): Promise<z.infer<typeof FacetCounts>> {
  const scope = await profileScope(ctx, input);
  const { sql } = ctx;
  const values = input.profession ? facetValues(input.profession) : [];
  const base = sql`${keyConditions(sql, { ...scope, facets: new Map() })} ${residual(sql, scope)}`;
  const otherFields = [...scope.facets].reduce<Fragment>(
    (all, [field, keys]) => sql`${all} and (facet.field = ${field} or filter_keys && ${keys}::text[])`,
    sql``,
  );
  const rows = await sql<{ facet: string | null; profiles: number }[]>`
    ${withWords(sql, scope)}
    select null as facet, (select count(*)::int from (
      select from profile_search where ${keyConditions(sql, scope)} ${residual(sql, scope)} limit ${CAP}) hits) as profiles
    union all
    select facet.name, (select count(*)::int from (
      select from profile_search where ${base} and filter_keys @> array[facet.key] ${otherFields} limit ${CAP}) hits)
    from unnest(${values.map((v) => v.name)}::text[], ${values.map((v) => v.key)}::text[], ${values.map((v) => v.field)}::text[])
      facet (name, key, field)`;
  const total = rows.find((row) => row.facet === null)?.profiles ?? 0;
  const counts = Object.fromEntries(
    rows.flatMap((row) => (row.facet === null ? [] : [[row.facet, row.profiles]])),
  );
  return { total, cap: CAP, counts };
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
