import type { RouterContext } from '../core/router-context.ts';
import { readFind, searchInput } from './find-state.ts';
import { findHead } from './find-words.ts';
import { countInput, type FoundPage } from './load-find.ts';

export function listHead({ utils, publicUrl }: RouterContext, found: FoundPage | undefined) {
  if (found === undefined) return {};
  const { place } = found;
  const state = readFind({ ...found.search });
  const cards = utils.profiles.search.getData(searchInput(state))?.items ?? [];
  const total = utils.profiles.facetCounts.getData(countInput(state)) ?? { total: cards.length, cap: 1000 };
  return findHead(publicUrl, { state, place, total, cards });
}
