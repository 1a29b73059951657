import type { Sql } from '../../client/index.ts';
import { PINS } from '../corpus/pins.ts';
import { CITIES, LOCALITIES, slugOf } from '../corpus/places.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { seededId } from './world.ts';

export interface DemoPlace {
  id: string;
  slug: string;
  name: string;
  citySlug: string;
  cityName: string;
}

/** The places of the demo, drawn with the weight of their cities. */
export interface PlaceBook {
  all: readonly DemoPlace[];
  bySlug: ReadonlyMap<string, DemoPlace>;
  cities: readonly DemoPlace[];
  draw(random: Random): DemoPlace;
  drawIn(random: Random, citySlug: string): DemoPlace;
}

interface PlaceRow {
  id: string;
  slug: string;
  kind: 'CITY' | 'LOCALITY';
  name: string;
  name_hi: string | null;
  state: string;
  city_id: string | null;
  lat: number;
  lng: number;
}

const MADE_AT = new Date('2026-01-01T00:00:00.000Z');

export function placeRows(): PlaceRow[] {
  const random = createRandom('places');
  return CITIES.flatMap(([name, hindi, state, lat, lng]) => {
    const city: PlaceRow = {
      id: seededId(random, MADE_AT),
      slug: slugOf(name),
      kind: 'CITY',
      name,
      name_hi: hindi,
      state,
      city_id: null,
      lat,
      lng,
    };
    const localities = (LOCALITIES[name] ?? []).map(([locality, localLat, localLng]): PlaceRow => ({
      id: seededId(random, MADE_AT),
      slug: `${city.slug}-${slugOf(locality)}`,
      kind: 'LOCALITY',
      name: locality,
      name_hi: null,
      state,
      city_id: city.id,
      lat: localLat,
      lng: localLng,
    }));
    return [city, ...localities];
  });
}

/** Installs the places that are missing and returns all of ours under the ids they have in this database. */
export async function installPlaces(sql: Sql): Promise<PlaceBook> {
  const rows = placeRows();
  await sql`
    insert into places (id, slug, kind, name, name_hi, state, city_id, lat, lng)
    select p.id, p.slug, p.kind, p.name, p.name_hi, p.state,
      coalesce((select known.id from places known where known.slug = p.city_slug), p.city_id), p.lat, p.lng
    from jsonb_to_recordset(${JSON.stringify(withCitySlug(rows))}::jsonb)
      as p (id uuid, slug text, kind text, name text, name_hi text, state text, city_id uuid, city_slug text, lat float8, lng float8)
    on conflict (slug) do nothing`;
  const pins = Object.entries(PINS).flatMap(([slug, codes]) =>
    codes.split(' ').map((pin) => ({ slug, pin })),
  );
  await sql`
    insert into place_pins (pin, place_id)
    select known.pin, p.id from jsonb_to_recordset(${JSON.stringify(pins)}::jsonb) as known (slug text, pin text)
    join places p on p.slug = known.slug
    on conflict do nothing`;
  const found = await sql<{ id: string; slug: string }[]>`select id, slug from places`;
  return placeBook(rows, new Map(found.map(({ id, slug }) => [slug, id])));
}

function withCitySlug(rows: readonly PlaceRow[]): (PlaceRow & { city_slug: string | null })[] {
  const slugs = new Map(rows.map((row) => [row.id, row.slug]));
  return rows.map((row) => ({
    ...row,
    city_slug: row.city_id === null ? null : (slugs.get(row.city_id) ?? null),
  }));
}

function placeBook(rows: readonly PlaceRow[], ids: ReadonlyMap<string, string>): PlaceBook {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const all = rows.map((row): DemoPlace => {
    const city = row.city_id === null ? row : (byId.get(row.city_id) ?? row);
    return {
      id: ids.get(row.slug) ?? row.id,
      slug: row.slug,
      name: row.name,
      citySlug: city.slug,
      cityName: city.name,
    };
  });
  const inCity = Map.groupBy(all, (place) => place.citySlug);
  const weights = CITIES.map(([name, , , , , weight]) => [slugOf(name), weight] as const);
  const drawIn = (random: Random, citySlug: string): DemoPlace => random.pick(inCity.get(citySlug) ?? all);
  return {
    all,
    bySlug: new Map(all.map((place) => [place.slug, place])),
    cities: all.filter((place) => place.slug === place.citySlug),
    drawIn,
    draw: (random) => drawIn(random, random.weighted(weights)),
  };
}

/** A place that the named people live in; the demo data has it or is broken. */
export function placeOf(
  world: { places: { bySlug: ReadonlyMap<string, DemoPlace> } },
  slug: string,
): DemoPlace {
  const place = world.places.bySlug.get(slug);
  if (place === undefined) throw new Error(`there is no place ${slug}`);
  return place;
}
