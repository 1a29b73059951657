import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { LandingFacts, LandingInput } from '@nxtgauge/domain/seo';
import type { ServiceCtx } from '../context/index.ts';
import type { Fragment } from '../search/index.ts';

export interface LandingScope {
  profession: ProfessionKey;
  place: LandingFacts['place'];
  /** Rows of `profile_search s` that the page is about, straight from one index. */
  where: Fragment;
}

type PlaceRow = NonNullable<LandingFacts['place']>;

/** The page's place and its condition; null when there is no such place. */
export async function landingScope(ctx: ServiceCtx, input: LandingInput): Promise<LandingScope | null> {
  const { profession, place: slug } = input;
  const { sql } = ctx;
  if (slug === undefined) return { profession, place: null, where: sql`s.role_key = ${profession}` };
  const [place] = await sql<PlaceRow[]>`
    select p.slug, p.kind, p.name, coalesce(p.name_hi, p.name) as "nameHi", coalesce(c.slug, p.slug) as "citySlug",
      coalesce(c.name, p.name) as "cityName", coalesce(c.name_hi, c.name, p.name_hi, p.name) as "cityNameHi"
    from places p left join places c on c.id = p.city_id where p.slug = ${slug}`;
  if (!place) return null;
  const where =
    place.kind === 'CITY'
      ? sql`s.role_key = ${profession} and s.city_slug = ${slug}`
      : sql`s.filter_keys @> ${[`${profession}|${slug}`]}::text[] and s.place_slug = ${slug}`;
  return { profession, place: { ...place }, where };
}
