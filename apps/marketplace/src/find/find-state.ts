import { facetFields, isProfessionKey, professionBySlug, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { FacetField, Profession, ProfileSort, SearchProfilesInput } from '@nxtgauge/domain/profiles';
import { cursorOf, many, one, slugOf, stringifySearch, whole } from '../core/search-params.ts';
import { paths } from '../shell/paths.ts';

/** What a list of professionals shows; the address is the only place where it is kept. */
export interface FindState {
  profession?: Profession;
  place?: string;
  /** Words for a place that were typed and not chosen; the loader turns them into `place`. */
  near?: string;
  radiusKm?: number;
  text?: string;
  /** The sentence that profession, place, price and words were read out of. */
  said?: string;
  /** The words are looked for as they are. */
  exact?: true;
  verified?: true;
  badge?: BadgeFilter;
  minRating?: number;
  /** Rupees: what stands in the address is what people say. */
  maxPrice?: number;
  /** `field=value`, only values of the profession's own filters. */
  facets: string[];
  sort: ProfileSort;
  cursor?: string;
}

/** The same as it stands in the address of `/find`. Every value is text. */
export interface FindSearch {
  profession?: string;
  place?: string;
  near?: string;
  radius?: string;
  q?: string;
  said?: string;
  exact?: string;
  verified?: string;
  badge?: string;
  min_rating?: string;
  max_price?: string;
  facets?: string[];
  sort?: string;
  cursor?: string;
}

/** In the order in which they are offered. */
export const SORT_LABELS: Record<ProfileSort, string> = {
  relevance: 'Best match first',
  best: 'Best rated first',
  price: 'Lowest price first',
  newest: 'Newest first',
  distance: 'Nearest first',
};
export const SORTS = Object.keys(SORT_LABELS) as ProfileSort[];
export const BADGE_FILTERS = ['top', 'responsive'] as const;
export type BadgeFilter = (typeof BADGE_FILTERS)[number];
export const RATINGS = [3, 4, 4.5] as const;
export const RADII_KM = [5, 10, 25, 50, 100] as const;
const MAX_FACETS = 10;

const knownProfession = (text: string | undefined) =>
  text === undefined
    ? undefined
    : (professionBySlug.get(text) ?? (isProfessionKey(text) ? PROFESSIONS[text] : undefined));

export const facetValues = (field: FacetField) =>
  field.kind === 'boolean' ? [{ value: 'true', label: field.label }] : field.options;

function knownFacets(profession: Profession | undefined, facets: string[]): string[] {
  if (profession === undefined) return [];
  const known = new Set(
    facetFields(profession).flatMap((field) =>
      facetValues(field).map(({ value }) => `${field.key}=${value}`),
    ),
  );
  return facets.filter((facet) => known.has(facet)).slice(0, MAX_FACETS);
}

/** Reads an address. What does not fit is left out, so that an old or mangled link still shows a list. */
export function readFind(
  search: Record<string, unknown>,
  fixed: { profession?: Profession; place?: string } = {},
): FindState {
  const profession = fixed.profession ?? knownProfession(one(search, 'profession'));
  const place = fixed.place ?? slugOf(one(search, 'place'));
  const near = place === undefined ? one(search, 'near')?.slice(0, 60) : undefined;
  const radiusKm =
    place === undefined && near === undefined ? undefined : whole(one(search, 'radius'), 1, 300);
  const text = one(search, 'q')?.slice(0, 120);
  const minRating = RATINGS.find((rating) => String(rating) === one(search, 'min_rating'));
  const maxPrice = whole(one(search, 'max_price'), 1, 100_000_000);
  const cursor = cursorOf(one(search, 'cursor'));
  const said = one(search, 'said')?.slice(0, 120);
  const badge = BADGE_FILTERS.find((known) => known === one(search, 'badge'));
  const wanted = SORTS.find((sort) => sort === one(search, 'sort')) ?? 'relevance';
  return {
    ...(profession === undefined ? {} : { profession }),
    ...(place === undefined ? {} : { place }),
    ...(near === undefined ? {} : { near }),
    ...(radiusKm === undefined ? {} : { radiusKm }),
    ...(text === undefined ? {} : { text }),
    ...(said === undefined ? {} : { said }),
    ...(text !== undefined && one(search, 'exact') === '1' ? { exact: true as const } : {}),
    ...(one(search, 'verified') === '1' ? { verified: true as const } : {}),
    ...(badge === undefined ? {} : { badge }),
    ...(minRating === undefined ? {} : { minRating }),
    ...(maxPrice === undefined ? {} : { maxPrice }),
    ...(cursor === undefined ? {} : { cursor }),
    facets: knownFacets(profession, many(search, 'facets')),
    sort: wanted === 'distance' && place === undefined ? 'relevance' : wanted,
  };
}

function filtersOf(state: FindState): FindSearch {
  return {
    ...(state.radiusKm === undefined ? {} : { radius: String(state.radiusKm) }),
    ...(state.text === undefined ? {} : { q: state.text }),
    ...(state.said === undefined ? {} : { said: state.said }),
    ...(state.exact ? { exact: '1' } : {}),
    ...(state.verified ? { verified: '1' } : {}),
    ...(state.badge === undefined ? {} : { badge: state.badge }),
    ...(state.minRating === undefined ? {} : { min_rating: String(state.minRating) }),
    ...(state.maxPrice === undefined ? {} : { max_price: String(state.maxPrice) }),
    ...(state.facets.length === 0 ? {} : { facets: state.facets }),
    ...(state.sort === 'relevance' ? {} : { sort: state.sort }),
    ...(state.cursor === undefined ? {} : { cursor: state.cursor }),
  };
}

/** The state as `/find` writes it; also its `validateSearch`, so that a plain form's empty fields leave the address. */
export function findSearch(state: FindState): FindSearch {
  return {
    ...(state.profession === undefined ? {} : { profession: state.profession.slug }),
    ...(state.place === undefined ? {} : { place: state.place }),
    ...(state.near === undefined ? {} : { near: state.near }),
    ...filtersOf(state),
  };
}

/** The address of this list: `/photographers/mumbai` while only profession and place are chosen, `/find?…` otherwise. */
export function findHref(state: FindState): string {
  const plain = Object.keys(filtersOf(state)).length === 0 && state.near === undefined;
  if (state.profession !== undefined && plain) return paths.profession(state.profession, state.place);
  return `${paths.find}${stringifySearch({ ...findSearch(state) })}`;
}

/** Without a cursor: every change of a filter starts from the first page. */
export function change(state: FindState, next: Partial<Record<keyof FindState, unknown>>): FindState {
  const { cursor: _cursor, ...rest } = state;
  const merged = { ...rest, ...next } as FindState;
  for (const key of Object.keys(merged) as (keyof FindState)[]) {
    if (merged[key] === undefined) delete merged[key];
  }
  return merged;
}

export function searchInput(state: FindState): Omit<SearchProfilesInput, 'limit'> & { limit: number } {
  return {
    ...(state.profession === undefined ? {} : { profession: state.profession.key }),
    ...(state.place === undefined ? {} : { place: state.place }),
    ...(state.radiusKm === undefined ? {} : { radiusKm: state.radiusKm }),
    ...(state.text === undefined ? {} : { text: state.text }),
    ...(state.exact ? { exact: true } : {}),
    ...(state.verified ? { verifiedOnly: true } : {}),
    ...(state.badge === undefined ? {} : { badge: state.badge }),
    ...(state.minRating === undefined ? {} : { minRating: state.minRating }),
    ...(state.maxPrice === undefined ? {} : { maxPriceInr: state.maxPrice * 100 }),
    ...(state.facets.length === 0 ? {} : { facets: state.facets }),
    ...(state.cursor === undefined ? {} : { cursor: state.cursor }),
    sort: state.sort,
    limit: 24,
  };
}

/** Filters beside profession and place. */
export const filterCount = (state: FindState) =>
  state.facets.length +
  [state.radiusKm, state.text, state.minRating, state.maxPrice, state.verified, state.badge].filter(
    (value) => value !== undefined,
  ).length;
