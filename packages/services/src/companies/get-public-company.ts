import { RATED_FROM } from '@nxtgauge/domain/companies';
import type { CompanyJobsInput } from '@nxtgauge/domain/companies';
import { gone, notFound } from '@nxtgauge/domain/errors';
import type { z } from 'zod';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { readConfig } from '../settings/index.ts';

/** One company page as the JSON text of `PublicCompany`. GONE for a suspended one; what was never approved does not exist. */
export async function getPublicCompany(ctx: ServiceCtx, input: { slug: string }): Promise<string> {
  const rules = await readConfig(ctx, 'hiring.rules');
  const [row] = await ctx.sql<{ page: string; status: string }[]>`
    select c.status, json_build_object(
      'id', c.id, 'slug', c.slug, 'name', c.company_name, 'industry', c.industry, 'businessType', c.business_type,
      'teamSize', c.team_size, 'placeName', coalesce(p.name, c.location, ''), 'cityName', coalesce(city.name, p.name, ''),
      'state', coalesce(p.state, ''), 'bio', coalesce(c.bio, ''),
      'logoUrl', (select '/files/' || f.storage_key from files f where f.id = c.logo_file_id and f.stored_at is not null),
      'verified', c.verification_status = 'VERIFIED',
      'response', json_build_object('answered', c.applications_answered, 'counted', c.applications_counted,
        'days', ${rules.responseDays}::int, 'windowDays', ${rules.responseWindowDays}::int,
        'sharePercent', ${rules.responseSharePercent}::int, 'minimum', ${rules.responseMinimum}::int),
      'ratingAvg', case when r.count >= ${RATED_FROM}::int then r.mean end, 'ratingCount', r.count,
      'openJobs', (select count(*) from jobs j where j.company_profile_id = c.id and j.status = 'LIVE' and j.paused_at is null),
      'updatedAt', json_instant(c.updated_at)
    )::text as page
    from company_profiles c
    left join places p on p.id = c.place_id
    left join places city on city.id = p.city_id
    cross join lateral (select count(*)::int as count, round(avg(v.rating), 1) as mean from reviews v
      where v.entity_type = 'company' and v.entity_id = c.id and v.status = 'PUBLISHED') r
    where c.slug = ${input.slug} and c.approval_status = 'APPROVED' and c.status in ('ACTIVE', 'SUSPENDED')`;
  if (!row) throw notFound('company');
  if (row.status === 'SUSPENDED') throw gone('company');
  return row.page;
}

/** The open jobs of a public company as the JSON text of `CompanyJobsPage`, the newest first. */
export async function listCompanyJobs(
  ctx: ServiceCtx,
  input: z.infer<typeof CompanyJobsInput>,
): Promise<string> {
  const after = readTimeCursor(input.cursor);
  const rows = await ctx.sql<{ id: string; at: string; card: string }[]>`
    select j.id, json_instant(j.created_at) as at, j.card::text as card
    from jobs j join company_profiles c on c.id = j.company_profile_id
    where j.company_profile_id = ${input.companyId} and c.status = 'ACTIVE' and j.status = 'LIVE' and j.paused_at is null
      and j.card is not null and (j.created_at, j.id) < (${after.at}::timestamptz, ${after.id}::uuid)
    order by j.created_at desc, j.id desc
    limit ${input.limit + 1}`;
  const last = rows[input.limit - 1];
  const cards = rows.slice(0, input.limit).map(({ card }) => card);
  const next = last && rows.length > input.limit ? timeCursor(last) : null;
  return `{"items":[${cards.join(',')}],"nextCursor":${JSON.stringify(next)}}`;
}
