import type { AlbumContent } from '@nxtgauge/domain/portfolio';
import { PROFESSIONS, sameContent } from '@nxtgauge/domain/profiles';
import type { ProfessionKey, ProfileContent } from '@nxtgauge/domain/profiles';
import { columnOf } from '../search/index.ts';

/** Before and after by column name, albums and services by their id. */
export type ContentChanges = Record<string, [before: unknown, after: unknown]>;

/** What differs, as the audit log wants it. Empty when nothing does. */
export function contentChanges(
  key: ProfessionKey,
  before: ProfileContent,
  after: ProfileContent,
): ContentChanges {
  const all: [string, unknown, unknown][] = [
    ['display_name', before.displayName, after.displayName],
    ['headline', before.headline, after.headline],
    ['bio', before.bio, after.bio],
    ['place_id', before.placeSlug, after.placeSlug],
    ['service_areas', before.serviceAreas.toSorted(), after.serviceAreas.toSorted()],
    ['travel_radius_km', before.travelRadiusKm, after.travelRadiusKm],
    ...PROFESSIONS[key].fields.map((field): [string, unknown, unknown] => [
      columnOf(field.key),
      before.details[field.key],
      after.details[field.key],
    ]),
    ...byId('portfolio_items', before.albums.map(albumFacts), after.albums.map(albumFacts)),
    ...byId('services', before.services, after.services),
  ];
  return Object.fromEntries(
    all.filter(([, was, is]) => !sameContent(was, is)).map(([column, was, is]) => [column, [was, is]]),
  );
}

/** Addresses and sizes follow from the file; who did what to an album reads better without them. */
const albumFacts = ({ id, title, description, tags, media }: AlbumContent) => ({
  id,
  title,
  description,
  tags,
  media: media.map((one) => ({ id: one.id, altText: one.altText })),
});

function byId<T extends { id: string }>(
  table: string,
  before: readonly T[],
  after: readonly T[],
): [string, unknown, unknown][] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Map(after.map((entry) => [entry.id, entry]));
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return [
    ...ids.map((id): [string, unknown, unknown] => [`${table} ${id}`, was.get(id), is.get(id)]),
    [`${table} order`, before.map(({ id }) => id), after.map(({ id }) => id)],
  ];
}
