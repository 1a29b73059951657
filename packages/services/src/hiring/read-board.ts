import type { z } from 'zod';
import type { Sql } from '@nxtgauge/db/client';
import { notFound } from '@nxtgauge/domain/errors';
import { CARDS_PER_PAGE } from '@nxtgauge/domain/hiring';
import type { BoardInput, ColumnInput } from '@nxtgauge/domain/hiring';
import { requireMember } from '../companies/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import type { Fragment } from '../search/index.ts';
import { readOldestFirst } from './age-cursor.ts';
import { cardJson, OPEN_STATUSES, seenAs } from './cards.ts';

/** The reader's seat, and the job if it is their company's. */
const ownJob = (sql: Sql, userId: string, jobId: string): Fragment => sql`
  job as materialized (
    select j.id, j.title, j.status, j.openings, m.role from company_members m
    join jobs j on j.company_profile_id = m.company_profile_id and j.id = ${jobId}
    where m.user_id = ${userId} and m.joined_at is not null and m.removed_at is null)`;

/** The cards of one column from a place on, longest waiting first, with the cursor of the next page. */
const columnCards = (
  sql: Sql,
  column: { userId: string; blind: boolean; stageId: Fragment; after: Fragment },
): Fragment => sql`
  select coalesce(json_agg(card order by applied_at, id) filter (where place <= ${CARDS_PER_PAGE}), '[]'::json) as cards,
    case when count(*) > ${CARDS_PER_PAGE} then max((extract(epoch from applied_at) * 1000)::bigint || '~' || id)
      filter (where place = ${CARDS_PER_PAGE}) end as next
  from (
    select ${cardJson(sql, column.blind)} as card, a.applied_at, a.id, row_number() over (order by a.applied_at, a.id) as place
    from (
      select a.* from job_applications a
      where a.job_id = job.id and a.stage_id = ${column.stageId} and a.status in ${OPEN_STATUSES(sql)}
        ${column.after} and ${seenAs(sql, sql`job.role`, column.userId)}
      order by a.applied_at, a.id limit 26
    ) a join candidates c on c.id = a.candidate_id
  ) numbered`;

/** `Board` as JSON text from one statement: who may see what, all counts, and the first page of every column. */
export async function readBoard(ctx: ServiceCtx, input: z.infer<typeof BoardInput>): Promise<string> {
  const { userId } = requireUser(ctx, 'company.work');
  const { sql } = ctx;
  const [row] = await sql<{ board: string }[]>`
    with ${ownJob(sql, userId, input.jobId)},
    tally as materialized (
      select a.stage_id, a.status, count(*)::int as n from job cross join job_applications a
      where a.job_id = job.id and ${seenAs(sql, sql`job.role`, userId)} group by a.stage_id, a.status)
    select json_build_object(
      'job', json_build_object('id', job.id, 'title', job.title, 'status', job.status, 'openings', job.openings,
        'hired', coalesce((select sum(n)::int from tally where status = 'HIRED'), 0),
        'rejected', coalesce((select sum(n)::int from tally where status = 'REJECTED'), 0),
        'withdrawn', coalesce((select sum(n)::int from tally where status = 'WITHDRAWN'), 0)),
      'role', job.role,
      'columns', (
        select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'status', s.status,
          'count', coalesce((select sum(n)::int from tally where stage_id = s.id and status in ${OPEN_STATUSES(sql)}), 0),
          'cards', page.cards, 'nextCursor', page.next) order by s.position), '[]'::json)
        from job_stages s cross join lateral (
          ${columnCards(sql, { userId, blind: input.blind, stageId: sql`s.id`, after: sql`` })}) page
        where s.job_id = job.id))::text as board
    from job`;
  return row?.board ?? refuse(ctx);
}

/** The cards of one column after a place, as JSON text. */
export async function readColumn(ctx: ServiceCtx, input: z.infer<typeof ColumnInput>): Promise<string> {
  const { userId } = requireUser(ctx, 'company.work');
  const { sql } = ctx;
  const place = readOldestFirst(input.cursor);
  const after = sql`and (a.applied_at, a.id) > (${place.at}::timestamptz, ${place.id}::uuid)`;
  const [row] = await sql<{ page: string }[]>`
    with ${ownJob(sql, userId, input.jobId)}
    select json_build_object('cards', page.cards, 'nextCursor', page.next)::text as page
    from job cross join lateral (
      ${columnCards(sql, { userId, blind: input.blind, stageId: sql`${input.stageId}::uuid`, after })}) page`;
  return row?.page ?? refuse(ctx);
}

/** Says why there was nothing: no seat, or no such job in this company. */
async function refuse(ctx: ServiceCtx): Promise<never> {
  await requireMember(ctx);
  throw notFound('job');
}
