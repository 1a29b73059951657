import type { BigCities } from '@nxtgauge/domain/seo';
import type { ServiceCtx } from '../context/index.ts';

const SHOWN = 12;
const KEPT_MS = 5 * 60_000;
const caches = new WeakMap<object, { at: number; cities: Promise<BigCities> }>();

/** The cities with most public profiles, at most five minutes old. For everybody. */
export function bigCities(ctx: ServiceCtx): Promise<BigCities> {
  const kept = caches.get(ctx.ports);
  const now = performance.now();
  if (kept && now - kept.at < KEPT_MS) return kept.cities;
  const cities = readBigCities(ctx);
  caches.set(ctx.ports, { at: now, cities });
  cities.catch(() => caches.delete(ctx.ports));
  return cities;
}

async function readBigCities({ sql }: ServiceCtx): Promise<BigCities> {
  const rows = await sql<BigCities['items']>`
    select p.slug, p.name, coalesce(p.name_hi, p.name) as "nameHi", listed.count
    from (select s.city_slug, count(*)::int as count from profile_search s group by s.city_slug) listed
    join places p on p.slug = listed.city_slug
    order by listed.count desc, p.name limit ${SHOWN}::int`;
  return { items: rows.map((row) => ({ ...row })) };
}
