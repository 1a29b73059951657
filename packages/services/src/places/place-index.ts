import type { LatLng, Place } from '@nxtgauge/domain/places';
import { distanceKm } from '@nxtgauge/domain/places';
import type { ServiceCtx } from '../context/index.ts';

export interface KnownPlace extends Place, LatLng {}

interface PlaceIndex {
  bySlug: ReadonlyMap<string, KnownPlace>;
  readAt: number;
}

/** Places are reference data of a few hundred rows: each process reads them again after this long. */
const CACHE_MS = 60_000;
/** An unknown slug may be a place that was just added; it is looked for again, but not for every wrong address. */
const RECHECK_MS = 2_000;
const indexes = new WeakMap<object, Promise<PlaceIndex>>();

/** The place with this slug; undefined when there is none. */
export async function placeBySlug(ctx: ServiceCtx, slug: string): Promise<KnownPlace | undefined> {
  const known = (await currentIndex(ctx, CACHE_MS)).bySlug.get(slug);
  return known ?? (await currentIndex(ctx, RECHECK_MS)).bySlug.get(slug);
}

/** Places at most this far from the centre, the nearest first; the centre itself is the first. */
export async function placesAround(
  ctx: ServiceCtx,
  centre: KnownPlace,
  radiusKm: number,
): Promise<{ slug: string; km: number }[]> {
  const { bySlug } = await currentIndex(ctx, CACHE_MS);
  return [...bySlug.values()]
    .map((place) => ({ slug: place.slug, km: place.slug === centre.slug ? -1 : distanceKm(centre, place) }))
    .filter(({ km }) => km <= radiusKm)
    .sort((a, b) => a.km - b.km || (a.slug < b.slug ? -1 : 1));
}

async function currentIndex(ctx: ServiceCtx, maxAgeMs: number): Promise<PlaceIndex> {
  const cached = indexes.get(ctx.ports);
  if (cached) {
    const index = await cached;
    if (performance.now() - index.readAt < maxAgeMs) return index;
  }
  const reading = readIndex(ctx);
  indexes.set(ctx.ports, reading);
  try {
    return await reading;
  } catch (error) {
    if (indexes.get(ctx.ports) === reading) indexes.delete(ctx.ports);
    throw error;
  }
}

async function readIndex(ctx: ServiceCtx): Promise<PlaceIndex> {
  const readAt = performance.now();
  const rows = await ctx.sql<KnownPlace[]>`
    select p.slug, p.kind, p.name, coalesce(c.name, p.name) as "cityName", coalesce(c.slug, p.slug) as "citySlug",
      p.state, p.lat, p.lng
    from places p left join places c on c.id = p.city_id`;
  return { bySlug: new Map(rows.map((row) => [row.slug, { ...row }])), readAt };
}
