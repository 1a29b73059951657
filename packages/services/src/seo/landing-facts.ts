import { notFound } from '@nxtgauge/domain/errors';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { LandingFacts, LandingInput } from '@nxtgauge/domain/seo';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { readFacetCounts, readFigures, readReviews, readServices } from './landing-figures.ts';
import { landingScope } from './landing-scope.ts';
import { readLocalities, readNearCities, readRelated } from './landing-places.ts';

interface Kept {
  at: number;
  facts: Promise<LandingFacts>;
}
/** Figures of a landing page may be this old: they are medians and counts, and a crawler asks for all of them in a row. */
const KEPT_MS = 5 * 60_000;
const KEPT_MOST = 2_000;
const caches = new WeakMap<object, Map<string, Kept>>();

/**
 * What a landing page says in figures, from what is listed now (at most five minutes old). NO_SUCH_THING for an unknown place.
 * For everybody.
 */
export async function landingFacts(ctx: ServiceCtx, input: LandingInput): Promise<LandingFacts> {
  const cache = caches.get(ctx.ports) ?? new Map<string, Kept>();
  caches.set(ctx.ports, cache);
  const key = `${input.profession}|${input.place ?? ''}`;
  const now = performance.now();
  const kept = cache.get(key);
  if (kept && now - kept.at < KEPT_MS) return kept.facts;
  const facts = readLandingFacts(ctx, input);
  cache.delete(key);
  cache.set(key, { at: now, facts });
  const [oldest] = cache.keys();
  if (cache.size > KEPT_MOST && oldest !== undefined) cache.delete(oldest);
  facts.catch(() => cache.delete(key));
  return facts;
}

async function readLandingFacts(ctx: ServiceCtx, input: LandingInput): Promise<LandingFacts> {
  const { minListed } = await readConfig(ctx, 'seo.rules');
  const scope = await landingScope(ctx, input);
  if (scope === null) throw notFound('place');
  const [figures, services, facets, localities, reviews, cities, related] = await Promise.all([
    readFigures(ctx, scope),
    readServices(ctx, scope),
    readFacetCounts(ctx, scope),
    readLocalities(ctx, scope),
    readReviews(ctx, scope),
    readNearCities(ctx, scope, minListed),
    readRelated(ctx, scope, minListed),
  ]);
  const { price, ...counts } = figures;
  return {
    professionKey: input.profession,
    place: scope.place,
    ...counts,
    price: price && { ...price, unit: PROFESSIONS[input.profession].priceUnit },
    services,
    facets,
    localities,
    reviews,
    cities,
    related,
    indexable: figures.total >= minListed,
    minListed,
  };
}
