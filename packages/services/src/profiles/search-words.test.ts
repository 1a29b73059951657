import { ProfilePage, SearchProfilesInput } from '@nxtgauge/domain/profiles';
import type { ProfileCard } from '@nxtgauge/domain/profiles';
import { RANKING_DEFAULT } from '@nxtgauge/domain/search';
import { loadPlaces, loadProfiles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import {
  anonymous,
  asUser,
  contextOf,
  MovableClock,
  RecordingPorts,
} from '@nxtgauge/testing/service-context';
import { beforeAll, describe, expect, it } from 'vitest';
import { installSynonyms } from '../search/index.ts';
import { refreshQuality } from './refresh-quality.ts';
import { getMyProfile } from './read-my-profiles.ts';
import { getPublicProfile } from './get-public-profile.ts';
import { searchHelp } from './search-help.ts';
import { searchProfiles } from './search-profiles.ts';

const database = await cloneDatabase();
const { sql } = database;
const parts = { clock: new MovableClock(), ports: new RecordingPorts() };
const ctx = contextOf(database, { ...parts, actor: anonymous });

type Search = Parameters<typeof SearchProfilesInput.parse>[0] & object;
const page = async (search: Search) =>
  ProfilePage.parse(JSON.parse(await searchProfiles(ctx, SearchProfilesInput.parse(search))));
async function walk(search: Search, limit = 20) {
  const found: ProfileCard[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, nextCursor } = await page({ ...search, limit, ...(cursor ? { cursor } : {}) });
    found.push(...items);
    if (nextCursor === null) return found;
    if (found.length > 2_000) throw new Error('the walk does not end');
    cursor = nextCursor;
  }
}
const slugsOf = (items: { slug: string }[]) => items.map(({ slug }) => slug);
const refresh = (slug: string) =>
  sql`select refresh_profile_search(array(select id from user_role_profiles where slug = ${slug}))`;

beforeAll(async () => {
  await loadPlaces(database);
  await loadProfiles(database, 1_200);
  await installSynonyms(contextOf(database, { ...parts, actor: { kind: 'system', job: 'boot' } }));
}, 120_000);

describe('words that are understood', () => {
  it.each([
    ['photographer in pune', { profession: 'photographer', place: 'pune' }],
    ['पुणे में फ़ोटोग्राफ़र', { profession: 'photographer', place: 'pune' }],
    ['photo wala poona mein 6000 tak', { profession: 'photographer', place: 'pune', maxPriceInr: 600_000 }],
    ['fotografer pune', { profession: 'photographer', place: 'pune' }],
    ['online tutor mumbai', { profession: 'tutor', place: 'mumbai', facets: ['teachesOnline=true'] }],
    ['shaadi photographer mumbai', { profession: 'photographer', place: 'mumbai', text: 'wedding' }],
  ])('%s is the same as %o', async (text, chosen) => {
    const expected = await walk(chosen);
    expect(expected.length).toBeGreaterThan(0);
    expect(slugsOf(await walk({ text }))).toEqual(slugsOf(expected));
  });

  it('never stand in the way: a name that reads as something else is still found', async () => {
    await sql`update user_role_profiles set display_name = 'Delhi Tutor Kesar' where slug = 'photographer-2'`;
    await refresh('photographer-2');
    expect(slugsOf(await walk({ text: 'delhi tutor kesar' }))).toEqual(['photographer-2']);
    expect(slugsOf(await walk({ text: 'delhi tutor', exact: true }))).toContain('photographer-2');
  });
});

describe('relevance', () => {
  const points = async (text: string, where: string) =>
    sql.unsafe<{ slug: string }[]>(
      `select card ->> 'slug' as slug from profile_search, (select search_groups(array['${text}']) as q) w
       where search @@ q and ${where}
       order by quality + case when name_words @@ q then ${RANKING_DEFAULT.nameMatch} when strong_words @@ q then ${RANKING_DEFAULT.closeMatch} else 0 end desc,
         rating_count desc, profile_id`,
    );

  it.each([
    ['documentary', {}, 'true'],
    ['photographer', {}, 'true'],
    ['city', {}, 'true'],
    [
      'documentary',
      { profession: 'photographer', place: 'mumbai' },
      "role_key = 'photographer' and city_slug = 'mumbai'",
    ],
    ['city', { profession: 'tutor' }, "role_key = 'tutor'"],
  ])(
    'orders %s %o by points over all pages, whether the ranking or the index answers',
    async (text, chosen, where) => {
      const expected = slugsOf([...(await points(text, where))]);
      expect(expected.length).toBeGreaterThan(20);
      expect(slugsOf(await walk({ ...chosen, text, exact: true }))).toEqual(expected);
      expect(slugsOf(await walk({ ...chosen, text, exact: true }, 97))).toEqual(expected);
    },
  );

  it('puts a name first, and completeness, verification and freshness above the same without', async () => {
    await sql`update user_role_profiles set display_name = 'Documentary Kesar', rating_sum = 3, rating_count = 3 where slug = 'photographer-1'`;
    await refresh('photographer-1');
    expect((await page({ text: 'documentary' })).items[0]?.slug).toBe('photographer-1');
    const qualityOf = async () => {
      const [row] = await sql<
        { quality: number }[]
      >`select quality from profile_search where card ->> 'slug' = 'photographer-5'`;
      return row?.quality ?? 0;
    };
    const before = await qualityOf();
    await sql`update user_role_profiles set verification_status = 'VERIFIED', approved_at = now() where slug = 'photographer-5'`;
    await refresh('photographer-5');
    expect((await qualityOf()) - before).toBe(RANKING_DEFAULT.verified + RANKING_DEFAULT.fresh);
  });
});

it('brings stored quality up to date when the points change, once', async () => {
  const system = contextOf(database, { ...parts, actor: { kind: 'system', job: 'sweep' } });
  await sql`insert into runtime_configs (id, config_group, config_key, config_value_json)
    values (uuidv7(), 'search', 'ranking', ${JSON.stringify({ ...RANKING_DEFAULT, perStar: 90 })}::jsonb)`;
  expect(await refreshQuality(system)).toBeGreaterThan(1_000);
  expect(await refreshQuality(system)).toBe(0);
  await sql`delete from runtime_configs where config_key = 'ranking'`;
  await refreshQuality(system);
  expect(await reasonOf(refreshQuality(ctx))).toBe('PERMISSION_MISSING');
});

it('counts a profile as complete as the domain does', async () => {
  const rows = await sql<{ user_id: string; id: string; percent: number }[]>`
    select p.user_id, p.id, profile_percent(p) as percent from user_role_profiles p order by p.slug limit 40`;
  for (const { user_id, id, percent } of rows) {
    const owner = contextOf(database, { ...parts, actor: asUser(user_id, 'professional') });
    expect((await getMyProfile(owner, { profileId: id })).completeness.percent).toBe(percent);
  }
});

describe('places', () => {
  it('lists those who come from elsewhere after everybody who is there, over all pages', async () => {
    await sql`
      insert into profile_service_areas (profile_id, place_id)
      select p.id, (select id from places where slug = 'jaipur') from user_role_profiles p join places l on l.id = p.place_id
      where p.role_key = 'photographer' and l.slug = 'kochi' limit 30`;
    await sql`select refresh_profile_search(null)`;
    for (const search of [
      {},
      { sort: 'price' },
      { sort: 'newest' },
      { sort: 'best' },
      { text: 'photographer', exact: true },
    ] as const) {
      const cards = await walk({ profession: 'photographer', place: 'jaipur', ...search });
      const cities = cards.map(({ citySlug }) => citySlug);
      expect(cities.filter((slug) => slug === 'kochi')).toHaveLength(30);
      expect(cities).toEqual(cities.toSorted((a, b) => (a === b ? 0 : a === 'jaipur' ? -1 : 1)));
      expect(new Set(slugsOf(cards)).size).toBe(cards.length);
    }
    const { items } = await page({
      profession: 'photographer',
      place: 'jaipur',
      text: 'photographer',
      exact: true,
      explain: true,
      limit: 100,
    });
    expect(items.find(({ citySlug }) => citySlug === 'kochi')?.why).toContainEqual({
      kind: 'place',
      text: 'Travels to Jaipur from Kochi',
    });
  });

  it('leaves out whoever is away, whose page stays and says so', async () => {
    await sql`update user_role_profiles set paused_at = now(), paused_until = now() + interval '3 days' where slug = 'photographer-8'`;
    await refresh('photographer-8');
    expect(slugsOf(await walk({ profession: 'photographer' }, 100))).not.toContain('photographer-8');
    const shown = JSON.parse(await getPublicProfile(ctx, { slug: 'photographer-8' })) as {
      away: { until: string };
    };
    expect(Date.parse(shown.away.until)).toBeGreaterThan(Date.now());
    await sql`update user_role_profiles set is_profile_public = false where slug = 'photographer-8'`;
    expect(await reasonOf(getPublicProfile(ctx, { slug: 'photographer-8' }))).toBe('NO_SUCH_THING');
  });
});

describe('help when nobody is found', () => {
  it('counts what leaving out one thing gives, and names near cities and spellings', async () => {
    const help = await searchHelp(ctx, { text: 'documentary photographer in pune under 100' });
    const price = help.relax.find(({ kind }) => kind === 'price');
    expect(price?.profiles).toBe(
      (await walk({ profession: 'photographer', place: 'pune', text: 'documentary' })).length,
    );
    expect(help.relax.some(({ kind }) => kind === 'text')).toBe(false);
    expect((await searchHelp(ctx, { text: 'xdocumantaryx', exact: true })).didYouMean).toBe('documentary');
    const elsewhere = await searchHelp(ctx, { text: 'window photographer in thane verified' });
    expect(elsewhere.relax.map(({ kind }) => kind)).toContain('verified');
  });

  it('counts the miss by its words, once per search, and keeps nothing that may be a person', async () => {
    await sql`delete from search_misses`;
    for (const text of ['Qwertz Pune', 'qwertz  pune', 'call 9876543210', 'me@example.in', 'photographer'])
      await searchHelp(ctx, { text });
    expect(await sql`select words, place_slug, searches from search_misses`).toEqual([
      { words: 'qwertz pune', place_slug: 'pune', searches: 2 },
    ]);
  });
});
