import { LandingFacts, ProfileAbsence } from '@nxtgauge/domain/seo';
import type { SitemapUrl } from '@nxtgauge/domain/seo';
import { addJob, loadPlaces, loadProfiles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener } from '@nxtgauge/testing/plans';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf, MovableClock, RecordingPorts } from '@nxtgauge/testing/service-context';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { landingFacts, profileAbsence, shareCard, shareCovers, sitemapParts, sitemapUrls } from './index.ts';

const database = await cloneDatabase();
const { sql: explained, plansOf, close } = planListener(database.url);
/** A context of its own ports: nothing is remembered from the one before. */
const fresh = () =>
  contextOf(database, { actor: anonymous, clock: new MovableClock(), ports: new RecordingPorts() });
const landing = async (place?: string, profession: 'photographer' | 'tutor' | 'developer' = 'photographer') =>
  LandingFacts.parse(await landingFacts(fresh(), { profession, ...(place === undefined ? {} : { place }) }));
const one = async <T>(statement: Promise<readonly T[]>) => (await statement)[0] as T;

async function urlsOf(name: string): Promise<SitemapUrl[]> {
  const pages = await sitemapUrls(fresh(), name);
  if (pages === null) throw new Error(`no part ${name}`);
  const urls: SitemapUrl[] = [];
  for await (const page of pages) urls.push(...page);
  return urls;
}

beforeAll(async () => {
  const places = await loadPlaces(database);
  await loadProfiles(database, 4_000);
  for (const [slug, status] of [
    ['baker-at-night', 'LIVE'],
    ['draft-of-a-job', 'DRAFT'],
  ] as const) {
    await addJob(database, { slug, status, placeId: places.get('pune') ?? null });
  }
}, 120_000);
afterAll(close);

describe('landingFacts', () => {
  it('counts what is listed in a city, and where its prices lie', async () => {
    const facts = await landing('mumbai');
    const truth = await one(database.sql<{ n: number; median: number; stars: number; reviews: number }[]>`
      select count(*)::int as n, sum(p.rating_sum)::int as stars, sum(p.rating_count)::int as reviews,
        percentile_disc(0.5) within group (order by s.price_from_inr)::int as median
      from profile_search s join user_role_profiles p on p.id = s.profile_id
      where s.role_key = 'photographer' and s.city_slug = 'mumbai'`);
    expect(facts).toMatchObject({ total: truth.n, reviewCount: truth.reviews, indexable: true });
    expect(facts.ratingAvg).toBe(Math.round((10 * truth.stars) / truth.reviews) / 10);
    expect(facts.price).toMatchObject({ median: truth.median, unit: 'from' });
    const { least = 0, low = 0, median = 0, high = 0, most = 0 } = facts.price ?? {};
    expect([least, low, median, high, most].toSorted((a, b) => a - b)).toEqual([
      least,
      low,
      median,
      high,
      most,
    ]);
    expect(facts.place).toMatchObject({ slug: 'mumbai', nameHi: 'मुंबई', kind: 'CITY' });
  });

  it('names services by what several offer, filters by how many have them, and localities by how many are there', async () => {
    const facts = await landing('mumbai');
    expect(facts.services.map(({ name }) => name)).toEqual(['Package 1', 'Package 2']);
    expect(facts.services[0]).toMatchObject({ median: 100_000, count: facts.total });
    const [{ facet, count } = { facet: '', count: 0 }] = facts.facets;
    expect(facet).toMatch(/^[a-zA-Z]+=\w+$/u);
    const key = facet.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
    expect(
      (
        await one(database.sql<{ n: number }[]>`
          select count(*)::int as n from profile_search
          where role_key = 'photographer' and city_slug = 'mumbai' and ${key} = any(filter_keys)`)
      ).n,
    ).toBe(count);
    expect(facts.localities.map(({ slug }) => slug).toSorted()).toEqual([
      'mumbai-andheri',
      'mumbai-bandra',
      'mumbai-dadar',
    ]);
  });

  it('shows the newest published reviews only, one per profile, under first names', async () => {
    const { reviews } = await landing('mumbai');
    expect(reviews.length).toBeGreaterThan(1);
    expect(new Set(reviews.map(({ profileSlug }) => profileSlug)).size).toBe(reviews.length);
    const times = reviews.map(({ publishedAt }) => publishedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    for (const review of reviews) {
      expect(review.reviewerName).toBe('Person');
      const row = await one(
        database.sql<{ status: string }[]>`select status from reviews where id = ${review.id}`,
      );
      expect(row.status).toBe('PUBLISHED');
    }
  });

  it('leads to the nearest other cities, and to other professions of the city', async () => {
    const facts = await landing('mumbai');
    expect(facts.cities[0]).toMatchObject({ slug: 'thane', nameHi: 'ठाणे' });
    const distances = facts.cities.map(({ km }) => km ?? -1);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(facts.cities.map(({ slug }) => slug)).not.toContain('mumbai');
    expect(facts.related).toEqual([{ professionKey: 'tutor', count: expect.any(Number) as number }]);
  });

  it('is about a locality alone when asked for one', async () => {
    const facts = await landing('mumbai-andheri');
    expect(facts.place).toMatchObject({ kind: 'LOCALITY', cityName: 'Mumbai' });
    expect(facts.total).toBeLessThan((await landing('mumbai')).total);
    expect(facts.localities.map(({ slug }) => slug)).not.toContain('mumbai-andheri');
  });

  it('without a place names the cities with most; without people it is not for search engines', async () => {
    const all = await landing();
    expect(all.cities.map(({ km }) => km)).toEqual(all.cities.map(() => null));
    expect(all.total).toBeGreaterThan(1_000);
    expect(await landing('pune', 'developer')).toMatchObject({
      total: 0,
      price: null,
      ratingAvg: null,
      indexable: false,
      reviews: [],
    });
  });

  it('knows no place that is not there', async () => {
    expect(await reasonOf(landingFacts(fresh(), { profession: 'tutor', place: 'atlantis' }))).toBe(
      'NO_SUCH_THING',
    );
  });

  it.each([undefined, 'mumbai', 'mumbai-andheri'])(
    'walks neither the profiles nor the reviews for %s',
    async (place) => {
      const input = { profession: 'photographer' as const, ...(place === undefined ? {} : { place }) };
      const plans = await plansOf(() => landingFacts({ ...fresh(), sql: explained }, input));
      expect(plans).not.toMatch(/Seq Scan on (?:profile_search|reviews)/u);
    },
  );
});

describe('profileAbsence', () => {
  const absence = async (slug: string) => ProfileAbsence.parse(await profileAbsence(fresh(), { slug }));
  const set = (slug: string, values: object) =>
    database.sql.begin(async (tx) => {
      await tx`update user_role_profiles set ${tx(values)} where slug = ${slug}`;
      await tx`select refresh_profile_search(array(select id from user_role_profiles where slug = ${slug}))`;
    });

  it('says gone for what was taken down, hidden for what its owner hides, and nothing of what never was public', async () => {
    await set('tutor-3', { status: 'SUSPENDED' });
    expect(await absence('tutor-3')).toMatchObject({ state: 'GONE', professionKey: 'tutor' });
    await set('tutor-6', { is_profile_public: false });
    expect(await absence('tutor-6')).toMatchObject({ state: 'HIDDEN' });
    await set('tutor-9', { status: 'DRAFT', approval_status: 'PENDING', approved_at: null });
    const nothing = {
      state: 'UNKNOWN',
      professionKey: null,
      citySlug: null,
      cityName: null,
      cityNameHi: null,
    };
    expect(await absence('tutor-9')).toEqual(nothing);
    expect(await absence('nobody')).toEqual(nothing);
  });
});

describe('the sitemap', () => {
  it('lists every public profile once, in parts of at most the size of the rule, by keyset', async () => {
    await database.sql`
      insert into runtime_configs (id, config_group, config_key, config_value_json, is_active)
      values (uuidv7(), 'seo', 'rules', ${JSON.stringify({ minListed: 3, sitemapUrls: 3_000 })}::jsonb, true)`;
    const names = (await sitemapParts(fresh())).map(({ name }) => name);
    expect(names).toEqual(['pages', 'landings', 'profiles-1', 'profiles-2', 'profiles-3', 'jobs-1']);
    const parts = await Promise.all(names.filter((name) => name.startsWith('profiles')).map(urlsOf));
    for (const part of parts) expect(part.length * 2).toBeLessThanOrEqual(3_000);
    const listed = parts.flat().map(({ path }) => path);
    const truth = await database.sql<{ path: string }[]>`
      select '/p/' || p.slug as path from profile_search s join user_role_profiles p on p.id = s.profile_id`;
    expect(listed.toSorted()).toEqual(truth.map(({ path }) => path).toSorted());
    expect(parts.flat()[0]).toMatchObject({
      hindi: true,
      modifiedAt: expect.stringMatching(/^\d{4}-.*Z$/u) as string,
    });
  });

  it('lists open jobs, and the landing pages with enough people', async () => {
    expect((await urlsOf('jobs-1')).map(({ path }) => path)).toEqual(['/jobs/baker-at-night']);
    const landings = (await urlsOf('landings')).map(({ path }) => path);
    expect(landings).toContain('/photographers');
    expect(landings).toContain('/tutors/pune');
    expect(landings).toContain('/photographers/mumbai-andheri');
    expect(landings.filter((path) => path.startsWith('/developers'))).toEqual([]);
    expect(new Set(landings).size).toBe(landings.length);
  });

  it('has no part by another name', async () => {
    expect(await sitemapUrls(fresh(), 'profiles-99')).toBeNull();
    expect(await sitemapUrls(fresh(), '../secrets')).toBeNull();
  });
});

describe('shared pictures', () => {
  it('know the card of a public profile, and covers of the best', async () => {
    expect(await shareCard(fresh(), 'photographer-1')).toMatchObject({ slug: 'photographer-1' });
    expect(await shareCard(fresh(), 'tutor-3')).toBeNull();
    expect(await shareCovers(fresh(), { profession: 'photographer', citySlug: 'pune' })).toHaveLength(3);
  });
});
