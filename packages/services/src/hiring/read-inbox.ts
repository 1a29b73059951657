import type { HiringInbox } from '@nxtgauge/domain/hiring';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { seenBy } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { OPEN_STATUSES } from './cards.ts';

const DAYS_AHEAD = 7;

/**
 * What waits for the reader over all jobs that are live or have people in process: unanswered applications, coming interviews,
 * offers that they could send.
 */
export async function readInbox(ctx: ServiceCtx): Promise<HiringInbox> {
  const member = await requireMember(ctx);
  const { sql } = ctx;
  const now = ctx.clock.now();
  const seen = seenBy(sql, member);
  const jobs = await sql<HiringInbox['jobs']>`
    select j.id as "jobId", j.title, waits.untouched, waits.open, json_instant(waits.oldest) as "oldestAt",
      json_instant(j.decide_by) as "decideBy"
    from jobs j cross join lateral (
      select count(*) filter (where a.status = 'APPLIED' and a.touched_at is null)::int as untouched, count(*)::int as open,
        min(a.applied_at) filter (where a.status = 'APPLIED' and a.touched_at is null) as oldest
      from job_applications a join candidates c on c.id = a.candidate_id
      where a.job_id = j.id and a.status in ${OPEN_STATUSES(sql)} and ${seen}) waits
    where j.company_profile_id = ${member.companyId} and (j.status = 'LIVE' or j.decide_by is not null)
      and (waits.open > 0 or (j.decide_by is null and ${member.role !== 'junior_recruiter'}))
    order by j.decide_by nulls last, waits.oldest nulls last, j.created_at desc limit 50`;
  const interviews = await sql<HiringInbox['interviews']>`
    select i.id, a.id as "applicationId", a.job_id as "jobId", j.title as "jobTitle", c.first_name || ' ' || c.last_name as name,
      i.title, json_instant(i.starts_at) as "startsAt"
    from interviews i join job_applications a on a.id = i.application_id join jobs j on j.id = a.job_id
    join candidates c on c.id = a.candidate_id
    where i.status = 'BOOKED' and i.starts_at between ${addMs(now, -DAY_MS)} and ${addMs(now, DAYS_AHEAD * DAY_MS)} and ${seen}
    order by i.starts_at limit 50`;
  const offers =
    member.role === 'junior_recruiter'
      ? []
      : await sql<HiringInbox['offers']>`
        select o.id, a.id as "applicationId", a.job_id as "jobId", j.title as "jobTitle", c.first_name || ' ' || c.last_name as name,
          o.salary_inr as "salaryInr", who.full_name as "createdByName"
        from jobs j join job_applications a on a.job_id = j.id and a.status in ${OPEN_STATUSES(sql)}
        join offers o on o.application_id = a.id and o.status = 'DRAFT' and o.created_by_user_id <> ${member.userId}
        join candidates c on c.id = a.candidate_id join user_identities who on who.user_id = o.created_by_user_id
        where j.company_profile_id = ${member.companyId}
        order by o.created_at limit 50`;
  return { jobs, interviews, offers };
}
