import { employerDomain } from '@nxtgauge/domain/job-seekers';
import type { CandidateBlock, MyCandidateProfile } from '@nxtgauge/domain/job-seekers';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

type ProfileRow = Omit<MyCandidateProfile, 'blocks' | 'suggestedBlock' | 'started'>;

const EMPTY: ProfileRow = {
  headline: null,
  bio: null,
  preferredRoles: [],
  skills: [],
  placeSlug: null,
  placeName: null,
  openToRemote: true,
  experienceYears: null,
  expectedSalaryInr: null,
  noticeDays: null,
  visibility: 'WHERE_I_APPLY',
};

/** The reader's own profile as a job seeker; empty fields before anything was saved. */
export async function readCandidateProfile(ctx: ServiceCtx): Promise<MyCandidateProfile> {
  const actor = requireUser(ctx);
  const [row] = await ctx.sql<ProfileRow[]>`
    select p.headline, p.bio, p.preferred_roles::text[] as "preferredRoles", p.skills::text[] as skills, place.slug as "placeSlug",
      case when city.name is null then place.name else place.name || ', ' || city.name end as "placeName",
      p.open_to_remote as "openToRemote", p.experience_years as "experienceYears",
      p.expected_salary_inr as "expectedSalaryInr", p.notice_days as "noticeDays", p.visibility
    from candidate_profiles p left join places place on place.id = p.place_id left join places city on city.id = place.city_id
    where p.user_id = ${actor.userId}`;
  const blocks = await ctx.sql<CandidateBlock[]>`
    select b.id, coalesce(b.gstin, b.domain) as key, c.company_name as "companyName"
    from candidate_blocks b
    left join lateral (select company_name from company_profiles
      where gstin = b.gstin or email_domain = b.domain order by created_at limit 1) c on true
    where b.user_id = ${actor.userId} order by b.created_at desc, b.id`;
  const [me] = await ctx.sql<{ email: string }[]>`select email from users where id = ${actor.userId}`;
  const domain = me ? employerDomain(me.email) : null;
  return {
    ...(row ?? EMPTY),
    started: row !== undefined,
    blocks: blocks.map((block) => ({ ...block })),
    suggestedBlock: blocks.some(({ key }) => key === domain) ? null : domain,
  };
}
