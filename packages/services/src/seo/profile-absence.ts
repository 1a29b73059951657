import type { ProfileAbsence } from '@nxtgauge/domain/seo';
import type { ServiceCtx } from '../context/index.ts';

const UNKNOWN: ProfileAbsence = {
  state: 'UNKNOWN',
  professionKey: null,
  citySlug: null,
  cityName: null,
  cityNameHi: null,
};

/**
 * Why there is no public page at this address. A profile that was never public is as unknown as one that never was; of the
 * others nothing is told but the profession and the city, to lead on. For everybody.
 */
export async function profileAbsence(ctx: ServiceCtx, input: { slug: string }): Promise<ProfileAbsence> {
  const [row] = await ctx.sql<ProfileAbsence[]>`
    select case when p.status in ('ACTIVE', 'DRAFT') then 'HIDDEN' else 'GONE' end as state,
      p.role_key as "professionKey", city.slug as "citySlug", city.name as "cityName",
      coalesce(city.name_hi, city.name) as "cityNameHi"
    from user_role_profiles p
    left join places place on place.id = p.place_id
    left join places city on city.id = coalesce(place.city_id, place.id)
    where p.slug = ${input.slug} and p.approved_at is not null
      and not exists (select 1 from profile_search s where s.profile_id = p.id)`;
  return row ? { ...row } : UNKNOWN;
}
