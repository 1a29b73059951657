import { distanceKm } from '@nxtgauge/domain/places';
import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { LandingFacts } from '@nxtgauge/domain/seo';
import type { ServiceCtx } from '../context/index.ts';
import type { LandingScope } from './landing-scope.ts';

const NEAR_SHOWN = 8;
/** Farther is not near; but the nearest few are named however far they are. */
const NEAR_KM = 350;
const ALWAYS_SHOWN = 3;
const CITIES_SHOWN = 60;
const LOCALITIES_SHOWN = 24;

/** Localities of the page's city that have somebody, the fullest first. */
export async function readLocalities(
  { sql }: ServiceCtx,
  { profession, place }: LandingScope,
): Promise<LandingFacts['localities']> {
  if (place === null) return [];
  const rows = await sql<LandingFacts['localities']>`
    select p.slug, p.name, coalesce(p.name_hi, p.name) as "nameHi", listed.count
    from (select s.place_slug, count(*)::int as count from profile_search s
      where s.role_key = ${profession} and s.city_slug = ${place.citySlug} group by s.place_slug) listed
    join places p on p.slug = listed.place_slug and p.kind = 'LOCALITY' and p.slug <> ${place.slug}
    order by listed.count desc, p.name limit ${LOCALITIES_SHOWN}::int`;
  return rows.map((row) => ({ ...row }));
}

interface CityRow {
  slug: string;
  name: string;
  nameHi: string;
  lat: number;
  lng: number;
  count: number;
}

/** Other cities with enough of the profession: the nearest to the page's place, or the fullest of all. */
export async function readNearCities(
  { sql }: ServiceCtx,
  { profession, place }: LandingScope,
  minListed: number,
): Promise<LandingFacts['cities']> {
  const rows = await sql<CityRow[]>`
    select p.slug, p.name, coalesce(p.name_hi, p.name) as "nameHi", p.lat, p.lng, coalesce(listed.count, 0) as count
    from places p
    left join (select s.city_slug, count(*)::int as count from profile_search s where s.role_key = ${profession}
      group by s.city_slug) listed on listed.city_slug = p.slug
    where p.kind = 'CITY' and (listed.count >= ${minListed}::int or p.slug = ${place?.citySlug ?? ''})
    order by count desc, p.name`;
  const centre = rows.find(({ slug }) => slug === place?.citySlug);
  const others = rows
    .filter((row) => row !== centre)
    .map(({ lat, lng, ...row }) => ({
      ...row,
      km: centre === undefined ? null : Math.round(distanceKm(centre, { lat, lng })),
    }));
  if (centre === undefined) return others.slice(0, CITIES_SHOWN);
  return others
    .toSorted((a, b) => Number(a.km) - Number(b.km) || (a.slug < b.slug ? -1 : 1))
    .filter(({ km }, index) => index < ALWAYS_SHOWN || Number(km) <= NEAR_KM)
    .slice(0, NEAR_SHOWN);
}

/** Other professions with enough people in the page's city. */
export async function readRelated(
  { sql }: ServiceCtx,
  { profession, place }: LandingScope,
  minListed: number,
): Promise<LandingFacts['related']> {
  const others = PROFESSION_KEYS.filter((key) => key !== profession);
  const rows = await sql<{ professionKey: ProfessionKey; count: number }[]>`
    select key as "professionKey", (select count(*)::int from profile_search s where s.role_key = key
      ${place === null ? sql`` : sql`and s.city_slug = ${place.citySlug}`}) as count
    from unnest(${[...others]}::text[]) key`;
  return rows
    .filter(({ count }) => count >= minListed)
    .map((row) => ({ ...row }))
    .sort((a, b) => b.count - a.count);
}
