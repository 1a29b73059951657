import type { Sql } from '@nxtgauge/db/client';
import { AppError } from '@nxtgauge/domain/errors';
import type { SearchJobsInput } from '@nxtgauge/domain/jobs';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { ServiceCtx } from '../context/index.ts';
import { placeBySlug } from '../places/index.ts';
import { jsonPage, readCursor, rowLimit } from '../search/index.ts';
import type { Fragment, SearchCursor } from '../search/index.ts';

const NEWEST = 'n';

/** One page of live jobs, newest first, as the JSON text of `JobPage`, from one prepared statement. A locality counts as its city. */
export async function searchJobs(ctx: ServiceCtx, input: SearchJobsInput): Promise<string> {
  const after = readCursor(NEWEST, input.cursor);
  const place = input.place === undefined ? undefined : await placeBySlug(ctx, input.place);
  if (input.place !== undefined && !place) {
    throw new AppError('INVALID_INPUT', 'Choose a place from the list.', {
      fieldErrors: [{ path: 'place', message: 'Choose a place from the list.' }],
    });
  }
  const since =
    input.postedWithinDays === undefined ? null : addMs(ctx.clock.now(), -input.postedWithinDays * DAY_MS);
  const rows = liveJobs(ctx.sql, { ...input, citySlug: place?.citySlug, after, since });
  return jsonPage(ctx.sql, NEWEST, input.limit, rows);
}

export interface JobSearch extends SearchJobsInput {
  citySlug: string | undefined;
  after: SearchCursor | null;
  /** Only jobs published after this instant. */
  since: Date | null;
}

/**
 * Without words the newest come straight from their index. With words, a common one is found fastest by reading down the
 * newest, a rare one in the index over filter keys and words: the newest hundred are read first, and when they do not fill
 * the page, the index is asked.
 */
export function liveJobs(sql: Sql, search: JobSearch): Fragment {
  const { text, limit } = search;
  if (!text) {
    return newestJobs(sql, search, {
      where: residual(sql, search),
      columns: sql`card`,
      take: rowLimit(sql, limit),
    });
  }
  const newest = newestJobs(sql, search, {
    where: sql``,
    columns: sql`card, search, mode_of_work, salary_range_json, paused_at, published_at`,
    take: sql`limit 100`,
  });
  const hit = sql`search @@ (select query from words) ${residual(sql, search)}`;
  return sql`
    with words as materialized (select search_tsquery(${text}) as query),
    walked as materialized (
      select card, first, second, id from (${newest}) newest where ${hit} ${rowLimit(sql, limit)})
    select card, first, second, id from walked where (select count(*) from walked) > ${limit}::int
    union all
    (select card, ${newness(sql)} as first, 0 as second, id from jobs
      where status = 'LIVE' and filter_keys @> ${keysOf(search)}::text[] and ${hit} ${older(sql, search)}
        and (select count(*) from walked) <= ${limit}::int
      order by ${newness(sql)}, id desc ${rowLimit(sql, limit)})
    order by first, id desc ${rowLimit(sql, limit)}`;
}

/** Live jobs of the city and the kind of employment in the order of their index. */
function newestJobs(
  sql: Sql,
  search: JobSearch,
  rows: { where: Fragment; columns: Fragment; take: Fragment },
): Fragment {
  const { citySlug, employmentType } = search;
  return sql`
    select ${rows.columns}, ${newness(sql)} as first, 0 as second, id from jobs
    where status = 'LIVE' ${citySlug ? sql`and city_slug = ${citySlug}` : sql``}
      ${employmentType ? sql`and employment_type = ${employmentType}` : sql``} ${rows.where} ${older(sql, search)}
    order by published_at desc, id desc ${rows.take}`;
}

/** Milliseconds, the newest the smallest. An expression: no index has this order, so that words are looked up first. */
const newness = (sql: Sql) => sql`-(extract(epoch from published_at) * 1000)::bigint`;

const older = (sql: Sql, { after }: JobSearch) =>
  after
    ? sql`and (published_at, id) < (to_timestamp(${-after.first}::bigint / 1000.0), ${after.id}::uuid)`
    : sql``;

const residual = (sql: Sql, { modeOfWork, minSalaryInr, since }: JobSearch) => sql`
  and paused_at is null ${since ? sql`and published_at > ${since.toISOString()}::timestamptz` : sql``}
  ${modeOfWork ? sql`and mode_of_work = ${modeOfWork}` : sql``}
  ${minSalaryInr === undefined ? sql`` : atLeast(sql, minSalaryInr)}`;

/** City and kind of employment as the one key that the index holds for the pair, and the mode of work. */
const keysOf = ({ citySlug, employmentType, modeOfWork }: JobSearch): string[] => [
  citySlug && employmentType ? `${citySlug}|${employmentType}` : (citySlug ?? employmentType ?? 'all'),
  ...(modeOfWork ? [modeOfWork] : []),
];

const atLeast = (sql: Sql, minSalaryInr: number) => sql`
  and (salary_range_json ->> 'maxInr')::bigint * case salary_range_json ->> 'period' when 'MONTH' then 12 else 1 end
    >= ${minSalaryInr}::bigint`;
