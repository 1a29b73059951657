import type { Place } from '@nxtgauge/domain/places';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { readError } from '@nxtgauge/ui/app-kit';
import { notFound, redirect } from '@tanstack/react-router';
import { isRefusedInput, loadPage } from '../core/page-error.ts';
import type { RouterContext } from '../core/router-context.ts';
import { change, findHref, findSearch, RATINGS, searchInput } from './find-state.ts';
import type { FindSearch, FindState } from './find-state.ts';

/** What a list's loader gives: the address it settled on, as text, and the place in it. */
export interface FoundPage {
  search: FindSearch;
  place: Place | null;
  /** Words for a place that we do not know, to say so. */
  unknownPlace: string | null;
}

/** Filters without order and page: what the counts beside them are asked with. */
export function countInput(state: FindState) {
  const { sort: _sort, cursor: _cursor, limit: _limit, ...filters } = searchInput(state);
  return filters;
}

async function findPlace({ utils }: RouterContext, slug: string): Promise<Place | null> {
  try {
    return await utils.places.bySlug.ensureData({ slug });
  } catch (error) {
    if (readError(error).code === 'NOT_FOUND') return null;
    throw error;
  }
}

/**
 * "wedding photographer in pune under 20000" becomes an address with these filters, each of which can be taken away; what
 * was typed stays in it to be said back. Words that are only words stay where they are.
 */
async function readWords({ utils }: RouterContext, state: FindState): Promise<void> {
  if (state.text === undefined || state.exact || state.cursor !== undefined) return;
  const read = await utils.search.understand.fetch({
    text: state.text,
    ...(state.profession === undefined ? {} : { profession: state.profession.key }),
    ...(state.place === undefined ? {} : { place: state.place }),
  });
  const profession = read.profession === null ? state.profession : PROFESSIONS[read.profession];
  const found = {
    ...(read.profession === null ? {} : { profession }),
    ...(read.place === null ? {} : { place: read.place.slug }),
    ...(read.maxPriceInr === null ? {} : { maxPrice: Math.round(read.maxPriceInr / 100) }),
    ...(RATINGS.some((rating) => rating === read.minRating) ? { minRating: read.minRating } : {}),
    ...(read.verifiedOnly ? { verified: true } : {}),
    ...(read.facets.length === 0 ? {} : { facets: [...new Set([...state.facets, ...read.facets])] }),
  };
  if (Object.keys(found).length === 0) return;
  const text = read.text === '' ? undefined : read.text;
  const onlyProfession = Object.keys(found).length === 1 && read.profession !== null && text === undefined;
  throw redirect({
    href: findHref(
      change(state, { ...found, text, said: onlyProfession ? state.said : (state.said ?? state.text) }),
    ),
  });
}

/** Reads everything a list shows. `strict`: an unknown place is a page that does not exist. */
export function loadFind(context: RouterContext, wanted: FindState, strict: boolean): Promise<FoundPage> {
  return loadPage(async () => {
    const { utils } = context;
    let state = wanted;
    let unknownPlace: string | null = null;
    if (wanted.near !== undefined) {
      const [first] = (await utils.places.find.fetch({ text: wanted.near })).items;
      if (first) throw redirect({ href: findHref(change(wanted, { near: undefined, place: first.slug })) });
      unknownPlace = wanted.near;
      state = change(wanted, { near: undefined, radiusKm: undefined });
    }
    await readWords(context, state);
    let place: Place | null = null;
    if (state.place !== undefined) {
      place = await findPlace(context, state.place);
      if (place === null && strict) throw notFound();
      if (place === null) {
        unknownPlace = state.place;
        state = change(state, { place: undefined, radiusKm: undefined });
      }
    }
    const [page] = await Promise.all([
      utils.profiles.search.ensureData(searchInput(state)),
      utils.profiles.facetCounts.ensureData(countInput(state)),
    ]).catch((error: unknown) => {
      // A broken page link leads to the first page of its list.
      if (state.cursor !== undefined && isRefusedInput(error))
        throw redirect({ href: findHref(change(state, {})) });
      throw error;
    });
    if (page.items.length === 0) await utils.search.help.ensureData(countInput(state));
    return { search: findSearch(state), place, unknownPlace };
  });
}
