import { notFound } from '@nxtgauge/domain/errors';
import type { ServiceCtx } from '../context/index.ts';

/** One job page as the JSON text of `PublicJob`. A closed job can still be read and says `open: false`; drafts cannot. */
export async function getPublicJob(ctx: ServiceCtx, input: { slug: string }): Promise<string> {
  const [row] = await ctx.sql<{ page: string }[]>`
    select json_build_object(
      'id', j.id, 'slug', j.slug, 'title', j.title, 'companyName', c.company_name,
      'cityName', coalesce(city.name, p.name, j.location, ''), 'citySlug', coalesce(city.slug, p.slug, ''),
      'state', coalesce(p.state, ''), 'employmentType', j.employment_type, 'modeOfWork', j.mode_of_work,
      'salaryMinInr', (j.salary_range_json ->> 'minInr')::bigint * pay.periods,
      'salaryMaxInr', (j.salary_range_json ->> 'maxInr')::bigint * pay.periods,
      'tags', j.tags, 'publishedAt', to_char(j.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'description', coalesce(j.description, ''), 'industry', c.industry, 'companyBio', c.bio,
      'companyVerified', c.verification_status = 'VERIFIED',
      'companySlug', case when c.status = 'ACTIVE' and c.approval_status = 'APPROVED' then c.slug end,
      'mustHaves', j.must_haves, 'niceToHaves', j.nice_to_haves, 'paused', j.status = 'LIVE' and j.paused_at is not null,
      'experienceMin', j.experience_min, 'experienceMax', j.experience_max, 'openings', j.openings,
      'expiresAt', to_char(j.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'open', j.status = 'LIVE' and coalesce(j.expires_at > ${ctx.clock.now().toISOString()}::timestamptz, true)
    )::text as page
    from jobs j
    join company_profiles c on c.id = j.company_profile_id
    left join places p on p.id = j.place_id
    left join places city on city.id = p.city_id
    cross join lateral (select case j.salary_range_json ->> 'period' when 'MONTH' then 12 else 1 end as periods) pay
    where j.slug = ${input.slug} and j.status in ('LIVE', 'CLOSED') and j.published_at is not null`;
  if (!row) throw notFound('job');
  return row.page;
}
