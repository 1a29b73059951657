import { foldWords, RANKING_DEFAULT } from '@nxtgauge/domain/search';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { companyProfiles } from '../src/companies/index.ts';
import { newId } from '../src/ids/index.ts';
import { jobs } from '../src/jobs/index.ts';
import { places } from '../src/places/index.ts';
import { portfolioImages, portfolioItems, services } from '../src/portfolio/index.ts';
import {
  developerProfiles,
  photographerProfiles,
  profileServiceAreas,
  userRoleProfiles,
} from '../src/profiles/index.ts';
import { profileSearch, ratingPriors } from '../src/search/index.ts';
import { addPlaces, addProfile, addUser, testDatabase } from './fixtures.ts';

const { sql, db } = await testDatabase();
let photographerId = '';
let developerId = '';
let jobId = '';

const refresh = (...ids: string[]) => sql`select refresh_profile_search(${ids}::uuid[])`;
const rowOf = async (id: string) => {
  const [row] = await db.select().from(profileSearch).where(eq(profileSearch.profileId, id));
  return row;
};
const found = async (words: string) => {
  const rows = await sql<{ id: string }[]>`
    select profile_id as id from profile_search where search @@ search_tsquery(${words}) order by profile_id`;
  return rows.map((row) => row.id);
};

async function addPune() {
  const [pune, kolkata] = [newId(), newId()];
  const city = { kind: 'CITY' as const };
  await db.insert(places).values([
    {
      ...city,
      id: pune,
      slug: 'pune',
      name: 'Pune',
      nameHi: 'पुणे',
      state: 'Maharashtra',
      lat: 18.5204,
      lng: 73.8567,
    },
    {
      ...city,
      id: kolkata,
      slug: 'kolkata',
      name: 'Kolkata',
      state: 'West Bengal',
      lat: 22.5726,
      lng: 88.3639,
    },
  ]);
  return { pune };
}

beforeAll(async () => {
  const { mumbai, andheri } = await addPlaces(db);
  await db.insert(ratingPriors).values({ professionKey: 'photographer', meanMilli: 4400 });
  const approvedAt = new Date('2026-11-01T06:00:00Z');
  photographerId = await addProfile(db, {
    slug: 'lens-and-light',
    headline: 'Candid weddings',
    bio: 'Birthdays, portraits and products.',
    placeId: andheri,
    ratingSum: 48,
    ratingCount: 10,
    verificationStatus: 'VERIFIED',
    approvedAt,
  });
  await db.insert(photographerProfiles).values({
    userRoleProfileId: photographerId,
    specialties: ['wedding', 'product'],
    studioAvailable: true,
    startingPriceInr: 15_000_00,
  });
  const [first, second] = [newId(), newId()];
  await db.insert(portfolioItems).values([
    { id: first, userRoleProfileId: photographerId, title: 'Haldi in Jaipur', displayOrder: 1 },
    { id: second, userRoleProfileId: photographerId, title: 'Saree catalogue', displayOrder: 0 },
  ]);
  await db.insert(portfolioImages).values([
    { portfolioItemId: first, fileUrl: '/files/a', width: 10, height: 10 },
    { portfolioItemId: second, fileUrl: '/files/b', altText: 'A red saree', width: 1200, height: 800 },
  ]);
  await db.insert(services).values({ userRoleProfileId: photographerId, name: 'Drone film', price: 100 });
  developerId = await addProfile(db, {
    roleKey: 'developer',
    displayName: 'Bytekraft',
    placeId: mumbai,
    approvedAt,
  });
  await db
    .insert(developerProfiles)
    .values({ userRoleProfileId: developerId, techStack: ['react', 'node'], availability: 'FREELANCE' });
  await refresh(photographerId, developerId);

  const userId = await addUser(db);
  const companyProfileId = newId();
  jobId = newId();
  await db.insert(companyProfiles).values({ id: companyProfileId, userId, companyName: 'Tarang Foods' });
  await db.insert(jobs).values({
    id: jobId,
    slug: 'chef-tarang',
    companyProfileId,
    postedByUserId: userId,
    title: 'Sous chef',
    placeId: andheri,
    employmentType: 'FULL_TIME',
    modeOfWork: 'ONSITE',
    salaryRangeJson: { minInr: 40_000_00, maxInr: 55_000_00, period: 'MONTH' },
    tags: ['kitchen'],
    status: 'LIVE',
    publishedAt: approvedAt,
  });
});

test('the card of a profile carries what a result shows', async () => {
  expect((await rowOf(photographerId))?.card).toEqual({
    id: photographerId,
    slug: 'lens-and-light',
    professionKey: 'photographer',
    displayName: 'Lens and Light Studio',
    headline: 'Candid weddings',
    cityName: 'Mumbai',
    placeName: 'Andheri',
    citySlug: 'mumbai',
    lat: 19.1197,
    lng: 72.8464,
    ratingAvg: 4.8,
    ratingCount: 10,
    priceFromInr: 15_000_00,
    priceUnit: 'from',
    verified: true,
    badges: [],
    coverImage: { url: '/files/b', alt: 'A red saree', blur: null, width: 1200, height: 800 },
    avatarUrl: null,
    portfolioCount: 2,
    listedAt: '2026-11-01T06:00:00.000Z',
  });
});

test('role, places and facets are filter keys', async () => {
  expect((await rowOf(photographerId))?.filterKeys).toEqual([
    'photographer',
    'mumbai',
    'photographer|mumbai',
    'mumbai-andheri',
    'photographer|mumbai-andheri',
    'specialties=wedding',
    'specialties=product',
    'studio_available=true',
    'verified',
  ]);
  expect((await rowOf(developerId))?.filterKeys).toEqual([
    'developer',
    'mumbai',
    'developer|mumbai',
    'tech_stack=react',
    'tech_stack=node',
    'availability=FREELANCE',
  ]);
});

test('whoever serves a place from elsewhere has its name behind a >', async () => {
  const { pune } = await addPune();
  await db.insert(profileServiceAreas).values({ profileId: photographerId, placeId: pune });
  await db.update(userRoleProfiles).set({ travelRadiusKm: 3000 }).where(eq(userRoleProfiles.id, developerId));
  await refresh(photographerId, developerId);
  expect((await rowOf(photographerId))?.filterKeys).toEqual(
    expect.arrayContaining(['>pune', 'photographer>pune']),
  );
  // 120 km are within the 150 that a radius carries anybody; Kolkata is not.
  expect((await rowOf(developerId))?.filterKeys.filter((key) => key.includes('>'))).toEqual([
    '>pune',
    'developer>pune',
  ]);
  await db.delete(profileServiceAreas);
  await db.update(userRoleProfiles).set({ travelRadiusKm: null });
  await refresh(photographerId, developerId);
});

test('whoever is away leaves the projection, and still has a card', async () => {
  const away = (pausedAt: Date | null) =>
    db.update(userRoleProfiles).set({ pausedAt }).where(eq(userRoleProfiles.id, developerId));
  await away(new Date());
  await refresh(developerId);
  expect(await rowOf(developerId)).toBeUndefined();
  expect(await sql`select 1 from profile_search_rows(array[${developerId}]::uuid[])`).toHaveLength(1);
  await away(null);
  await refresh(developerId);
  expect(await rowOf(developerId)).toBeDefined();
});

test('the ranking of the database is the one that the domain publishes', async () => {
  expect(await sql`select ranking_weights() as weights`).toEqual([{ weights: RANKING_DEFAULT }]);
});

test.each(['Meera’s “Studio”', 'फ़ोटोग्राफ़र मुम्बई', 'हिन्दी १२', 'Crème Brûlée', 'चाँद', 'INDIRA-NAGAR (East)'])(
  '%s is spelled alike here and in the domain',
  async (text) => {
    const [row] = await sql<{ folded: string }[]>`select search_text(${text}) as folded`;
    expect(row?.folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)).toEqual(foldWords(text));
  },
);

test('the rating is the Bayesian mean with ten reviews of the prior', async () => {
  expect((await rowOf(photographerId))?.ratingMilli).toBe(4600);
});

test.each([
  'photographer mumbai',
  'fotographer in mumbay',
  'weding',
  'photog',
  'PORTRAITS',
  'Drone Andheri',
  'saree',
  'फ़ोटोग्राफ़र मुंबई',
  'studio available',
  'फोटोग्राफर मुम्बई',
  'फोटोग्रफर',
])('"%s" finds the photographer only', async (words) => {
  expect(await found(words)).toEqual([photographerId]);
});

test.each(['photographer delhi xyzzy', "'); drop table users; --", '!!!', '😀', "a' | xyzzy & !c:*", '   '])(
  '"%s" finds nobody and breaks nothing',
  async (words) => {
    expect(await found(words)).toEqual([]);
  },
);

test('nothing to search for is null, so that the caller can leave the filter out', async () => {
  expect(await sql`select search_tsquery('in the') as q, search_tsquery('') as r`).toEqual([
    { q: null, r: null },
  ]);
});

test('a profile that is hidden or suspended leaves the projection, and comes back', async () => {
  const set = (values: Partial<typeof userRoleProfiles.$inferInsert>) =>
    db.update(userRoleProfiles).set(values).where(eq(userRoleProfiles.id, developerId));
  for (const values of [
    { isProfilePublic: false },
    { status: 'SUSPENDED' },
    { approvalStatus: 'REJECTED' },
  ] as const) {
    await set(values);
    await refresh(developerId);
    expect(await rowOf(developerId)).toBeUndefined();
    await set({ isProfilePublic: true, status: 'ACTIVE', approvalStatus: 'APPROVED' });
    await refresh(developerId);
    expect(await rowOf(developerId)).toBeDefined();
  }
});

test('refreshing all gives the same rows as refreshing one by one, also from nothing', async () => {
  const before = await sql`select * from profile_search order by profile_id`;
  const indexes = () => sql`select indexname from pg_indexes where tablename = 'profile_search' order by 1`;
  const indexesBefore = await indexes();
  await db
    .insert(ratingPriors)
    .values({ professionKey: 'photographer', meanMilli: 4400 })
    .onConflictDoNothing();
  await sql`delete from profile_search`;
  await sql`select refresh_profile_search()`;
  const after = await sql`select * from profile_search order by profile_id`;
  expect(after.map((row) => row['card'])).toEqual(before.map((row) => row['card']));
  expect(await indexes()).toEqual(indexesBefore);
  await sql`select refresh_profile_search()`;
  expect(await sql`select count(*) as rows from profile_search`).toEqual([{ rows: 2 }]);
});

test('the priors are the means of each profession', async () => {
  await sql`select refresh_rating_priors()`;
  expect(await db.select({ mean: ratingPriors.meanMilli }).from(ratingPriors)).toEqual([{ mean: 4800 }]);
});

test('a live job gets its search columns, a closed one loses them', async () => {
  await sql`select refresh_job_search(${[jobId]}::uuid[])`;
  const [live] = await db.select().from(jobs);
  expect(live?.filterKeys).toEqual([
    'all',
    'mumbai',
    'mumbai-andheri',
    'FULL_TIME',
    'ONSITE',
    'mumbai|FULL_TIME',
  ]);
  expect(live?.card).toEqual({
    id: jobId,
    slug: 'chef-tarang',
    title: 'Sous chef',
    companyName: 'Tarang Foods',
    cityName: 'Mumbai',
    employmentType: 'FULL_TIME',
    modeOfWork: 'ONSITE',
    salaryMinInr: 480_000_00,
    salaryMaxInr: 660_000_00,
    tags: ['kitchen'],
    publishedAt: '2026-11-01T06:00:00.000Z',
  });
  const hits = await sql`select from jobs where status = 'LIVE' and search @@ search_tsquery('chefs tarang')`;
  expect(hits).toHaveLength(1);
  await db.update(jobs).set({ status: 'CLOSED' });
  await sql`select refresh_job_search()`;
  const [closed] = await db.select().from(jobs);
  expect(closed).toMatchObject({ filterKeys: [], card: null, search: null, citySlug: null });
});
