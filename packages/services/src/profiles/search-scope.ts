import { AppError } from '@nxtgauge/domain/errors';
import type { ProfessionKey, SearchProfilesInput } from '@nxtgauge/domain/profiles';
import { valuesNamed } from '@nxtgauge/domain/search';
import type { Understood } from '@nxtgauge/domain/search';
import type { ServiceCtx } from '../context/index.ts';
import { placeBySlug, placesAround } from '../places/index.ts';
import type { KnownPlace } from '../places/index.ts';
import { columnOf, facetGroups, placeKeys, servedKeys, understandText } from '../search/index.ts';

/** Filters of a search without its order and page: what search and the counts beside the filters share. */
export type ProfileFilters = Omit<SearchProfilesInput, 'sort' | 'cursor' | 'limit' | 'explain'>;

export interface ProfileScope {
  profession: ProfessionKey | undefined;
  /** Words to find as they are; undefined when there are none, or when `groups` has them. */
  text: string | undefined;
  /** Words as they were understood, `a|b c`: each group must be found, by one of its alternatives. */
  groups: string[];
  /** Filter keys of the values that a group of the words names, for each group that names some. */
  valueKeys: string[][];
  /** What was read out of the words; null when they are taken as they are. */
  understood: Understood | null;
  minRating: number | undefined;
  maxPriceInr: number | undefined;
  place: KnownPlace | undefined;
  /** Set when the place is a whole city and nothing around it is asked for. */
  citySlug: string | undefined;
  /** Nearest first; set when the surroundings of a place count. */
  nearby: string[] | undefined;
  /** Every profile in the result has one of these or of `servedKeys`; empty = no such limit. */
  placeKeys: string[];
  /** Of those who come to the place from elsewhere. */
  servedKeys: string[];
  /** Keys that every profile in the result has. */
  required: string[];
  facets: Map<string, string[]>;
}

/** `distance` without a radius looks this far. */
const DEFAULT_RADIUS_KM = 100;

export const hasWords = ({ text, groups }: ProfileScope): boolean => text !== undefined || groups.length > 0;

/** Whether more was read out of the words than words: only then can taking them as they are find more. */
export const readMore = ({
  groups: _groups,
  text: _text,
  corrected: _corrected,
  facets,
  ...filters
}: Understood): boolean => facets.length > 0 || Object.keys(filters).length > 0;

const saysSomething = (understood: Understood) => understood.groups.length > 0 || readMore(understood);

/** Reads the words of a search; what is chosen beside them stays. */
async function readWords(ctx: ServiceCtx, filters: ProfileFilters): Promise<Understood | null> {
  if (!filters.text || filters.exact) return null;
  const place = filters.place === undefined ? undefined : await placeBySlug(ctx, filters.place);
  const understood = await understandText(ctx, filters.text, {
    profession: filters.profession,
    place: place?.citySlug ?? filters.place,
  });
  return saysSomething(understood) ? understood : null;
}

const valueKeys = (profession: ProfessionKey, groups: readonly string[][]) =>
  groups
    .map((group) => valuesNamed(profession, group).map((facet) => facet.replace(/^[^=]+/u, columnOf)))
    .filter((keys) => keys.length > 0);

const lower = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
const higher = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

/** Resolves words, place, surroundings and filter keys of a search. Throws INVALID_INPUT for an unknown place. */
export async function profileScope(
  ctx: ServiceCtx,
  filters: ProfileFilters,
  byDistance = false,
): Promise<ProfileScope> {
  const understood = await readWords(ctx, filters);
  const profession = filters.profession ?? understood?.profession;
  const scope: ProfileScope = {
    profession,
    text: understood ? undefined : filters.text || undefined,
    groups: (understood?.groups ?? []).map((group) => group.join('|')),
    valueKeys: profession ? valueKeys(profession, understood?.groups ?? []) : [],
    understood,
    minRating: higher(filters.minRating, understood?.minRating),
    maxPriceInr: lower(filters.maxPriceInr, understood?.maxPriceInr),
    place: undefined,
    citySlug: undefined,
    nearby: undefined,
    placeKeys: profession ? [profession] : [],
    servedKeys: [],
    required: [
      ...(filters.verifiedOnly || understood?.verifiedOnly ? ['verified'] : []),
      ...(filters.badge === undefined ? [] : [`badge=${filters.badge}`]),
    ],
    facets: facetGroups([...(filters.facets ?? []), ...(understood?.facets ?? [])]),
  };
  // A locality said in words is more exact than its city chosen beside them.
  const slug = understood?.place ?? filters.place;
  if (slug === undefined) return scope;
  const place = await placeBySlug(ctx, slug);
  if (!place) {
    throw new AppError('INVALID_INPUT', 'Choose a place from the list.', {
      fieldErrors: [{ path: 'place', message: 'Choose a place from the list.' }],
    });
  }
  if (filters.radiusKm === undefined && !byDistance) {
    return {
      ...scope,
      place,
      citySlug: place.kind === 'CITY' ? place.slug : undefined,
      placeKeys: placeKeys(profession, [place.slug]),
      servedKeys: servedKeys(profession, [...new Set([place.slug, place.citySlug])]),
    };
  }
  const around = await placesAround(ctx, place, filters.radiusKm ?? DEFAULT_RADIUS_KM);
  const nearby = around.map((near) => near.slug);
  return { ...scope, place, nearby, placeKeys: placeKeys(profession, nearby) };
}
