import type { Place } from '@nxtgauge/domain/places';
import type { ServiceCtx } from '../context/index.ts';

const SHOWN = 10;

/**
 * Places for a search box: names that begin with the text (English or Hindi), then names that resemble it, cities before
 * localities. Without text: the cities with the most public profiles.
 */
export async function findPlaces(ctx: ServiceCtx, input: { text: string }): Promise<{ items: Place[] }> {
  const rows = input.text === '' ? await largestCities(ctx) : await matchingPlaces(ctx, input.text);
  return { items: rows.map((row) => ({ ...row })) };
}

const largestCities = (ctx: ServiceCtx) => ctx.sql<Place[]>`
  select p.slug, p.kind, p.name, p.name as "cityName", p.slug as "citySlug", p.state, p.lat, p.lng
  from places p
  left join (select city_slug, count(*) as profiles from profile_search group by city_slug) s on s.city_slug = p.slug
  where p.kind = 'CITY'
  order by coalesce(s.profiles, 0) desc, p.name
  limit ${SHOWN}`;

const matchingPlaces = (ctx: ServiceCtx, text: string) => ctx.sql<Place[]>`
  with wanted as (select lower(${text}::text) as text),
  scored as (
    select p.slug, p.kind, p.name, coalesce(c.name, p.name) as city_name, coalesce(c.slug, p.slug) as city_slug, p.state, p.lat, p.lng,
      starts_with(lower(p.name), wanted.text) or starts_with(coalesce(p.name_hi, ''), wanted.text) as begins,
      greatest(word_similarity(wanted.text, lower(p.name || ' ' || coalesce(c.name, ''))), similarity(wanted.text, lower(p.name)),
        word_similarity(wanted.text, coalesce(p.name_hi, ''))) as likeness
    from wanted, places p left join places c on c.id = p.city_id
  )
  select slug, kind, name, city_name as "cityName", city_slug as "citySlug", state, lat, lng
  from scored
  where begins or likeness >= 0.4
  order by begins desc, kind, case when begins then 1 else likeness end desc, name, slug
  limit ${SHOWN}`;
