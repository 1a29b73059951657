import type { Place } from '@nxtgauge/domain/places';
import { readError } from '@nxtgauge/ui/app-kit';
import { notFound, redirect } from '@tanstack/react-router';
import { isRefusedInput, loadPage } from '../core/page-error.ts';
import type { RouterContext } from '../core/router-context.ts';
import { change, findHref, findSearch, searchInput, type FindSearch, type FindState } from './find-state.ts';

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
    let place: Place | null = null;
    if (state.place !== undefined) {
      place = await findPlace(context, state.place);
      if (place === null && strict) throw notFound();
      if (place === null) {
        unknownPlace = state.place;
        state = change(state, { place: undefined, radiusKm: undefined });
      }
    }
    await Promise.all([
      utils.profiles.search.ensureData(searchInput(state)),
      utils.profiles.facetCounts.ensureData(countInput(state)),
    ]).catch((error: unknown) => {
      // A broken page link leads to the first page of its list.
      if (state.cursor !== undefined && isRefusedInput(error))
        throw redirect({ href: findHref(change(state, {})) });
      throw error;
    });
    return { search: findSearch(state), place, unknownPlace };
  });
}
