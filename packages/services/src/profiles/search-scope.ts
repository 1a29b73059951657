import { AppError } from '@nxtgauge/domain/errors';
import type { ProfessionKey, SearchProfilesInput } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { placeBySlug, placesAround } from '../places/index.ts';
import { facetGroups, placeKeys } from '../search/index.ts';

/** Filters of a search without its order and page: what search and the counts beside the filters share. */
export type ProfileFilters = Omit<SearchProfilesInput, 'sort' | 'cursor' | 'limit'>;

export interface ProfileScope {
  profession: ProfessionKey | undefined;
  text: string | undefined;
  minRating: number | undefined;
  maxPriceInr: number | undefined;
  /** Whether a place is asked for at all. */
  inPlace: boolean;
  /** Set when the place is a whole city and nothing around it is asked for. */
  citySlug: string | undefined;
  /** Nearest first; set when the surroundings of a place count. */
  nearby: string[] | undefined;
  /** Every profile in the result has one of these; empty = no such limit. */
  placeKeys: string[];
  facets: Map<string, string[]>;
}

/** `distance` without a radius looks this far. */
const DEFAULT_RADIUS_KM = 100;

/** Resolves the place, its surroundings and the filter keys of a search. Throws INVALID_INPUT for an unknown place. */
export async function profileScope(
  ctx: ServiceCtx,
  filters: ProfileFilters,
  byDistance = false,
): Promise<ProfileScope> {
  const { profession } = filters;
  const scope: ProfileScope = {
    profession,
    text: filters.text || undefined,
    minRating: filters.minRating,
    maxPriceInr: filters.maxPriceInr,
    inPlace: filters.place !== undefined,
    citySlug: undefined,
    nearby: undefined,
    placeKeys: [],
    facets: facetGroups(filters.facets),
  };
  if (filters.place === undefined) return { ...scope, placeKeys: profession ? [profession] : [] };
  const place = await placeBySlug(ctx, filters.place);
  if (!place) {
    throw new AppError('INVALID_INPUT', 'Choose a place from the list.', {
      fieldErrors: [{ path: 'place', message: 'Choose a place from the list.' }],
    });
  }
  if (filters.radiusKm === undefined && !byDistance) {
    const citySlug = place.kind === 'CITY' ? place.slug : undefined;
    return { ...scope, citySlug, placeKeys: placeKeys(profession, [place.slug]) };
  }
  const around = await placesAround(ctx, place, filters.radiusKm ?? DEFAULT_RADIUS_KM);
  const nearby = around.map(({ slug }) => slug);
  return { ...scope, nearby, placeKeys: placeKeys(profession, nearby) };
}
