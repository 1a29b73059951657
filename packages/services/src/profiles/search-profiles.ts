import type { SearchProfilesInput } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { cursorLetter, jsonPage, readCursor } from '../search/index.ts';
import { readConfig } from '../settings/index.ts';
import { browseProfiles } from './browse-profiles.ts';
import { browseCity, comesFromElsewhere, matchProfiles } from './match-profiles.ts';
import { explainPage } from './search-reasons.ts';
import { hasWords, profileScope, readMore } from './search-scope.ts';
import type { ProfileScope } from './search-scope.ts';

/** Cursors of a search whose words were taken as they are, because what was read out of them found nobody. */
const AS_TYPED: Record<string, string> = { r: 'x', b: 'y', p: 'z', n: 'w', d: 'v' };
const LETTERS_AS_TYPED = new Set(Object.values(AS_TYPED));
const NOBODY = '{"items":[]';
const LAST_PAGE = '"nextCursor":null}';

/**
 * One page of public profiles as the JSON text of `ProfilePage`, from one prepared statement. What the words say (a
 * profession, a place, a price) narrows the result, but never to nothing: then they are looked for as they are.
 * `distance` needs a place; without one, and without words, the profiles of the best quality come first. Throws INVALID_INPUT for an unknown
 * place or a broken cursor.
 */
export async function searchProfiles(ctx: ServiceCtx, input: SearchProfilesInput): Promise<string> {
  const readWith = async (wanted: SearchProfilesInput) => {
    const scope = await profileScope(ctx, wanted, wanted.sort === 'distance');
    return { scope, page: await readPage(ctx, wanted, scope) };
  };
  const asTyped = { ...input, exact: true };
  if (LETTERS_AS_TYPED.has(cursorLetter(input.cursor))) return (await readWith(asTyped)).page;
  const { scope, page } = await readWith(input);
  const nobody = page.startsWith(NOBODY) && input.cursor === undefined;
  return nobody && scope.understood && readMore(scope.understood) ? (await readWith(asTyped)).page : page;
}

async function readPage(ctx: ServiceCtx, input: SearchProfilesInput, scope: ProfileScope): Promise<string> {
  const words = hasWords(scope);
  const order =
    input.sort === undefined || (input.sort === 'distance' && !scope.place) ? 'relevance' : input.sort;
  const letter = input.exact ? (AS_TYPED[order.charAt(0)] ?? '') : order.charAt(0);
  const after = readCursor(letter, input.cursor);
  const { citySlug, facets, nearby, place, required } = scope;
  const match = { scope, after, limit: input.limit, weights: await readConfig(ctx, 'search.ranking') };
  const inIndexOrder = !words && facets.size === 0 && required.length === 0 && nearby === undefined;
  const inAnyOrder = order === 'distance' || !inIndexOrder || (place && citySlug === undefined);
  const rows = inAnyOrder
    ? matchProfiles(ctx.sql, order, match)
    : comesFromElsewhere(after)
      ? browseCity(ctx.sql, order, match)
      : browseProfiles(ctx.sql, order, match);
  let page = await jsonPage(ctx.sql, letter, input.limit, rows);
  // Only the last page of a city needs to know who comes to it from elsewhere.
  if (!inAnyOrder && citySlug !== undefined && !comesFromElsewhere(after) && page.endsWith(LAST_PAGE))
    page = await jsonPage(ctx.sql, letter, input.limit, browseCity(ctx.sql, order, match));
  return input.explain ? explainPage(ctx, scope, page) : page;
}
