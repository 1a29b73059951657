import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { SearchHelp, Understood, UnderstoodSearch } from '@nxtgauge/domain/search';
import type { ServiceCtx } from '../context/index.ts';
import { placeBySlug, placesAround } from '../places/index.ts';
import { logMiss, understandText } from '../search/index.ts';
import { COUNT_CAP, countScope } from './facet-counts.ts';
import { profileScope } from './search-scope.ts';
import type { ProfileFilters } from './search-scope.ts';

const NEAR_KM = 400;
const CITIES_ASKED = 12;
const CITIES_SHOWN = 3;
const MOST_WORDS = 5;

/** What the words of a search are read as, with the place by name: what the page says back as chips. */
export async function understandSearch(
  ctx: ServiceCtx,
  input: { text: string; profession?: ProfessionKey | undefined; place?: string | undefined },
): Promise<UnderstoodSearch> {
  const chosen = input.place === undefined ? undefined : await placeBySlug(ctx, input.place);
  const understood = await understandText(ctx, input.text, {
    profession: input.profession,
    place: chosen?.citySlug ?? input.place,
  });
  const place = understood.place === undefined ? undefined : await placeBySlug(ctx, understood.place);
  return {
    profession: understood.profession ?? null,
    place: place ? { slug: place.slug, name: place.name } : null,
    maxPriceInr: understood.maxPriceInr ?? null,
    minRating: understood.minRating ?? null,
    verifiedOnly: understood.verifiedOnly ?? false,
    facets: understood.facets,
    text: understood.text,
    corrected: understood.corrected,
  };
}

/** Everything that was read out of the words becomes a filter of its own, so that each can be left out. */
function spread(input: ProfileFilters, understood: Understood | null): ProfileFilters {
  if (!understood) return input;
  const facets = [...(input.facets ?? []), ...understood.facets];
  const minRating = input.minRating ?? understood.minRating;
  const maxPriceInr = input.maxPriceInr ?? understood.maxPriceInr;
  return {
    ...input,
    ...(understood.profession === undefined ? {} : { profession: understood.profession }),
    ...(understood.place === undefined ? {} : { place: understood.place }),
    ...(minRating === undefined ? {} : { minRating }),
    ...(maxPriceInr === undefined ? {} : { maxPriceInr }),
    ...(understood.verifiedOnly ? { verifiedOnly: true } : {}),
    ...(facets.length === 0 ? {} : { facets }),
    text: understood.text === '' ? undefined : understood.text,
  };
}

const without = <K extends keyof ProfileFilters>(filters: ProfileFilters, ...keys: K[]): ProfileFilters =>
  Object.fromEntries(Object.entries(filters).filter(([key]) => !(keys as string[]).includes(key)));

interface Looser {
  kind: SearchHelp['relax'][number]['kind'];
  value: string | null;
  filters: ProfileFilters;
}

/** Each single thing that could be left out of a search, and everything but profession and place. */
function looser(filters: ProfileFilters): Looser[] {
  const { facets = [] } = filters;
  const words = filters.text?.split(/\s+/u) ?? [];
  const kept = Object.fromEntries(
    Object.entries(filters).filter(([key]) => key === 'profession' || key === 'place' || key === 'radiusKm'),
  );
  return [
    ...(Object.keys(kept).length === 0 ? [] : [{ kind: 'all' as const, value: null, filters: kept }]),
    ...(words.length < 2 || words.length > MOST_WORDS
      ? []
      : words.map((word, at) => ({
          kind: 'word' as const,
          value: word,
          filters: { ...filters, text: words.filter((_, other) => other !== at).join(' ') },
        }))),
    ...(filters.text
      ? [{ kind: 'text' as const, value: filters.text, filters: without(filters, 'text') }]
      : []),
    ...facets.map((facet) => ({
      kind: 'facet' as const,
      value: facet,
      filters: { ...filters, facets: facets.filter((other) => other !== facet) },
    })),
    ...(filters.maxPriceInr === undefined
      ? []
      : [
          {
            kind: 'price' as const,
            value: String(filters.maxPriceInr),
            filters: without(filters, 'maxPriceInr'),
          },
        ]),
    ...(filters.minRating === undefined
      ? []
      : [
          {
            kind: 'rating' as const,
            value: String(filters.minRating),
            filters: without(filters, 'minRating'),
          },
        ]),
    ...(filters.verifiedOnly
      ? [{ kind: 'verified' as const, value: null, filters: without(filters, 'verifiedOnly') }]
      : []),
    ...(filters.badge === undefined
      ? []
      : [{ kind: 'badge' as const, value: filters.badge, filters: without(filters, 'badge') }]),
    ...(filters.place === undefined
      ? []
      : [{ kind: 'place' as const, value: filters.place, filters: without(filters, 'place', 'radiusKm') }]),
    ...(filters.profession === undefined || !filters.text
      ? []
      : [
          {
            kind: 'profession' as const,
            value: filters.profession,
            filters: without(filters, 'profession', 'facets'),
          },
        ]),
  ];
}

/**
 * What a search that found nobody can do: one thing left out at a time with how many that gives, the nearest cities with
 * somebody, a better spelling. A search that really finds nobody is counted for staff, by its words alone.
 */
export async function searchHelp(ctx: ServiceCtx, input: ProfileFilters): Promise<SearchHelp> {
  const scope = await profileScope(ctx, input);
  const filters = spread(input, scope.understood);
  const [total, relax, nearby, didYouMean] = await Promise.all([
    countScope(ctx, scope),
    Promise.all(
      looser(filters).map(async ({ kind, value, filters: rest }) => ({
        kind,
        value,
        profiles: await countScope(ctx, await profileScope(ctx, rest)),
      })),
    ),
    nearbyCities(ctx, filters),
    spelling(ctx, filters, scope.understood),
  ]);
  if (total === 0 && input.text)
    await logMiss(ctx, { text: input.text, profession: filters.profession, place: filters.place });
  return {
    cap: COUNT_CAP,
    relax: worthSaying(relax),
    nearby,
    didYouMean,
  };
}

/** What finds somebody, the closest first; everything left out only where no single thing does as much. */
function worthSaying(relax: SearchHelp['relax']): SearchHelp['relax'] {
  const single = Math.max(0, ...relax.filter(({ kind }) => kind !== 'all').map(({ profiles }) => profiles));
  return relax
    .filter(({ kind, profiles }) => profiles > (kind === 'all' ? single : 0))
    .toSorted((a, b) => a.profiles - b.profiles);
}

async function nearbyCities(ctx: ServiceCtx, filters: ProfileFilters): Promise<SearchHelp['nearby']> {
  const centre = filters.place === undefined ? undefined : await placeBySlug(ctx, filters.place);
  if (!centre) return [];
  const around = await placesAround(ctx, centre, NEAR_KM);
  const cities: SearchHelp['nearby'] = [];
  for (const { slug, km } of around) {
    const place = await placeBySlug(ctx, slug);
    if (place?.kind !== 'CITY' || slug === centre.citySlug) continue;
    if (cities.length === CITIES_ASKED) break;
    cities.push({ slug, name: place.name, km: Math.round(km), profiles: 0 });
  }
  const counted = await Promise.all(
    cities.map(async (city) => ({
      ...city,
      profiles: await countScope(
        ctx,
        await profileScope(ctx, { ...without(filters, 'radiusKm'), place: city.slug }),
      ),
    })),
  );
  return counted.filter(({ profiles }) => profiles > 0).slice(0, CITIES_SHOWN);
}

/** The words with every unknown one replaced by the nearest that some profile uses; null when that finds nobody either. */
async function spelling(
  ctx: ServiceCtx,
  input: ProfileFilters,
  understood: Understood | null,
): Promise<string | null> {
  const text = understood?.text ?? input.text;
  if (!text) return null;
  const words = text.toLowerCase().split(/\s+/u).slice(0, 8);
  const rows = await ctx.sql<{ typed: string; nearest: string | null }[]>`
    select w.typed, case when exists (select from search_words s where s.word = search_text(w.typed)) then null else (
        select s.word from search_words s where similarity(s.word, search_text(w.typed)) > 0.2
        order by similarity(s.word, search_text(w.typed)) desc, s.word limit 1) end as nearest
    from unnest(${words}::text[]) as w (typed)`;
  const better = new Map(rows.flatMap(({ typed, nearest }) => (nearest ? [[typed, nearest] as const] : [])));
  const said = words.map((word) => better.get(word) ?? word).join(' ');
  if (better.size === 0 || said === words.join(' ')) return null;
  const found = await countScope(ctx, await profileScope(ctx, { ...input, text: said, exact: true }));
  return found > 0 ? said : null;
}
