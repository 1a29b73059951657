import { notFound } from '@nxtgauge/domain/errors';
import type {
  KeptJob,
  SavedJobInput,
  SavedJobsInput,
  SavedJobsPage,
  SavedJobState,
} from '@nxtgauge/domain/job-alerts';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';

type State = z.infer<typeof SavedJobState>;

/** Keeps a public job for later, or keeps it no more. Twice is the same as once. */
export async function setJobSaved(ctx: ServiceCtx, input: z.infer<typeof SavedJobInput>): Promise<State> {
  const { userId } = requireUser(ctx);
  await ctx.ports.rateLimits.consume('write', userId);
  const now = ctx.clock.now();
  if (!input.saved) {
    await ctx.sql`delete from saved_jobs where user_id = ${userId} and job_id = ${input.jobId}`;
    return input;
  }
  const [job] = await ctx.sql`
    select 1 from jobs where id = ${input.jobId} and status in ('LIVE', 'CLOSED') and published_at is not null`;
  if (!job) throw notFound('job');
  await ctx.sql`
    insert into saved_jobs (user_id, job_id, created_at) values (${userId}, ${input.jobId}, ${now}) on conflict do nothing`;
  return input;
}

export async function isJobSaved(ctx: ServiceCtx, input: { jobId: string }): Promise<State> {
  const { userId } = requireUser(ctx);
  const [kept] =
    await ctx.sql`select 1 from saved_jobs where user_id = ${userId} and job_id = ${input.jobId}`;
  return { jobId: input.jobId, saved: kept !== undefined };
}

/** The jobs that the reader keeps, the latest first; closed ones say so. */
export async function listSavedJobs(
  ctx: ServiceCtx,
  input: z.infer<typeof SavedJobsInput>,
): Promise<z.infer<typeof SavedJobsPage>> {
  const { userId } = requireUser(ctx);
  const after = readTimeCursor(input.cursor);
  const rows = await ctx.sql<KeptJob[]>`
    select j.id, j.slug, j.title, c.company_name as "companyName", coalesce(city.name, p.name, j.location, 'India') as "cityName",
      j.employment_type as "employmentType", j.mode_of_work as "modeOfWork",
      (j.salary_range_json ->> 'minInr')::bigint * pay.periods as "salaryMinInr",
      (j.salary_range_json ->> 'maxInr')::bigint * pay.periods as "salaryMaxInr",
      j.tags, json_instant(j.published_at) as "publishedAt", json_instant(s.created_at) as "savedAt",
      j.status = 'LIVE' and coalesce(j.expires_at > ${ctx.clock.now()}, true) as open
    from saved_jobs s join jobs j on j.id = s.job_id join company_profiles c on c.id = j.company_profile_id
    left join places p on p.id = j.place_id left join places city on city.id = p.city_id
    cross join lateral (select case j.salary_range_json ->> 'period' when 'MONTH' then 12 else 1 end as periods) pay
    where s.user_id = ${userId} and j.published_at is not null
      and (s.created_at, s.job_id) < (${after.at}::timestamptz, ${after.id}::uuid)
    order by s.created_at desc, s.job_id desc limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor({ at: last.savedAt, id: last.id }) : null,
  };
}
