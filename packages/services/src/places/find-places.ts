import { distanceKm } from '@nxtgauge/domain/places';
import type { FoundPlace } from '@nxtgauge/domain/places';
import type { ServiceCtx } from '../context/index.ts';
import { placeBySlug } from './place-index.ts';

const SHOWN = 10;
/** Fewer digits than this begin half of India's PIN codes. */
const PIN_DIGITS = 3;
type Found = Omit<FoundPlace, 'distanceKm'>;

/**
 * Places for a search box: by the first digits of a PIN code, or names that begin with the text (English or Hindi), then
 * names that resemble it, cities before localities. Without text: the cities with the most public profiles.
 */
export async function findPlaces(
  ctx: ServiceCtx,
  input: { text: string; near?: string | undefined },
): Promise<{ items: FoundPlace[] }> {
  const rows = await search(ctx, input.text);
  const near = input.near === undefined ? undefined : await placeBySlug(ctx, input.near);
  return {
    items: rows.map((row) => ({
      ...row,
      distanceKm: near ? Math.round(distanceKm(near, row) * 10) / 10 : null,
    })),
  };
}

async function search(ctx: ServiceCtx, text: string): Promise<Found[]> {
  if (text === '') return largestCities(ctx);
  const digits = text.replace(/\s/gu, '');
  return /^\d+$/u.test(digits) ? placesByPin(ctx, digits) : matchingPlaces(ctx, text);
}

async function placesByPin(ctx: ServiceCtx, digits: string): Promise<Found[]> {
  if (digits.length < PIN_DIGITS || digits.length > 6) return [];
  return ctx.sql<Found[]>`
    select p.slug, p.kind, p.name, coalesce(c.name, p.name) as "cityName", coalesce(c.slug, p.slug) as "citySlug", p.state,
      p.lat, p.lng, min(k.pin) as pin
    from place_pins k join places p on p.id = k.place_id left join places c on c.id = p.city_id
    where k.pin >= rpad(${digits}::text, 6, '0') and k.pin <= rpad(${digits}::text, 6, '9')
    group by p.id, c.id
    order by min(k.pin), p.kind, p.name
    limit ${SHOWN}`;
}

const largestCities = (ctx: ServiceCtx) => ctx.sql<Found[]>`
  select p.slug, p.kind, p.name, p.name as "cityName", p.slug as "citySlug", p.state, p.lat, p.lng, null as pin
  from places p
  left join (select city_slug, count(*) as profiles from profile_search group by city_slug) s on s.city_slug = p.slug
  where p.kind = 'CITY'
  order by coalesce(s.profiles, 0) desc, p.name
  limit ${SHOWN}`;

const matchingPlaces = (ctx: ServiceCtx, text: string) => ctx.sql<Found[]>`
  with wanted as (select lower(${text}::text) as text),
  scored as (
    select p.slug, p.kind, p.name, coalesce(c.name, p.name) as city_name, coalesce(c.slug, p.slug) as city_slug, p.state, p.lat, p.lng,
      starts_with(lower(p.name), wanted.text) or starts_with(coalesce(p.name_hi, ''), wanted.text) as begins,
      greatest(word_similarity(wanted.text, lower(p.name || ' ' || coalesce(c.name, ''))), similarity(wanted.text, lower(p.name)),
        word_similarity(wanted.text, coalesce(p.name_hi, ''))) as likeness
    from wanted, places p left join places c on c.id = p.city_id
  )
  select slug, kind, name, city_name as "cityName", city_slug as "citySlug", state, lat, lng, null as pin
  from scored
  where begins or likeness >= 0.4
  order by begins desc, kind, case when begins then 1 else likeness end desc, name, slug
  limit ${SHOWN}`;
