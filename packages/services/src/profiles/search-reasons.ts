import { distanceKm } from '@nxtgauge/domain/places';
import { facetFields, PROFESSIONS, ProfilePage } from '@nxtgauge/domain/profiles';
import type { ProfileCard, WhyHere } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { columnOf } from '../search/index.ts';
import type { ProfileScope } from './search-scope.ts';

interface Found {
  id: string;
  inName: string[];
  close: string[];
  somewhere: string[];
  keys: string[];
}

const rupees = (paise: number) => `₹${Math.round(paise / 100).toLocaleString('en-IN')}`;
const quotes = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** A page of cards with the reasons of each: made from the same words, place and filters that found it. */
export async function explainPage(ctx: ServiceCtx, scope: ProfileScope, page: string): Promise<string> {
  const { items, nextCursor } = ProfilePage.parse(JSON.parse(page));
  const groups = scope.groups.length > 0 ? scope.groups : (scope.text?.split(/\s+/u) ?? []);
  const rows = await ctx.sql<Found[]>`
    with words as materialized (
      select w.typed, search_groups(array[w.typed]) as query from unnest(${groups}::text[]) as w (typed))
    select s.profile_id as id, s.filter_keys as keys,
      array(select typed from words where s.name_words @@ query) as "inName",
      array(select typed from words where s.strong_words @@ query) as close,
      array(select typed from words where s.search @@ query) as somewhere
    from profile_search s where s.profile_id = any(${items.map(({ id }) => id)}::uuid[])`;
  const found = new Map(rows.map((row) => [row.id, row]));
  return JSON.stringify({
    items: items.map((card) => ({ ...card, why: whyHere(scope, card, found.get(card.id)) })),
    nextCursor,
  });
}

function whyHere(scope: ProfileScope, card: ProfileCard, found: Found | undefined): WhyHere[] {
  const why: WhyHere[] = [];
  const say = (groups: readonly string[]) => quotes(groups.map((group) => group.split('|')[0] ?? group));
  const close = found?.close.filter((word) => !found.inName.includes(word)) ?? [];
  const somewhere =
    found?.somewhere.filter((word) => !found.inName.includes(word) && !close.includes(word)) ?? [];
  if (found && found.inName.length > 0)
    why.push({ kind: 'name', text: `${say(found.inName)} is in the name` });
  if (close.length > 0)
    why.push({ kind: 'words', text: `${say(close)} in headline, services or specialities` });
  if (somewhere.length > 0) why.push({ kind: 'words', text: `${say(somewhere)} in the profile’s text` });
  const { place } = scope;
  if (place && card.citySlug === place.citySlug && !scope.nearby) {
    why.push({
      kind: 'place',
      text: `Works in ${card.placeName === card.cityName ? card.cityName : `${card.placeName}, ${card.cityName}`}`,
    });
  } else if (place && scope.nearby) {
    why.push({
      kind: 'distance',
      text: `${Math.max(1, Math.round(distanceKm(place, card)))} km from ${place.name}`,
    });
  } else if (place) {
    why.push({ kind: 'place', text: `Travels to ${place.name} from ${card.cityName}` });
  }
  for (const label of facetLabels(scope, card, found?.keys ?? [])) why.push({ kind: 'facet', text: label });
  if (scope.maxPriceInr !== undefined && card.priceFromInr !== null)
    why.push({
      kind: 'price',
      text: `Starts at ${rupees(card.priceFromInr)}, within ${rupees(scope.maxPriceInr)}`,
    });
  if (card.ratingAvg !== null)
    why.push({
      kind: 'rating',
      text: `${card.ratingAvg} stars from ${card.ratingCount} ${card.ratingCount === 1 ? 'review' : 'reviews'}`,
    });
  if (card.verified) why.push({ kind: 'verified', text: 'Documents verified' });
  return why;
}

/** Labels of the chosen filters that this profile has. */
function facetLabels(scope: ProfileScope, card: ProfileCard, keys: readonly string[]): string[] {
  const wanted = new Set(
    [...scope.facets.values(), ...scope.valueKeys].flat().filter((key) => keys.includes(key)),
  );
  if (wanted.size === 0) return [];
  return facetFields(PROFESSIONS[card.professionKey]).flatMap((field) =>
    field.kind === 'boolean'
      ? wanted.has(`${columnOf(field.key)}=true`)
        ? [field.label]
        : []
      : field.options
          .filter(({ value }) => wanted.has(`${columnOf(field.key)}=${value}`))
          .map(({ label }) => `Listed under ${label}`),
  );
}
