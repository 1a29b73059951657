import type { Sql } from '@nxtgauge/db/client';
import { AppError } from '@nxtgauge/domain/errors';
import type { SearchJobsInput } from '@nxtgauge/domain/jobs';
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
  const rows = liveJobs(ctx.sql, { ...input, citySlug: place?.citySlug, after });
  return jsonPage(ctx.sql, NEWEST, input.limit, rows);
}

interface JobSearch extends SearchJobsInput {
  citySlug: string | undefined;
  after: SearchCursor | null;
}

function liveJobs(sql: Sql, search: JobSearch): Fragment {
  const { citySlug, employmentType, modeOfWork, minSalaryInr, after, limit } = search;
  const residual = sql`
    ${modeOfWork ? sql`and mode_of_work = ${modeOfWork}` : sql``}
    ${minSalaryInr === undefined ? sql`` : atLeast(sql, minSalaryInr)}`;
  const millis = sql`(extract(epoch from published_at) * 1000)::bigint`;
  if (search.text) {
    // An expression, not the column: no index has this order, so the words are looked up rather than the newest walked.
    return sql`
      select card, -${millis} as first, 0 as second, id from jobs
      where status = 'LIVE' and filter_keys @> ${[keyOf(citySlug, employmentType)]}::text[]
        and search @@ (select search_tsquery(${search.text})) ${residual}
        ${after ? sql`and (-${millis}, id) > (${after.first}::bigint, ${after.id}::uuid)` : sql``}
      order by -${millis}, id ${rowLimit(sql, limit)}`;
  }
  const at = after ? sql`to_timestamp(${-after.first}::bigint / 1000.0)` : sql``;
  return sql`
    select card, -${millis} as first, 0 as second, id from jobs
    where status = 'LIVE' ${citySlug ? sql`and city_slug = ${citySlug}` : sql``}
      ${employmentType ? sql`and employment_type = ${employmentType}` : sql``} ${residual}
      ${after ? sql`and (published_at, id) < (${at}, ${after.id}::uuid)` : sql``}
    order by published_at desc, id desc ${rowLimit(sql, limit)}`;
}

/** City and kind of employment as the one key that the index holds for the pair. */
const keyOf = (citySlug: string | undefined, employmentType: string | undefined) =>
  citySlug && employmentType ? `${citySlug}|${employmentType}` : (citySlug ?? employmentType ?? 'all');

const atLeast = (sql: Sql, minSalaryInr: number) => sql`
  and (salary_range_json ->> 'maxInr')::bigint * case salary_range_json ->> 'period' when 'MONTH' then 12 else 1 end
    >= ${minSalaryInr}::bigint`;
