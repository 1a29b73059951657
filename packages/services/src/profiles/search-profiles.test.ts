import { ProfileCard, ProfilePage, SearchProfilesInput } from '@nxtgauge/domain/profiles';
import { distanceKm } from '@nxtgauge/domain/places';
import { loadPlaces, loadProfiles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf, MovableClock, RecordingPorts } from '@nxtgauge/testing/service-context';
import { beforeAll, describe, expect, it } from 'vitest';
import { facetCounts } from './facet-counts.ts';
import { searchProfiles } from './search-profiles.ts';

const PROFILES = 1_500;
const database = await cloneDatabase();
const ctx = contextOf(database, { actor: anonymous, clock: new MovableClock(), ports: new RecordingPorts() });

type Search = Parameters<typeof SearchProfilesInput.parse>[0] & object;
const page = async (search: Search) =>
  ProfilePage.parse(JSON.parse(await searchProfiles(ctx, SearchProfilesInput.parse(search))));

/** Walks all pages; throws if one repeats or the walk does not end. */
async function walk(search: Search, limit = 97): Promise<ProfileCard[]> {
  const found: ProfileCard[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, nextCursor } = await page({ ...search, limit, ...(cursor ? { cursor } : {}) });
    found.push(...items);
    if (nextCursor === null) break;
    if (found.length > PROFILES) throw new Error('the walk does not end');
    cursor = nextCursor;
  }
  expect(new Set(found.map((card) => card.id)).size).toBe(found.length);
  return found;
}
const idsOf = async (where: string) =>
  (
    await database.sql.unsafe<{ id: string }[]>(`select profile_id as id from profile_search where ${where}`)
  ).map((r) => r.id);

beforeAll(async () => {
  await loadPlaces(database);
  await loadProfiles(database, PROFILES);
}, 120_000);

describe('searchProfiles without words', () => {
  it.each([
    [{}, 'true'],
    [{ profession: 'photographer' }, "role_key = 'photographer'"],
    [{ place: 'mumbai' }, "city_slug = 'mumbai'"],
    [{ profession: 'tutor', place: 'mumbai' }, "role_key = 'tutor' and city_slug = 'mumbai'"],
    [
      { profession: 'tutor', place: 'mumbai-andheri' },
      "role_key = 'tutor' and place_slug = 'mumbai-andheri'",
    ],
    [{ place: 'mumbai-andheri' }, "place_slug = 'mumbai-andheri'"],
    [
      { profession: 'photographer', minRating: 4.5 },
      "role_key = 'photographer' and (card ->> 'ratingAvg')::numeric >= 4.5",
    ],
    [
      { profession: 'photographer', maxPriceInr: 600_000 },
      "role_key = 'photographer' and price_from_inr <= 600000",
    ],
    [
      { profession: 'photographer', facets: ['studioAvailable=true', 'specialties=food'] },
      "filter_keys @> '{studio_available=true,specialties=food}'",
    ],
    [
      { profession: 'photographer', facets: ['specialties=food', 'specialties=corporate'] },
      "filter_keys && '{specialties=corporate,specialties=food}'",
    ],
  ])('%o gives exactly %s, in every order and over all pages', async (search, where) => {
    const expected = (await idsOf(where)).toSorted();
    expect(expected.length).toBeGreaterThan(0);
    for (const sort of ['best', 'price', 'newest'] as const) {
      const cards = await walk({ ...search, sort });
      expect(cards.map((card) => card.id).toSorted()).toEqual(expected);
      expect(isOrdered(cards, sort)).toBe(true);
    }
  });

  it('finds what lies within a radius, nearest first, and nothing beyond it', async () => {
    const cards = await walk({ profession: 'photographer', place: 'mumbai', radiusKm: 25, sort: 'distance' });
    const mumbai = { lat: 19.076, lng: 72.8777 };
    const distances = cards.map((card) => distanceKm(mumbai, card));
    expect(Math.max(...distances)).toBeLessThanOrEqual(25);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(new Set(cards.map((card) => card.citySlug))).toEqual(new Set(['mumbai', 'thane']));
    expect(cards.length).toBe(
      (await idsOf("role_key = 'photographer' and city_slug in ('mumbai', 'thane')")).length,
    );
  });
});

function isOrdered(cards: ProfileCard[], sort: 'best' | 'price' | 'newest'): boolean {
  return cards.every((card, i) => {
    const next = cards[i + 1];
    if (!next) return true;
    if (sort === 'price') return (card.priceFromInr ?? Infinity) <= (next.priceFromInr ?? Infinity);
    if (sort === 'newest') return card.listedAt >= next.listedAt;
    return true;
  });
}

describe('searchProfiles with words', () => {
  it('finds words of the headline, forgives a typo, and needs every word', async () => {
    const exact = await walk({ profession: 'photographer', place: 'pune', text: 'documentary weddings' });
    const typo = await walk({ profession: 'photographer', place: 'pune', text: 'documentry wedings' });
    expect(exact.length).toBeGreaterThan(0);
    expect(typo.map((card) => card.id)).toEqual(exact.map((card) => card.id));
    expect(exact.every((card) => card.headline === 'Quiet documentary weddings')).toBe(true);
    expect((await page({ text: 'documentary xylophone' })).items).toEqual([]);
  });

  it('keeps the ranking of the browse order', async () => {
    const browse = await walk({ profession: 'photographer', place: 'pune' });
    const words = await walk({ profession: 'photographer', place: 'pune', text: 'photographer' });
    expect(words.map((card) => card.id)).toEqual(browse.map((card) => card.id));
  });

  it.each([
    [{ profession: 'photographer', text: 'photographer' }, "role_key = 'photographer'"],
    [
      { profession: 'photographer', text: 'documentary' },
      "card ->> 'headline' ilike '%documentary%' and role_key = 'photographer'",
    ],
    [
      { text: 'window', facets: ['studioAvailable=true'] },
      "card ->> 'headline' ilike '%window%' and filter_keys @> '{studio_available=true}'",
    ],
  ])('finds the same in short pages, whether the ranking or the index answers: %o', async (search, where) => {
    const expected = await database.sql.unsafe<{ id: string }[]>(
      `select profile_id as id from profile_search where ${where} order by rating_milli desc, rating_count desc, profile_id`,
    );
    expect((await walk(search, 20)).map((card) => card.id)).toEqual(expected.map((row) => row.id));
    expect((await walk(search)).map((card) => card.id)).toEqual(expected.map((row) => row.id));
  });

  it.each(['', '   ', "'; drop table users; --", '%_\\', 'मुंबई', '🙂', 'the of in', '!!!'])(
    'answers %j without an error',
    async (text) => {
      expect((await page({ text })).items.length).toBeGreaterThanOrEqual(0);
    },
  );
});

it('writes exactly the fields of the contract', async () => {
  for (const search of [{ profession: 'photographer' }, { text: 'weddings' }]) {
    const { items } = JSON.parse(await searchProfiles(ctx, SearchProfilesInput.parse(search))) as {
      items: unknown[];
    };
    expect(items).toHaveLength(20);
    for (const item of items) ProfileCard.strict().parse(item);
  }
});

describe('what searchProfiles refuses', () => {
  it.each([
    { place: 'atlantis' },
    { cursor: 'b~1~2~nonsense' },
    { cursor: `b~99999999999999~1~${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}` },
    { cursor: `n~1~2~${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}` },
  ])('%o', async (search) => {
    expect(await reasonOf(searchProfiles(ctx, SearchProfilesInput.parse(search)))).toBe('INVALID_INPUT');
  });
});

it.each(['best', 'price', 'newest'] as const)(
  'answers any cursor that has the right form: %s',
  async (sort) => {
    for (const n of ['0', '-1', '9999999999999', '-9999999999999', '10000000000000']) {
      const cursor = `${sort.charAt(0)}~${n}~${n}~${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`;
      for (const text of [undefined, 'weddings']) {
        const found = await page({ sort, cursor, profession: 'photographer', ...(text ? { text } : {}) });
        expect(found.items.length).toBeLessThanOrEqual(20);
      }
    }
  },
);

describe('facetCounts', () => {
  it('counts what each value would give; values of one field widen, fields narrow', async () => {
    const none = await facetCounts(ctx, { profession: 'photographer', place: 'mumbai' });
    const inMumbai = await idsOf("filter_keys @> '{photographer|mumbai}'");
    const studio = await idsOf("filter_keys @> '{photographer|mumbai,studio_available=true}'");
    expect(none.total).toBe(inMumbai.length);
    expect(none.counts['studioAvailable=true']).toBe(studio.length);
    expect(none.counts['outdoorShoots=true']).toBe(0);

    const chosen = await facetCounts(ctx, {
      profession: 'photographer',
      place: 'mumbai',
      facets: ['specialties=food'],
    });
    expect(chosen.total).toBe(
      (await idsOf("filter_keys @> '{photographer|mumbai,specialties=food}'")).length,
    );
    expect(chosen.counts['specialties=wedding']).toBe(none.counts['specialties=wedding']);
    expect(chosen.counts['studioAvailable=true']).toBe(
      (await idsOf("filter_keys @> '{photographer|mumbai,specialties=food,studio_available=true}'")).length,
    );
  });
});
