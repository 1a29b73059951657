import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

/** Companies counted in one transaction. */
const BATCH = 200;

/**
 * Counts, for every public company, the applications of the window that were due an answer and those that got one in time (BR-25).
 * Due is what was answered, and what waited the whole term; an application that was withdrawn before counts for nobody.
 * Interrupted, it simply goes on in the next run. Returns how many companies moved.
 */
export async function refreshResponses(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const { responseDays, responseWindowDays } = await readConfig(ctx, 'hiring.rules');
  const now = ctx.clock.now();
  const from = addMs(now, -responseWindowDays * DAY_MS);
  const dueBefore = addMs(now, -responseDays * DAY_MS);
  let moved = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const companies = await ctx.sql<{ id: string }[]>`
      select id from company_profiles where id > ${after} and status = 'ACTIVE' order by id limit ${BATCH}`;
    const last = companies.at(-1);
    if (!last) return moved;
    const ids = companies.map(({ id }) => id);
    const changed = await withTx(
      ctx,
      (tx) => tx.sql`
        update company_profiles c
        set applications_counted = n.counted, applications_answered = n.answered, response_counted_at = ${now}
        from (
          select w.id, count(*) filter (where a.in_time or a.is_due)::int as counted,
            count(*) filter (where a.in_time)::int as answered
          from unnest(${ids}::uuid[]) as w (id)
          left join lateral (
            select coalesce(a.touched_at <= a.applied_at + make_interval(days => ${responseDays}::int), false) as in_time,
              a.applied_at <= ${dueBefore} and not (a.status = 'WITHDRAWN'
                and a.ended_at <= a.applied_at + make_interval(days => ${responseDays}::int)) as is_due
            from jobs j join job_applications a on a.job_id = j.id
            where j.company_profile_id = w.id and a.applied_at > ${from}
          ) a on true
          group by w.id
        ) n
        where c.id = n.id and (c.applications_counted, c.applications_answered) is distinct from (n.counted, n.answered)
        returning c.id`,
    );
    moved += changed.length;
    after = last.id;
  }
}
