import { professionBySlug } from '@nxtgauge/domain/profiles';
import { notFound } from '@tanstack/react-router';
import type { RouterContext } from '../core/router-context.ts';
import { slugOf } from '../core/search-params.ts';
import { readFind, searchInput } from './find-state.ts';
import { findHead } from './find-words.ts';
import { countInput, loadFind, type FoundPage } from './load-find.ts';

/** For the routes of a list: the layout above draws it, and the list before stays until the next one is there. */
export const KEEP_LIST = { component: () => null, pendingMs: Infinity } as const;

/** `/photographers` and `/photographers/mumbai`: a list with an address of its own. Anything else there is a 404. */
export async function loadLanding(
  context: RouterContext,
  professionSlug: string,
  placeSlug?: string,
): Promise<FoundPage> {
  const profession = professionBySlug.get(professionSlug);
  const place = slugOf(placeSlug);
  if (profession === undefined || (placeSlug !== undefined && place === undefined)) throw notFound();
  return loadFind(context, readFind({}, place === undefined ? { profession } : { profession, place }), true);
}

export function listHead({ utils, publicUrl }: RouterContext, found: FoundPage | undefined) {
  if (found === undefined) return {};
  const { place } = found;
  const state = readFind({ ...found.search });
  const cards = utils.profiles.search.getData(searchInput(state))?.items ?? [];
  const total = utils.profiles.facetCounts.getData(countInput(state)) ?? { total: cards.length, cap: 1000 };
  return findHead(publicUrl, { state, place, total, cards });
}
