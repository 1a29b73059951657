import { notFound } from '@nxtgauge/domain/errors';
import type { ExplainMatchInput, JobToApply } from '@nxtgauge/domain/my-applications';
import type { MatchExplanation } from '@nxtgauge/domain/job-match';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { explainFor } from './match-facts.ts';

type JobRow = Omit<JobToApply, 'closedBecause'> & {
  status: string;
  paused: boolean;
  expired: boolean;
  own: boolean;
};

/** What somebody needs to apply for a job: its questions, their own résumés, and whether they have applied already. */
export async function readJobToApply(ctx: ServiceCtx, input: { jobId: string }): Promise<JobToApply> {
  const { userId } = requireUser(ctx, 'job.apply');
  const [row] = await ctx.sql<JobRow[]>`
    select j.id, j.slug, j.title, c.company_name as "companyName", coalesce(city.name, place.name) as "cityName",
      j.employment_type as "employmentType", j.mode_of_work as "modeOfWork", j.status, j.paused_at is not null as paused,
      coalesce(j.expires_at <= ${ctx.clock.now()}, false) as expired,
      (j.salary_range_json ->> 'minInr')::bigint * year.months as "salaryMinInr",
      (j.salary_range_json ->> 'maxInr')::bigint * year.months as "salaryMaxInr",
      exists (select from company_members m where m.company_profile_id = c.id and m.user_id = ${userId}
        and m.joined_at is not null and m.removed_at is null) as own,
      (select id from job_applications where job_id = j.id and applicant_user_id = ${userId}) as "applicationId",
      exists (select from candidate_profiles where user_id = ${userId}) as "hasProfile",
      coalesce((select json_agg(json_build_object('id', q.id, 'question', q.question, 'kind', q.kind, 'choices', q.choices,
          'isRequired', q.is_required, 'isKnockOut', q.is_knock_out) order by q.position, q.id)
        from job_questions q where q.job_id = j.id and q.retired_at is null), '[]') as questions,
      coalesce((select json_agg(json_build_object('id', r.id, 'versionNumber', r.version_number, 'fileName', r.original_filename,
          'uploadedAt', json_instant(r.uploaded_at)) order by r.version_number desc)
        from resumes r join candidates shelf on shelf.id = r.candidate_id
        where shelf.user_id = ${userId} and shelf.company_profile_id is null and shelf.status = 'active' and r.status = 'completed'), '[]') as resumes
    from jobs j join company_profiles c on c.id = j.company_profile_id
    left join places place on place.id = j.place_id left join places city on city.id = place.city_id
    cross join lateral (select case j.salary_range_json ->> 'period' when 'MONTH' then 12 else 1 end as months) year
    where j.id = ${input.jobId} and j.status in ('LIVE', 'CLOSED') and j.slug is not null`;
  if (!row) throw notFound('job');
  const { status, paused, expired, own, ...job } = row;
  const closed = status !== 'LIVE' || expired ? 'CLOSED' : paused ? 'PAUSED' : null;
  return { ...job, closedBecause: own ? 'OWN' : closed };
}

/** How well one fits a job, before applying; the same reasons that the company will see. */
export async function explainMatch(
  ctx: ServiceCtx,
  input: z.infer<typeof ExplainMatchInput>,
): Promise<MatchExplanation> {
  const { userId } = requireUser(ctx, 'job.apply');
  await readJobToApply(ctx, input);
  const { match } = await explainFor(ctx, { ...input, userId, answers: [] });
  return match;
}
