import { arrayContains } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { approvalRequests } from '../src/approvals/index.ts';
import { users, userSessions } from '../src/identity/index.ts';
import { newId } from '../src/ids/index.ts';
import { kbArticles } from '../src/knowledge/index.ts';
import { leads } from '../src/leads/index.ts';
import { places } from '../src/places/index.ts';
import { portfolioItems } from '../src/portfolio/index.ts';
import { photographerProfiles, userRoleProfiles } from '../src/profiles/index.ts';
import { reviews } from '../src/reviews/index.ts';
import { coupons } from '../src/billing/index.ts';
import { addProfile, addUser, refusal, testDatabase } from './fixtures.ts';

const { db } = await testDatabase();
const userId = await addUser(db);
const otherId = await addUser(db);

const lead = { createdByUserId: userId, professionKey: 'tutor', title: 'Maths tutor' } as const;
const review = { reviewerUserId: userId, entityType: 'professional', entityId: newId() } as const;
const request = { entityType: 'lead', submittedByUserId: userId } as const;
const coupon = { discountType: 'PERCENT', discountValue: 1000 } as const;

const withTags = (tags: string[]) =>
  db.insert(kbArticles).values({ categoryId: newId(), title: 'T', slug: 't', articleType: 'FAQ', tags });

const refused = {
  'a status outside the list': () => db.insert(leads).values({ ...lead, status: 'LOST' as 'OPEN' }),
  'a profession that does not exist': () =>
    db.insert(leads).values({ ...lead, professionKey: 'wizard' as 'tutor' }),
  'a negative budget': () => db.insert(leads).values({ ...lead, budgetInr: -1 }),
  'a sixth live request': () => db.insert(leads).values({ ...lead, liveRequestCount: 6 }),
  'a closed lead without a reason': () => db.insert(leads).values({ ...lead, status: 'CLOSED' }),
  'six stars': () => db.insert(reviews).values({ ...review, rating: 6 }),
  'no stars': () => db.insert(reviews).values({ ...review, rating: 0 }),
  'an e-mail in capitals': () => db.insert(users).values({ email: 'Asha@Example.in' }),
  'a phone with letters': () => db.insert(users).values({ email: 'x@example.in', phone: '98-CALL-ME' }),
  'a session token that is not a hash': () =>
    db.insert(userSessions).values({ userId, sessionToken: 'secret', expiresAt: new Date() }),
  'a checker who is the maker': () =>
    db.insert(approvalRequests).values({ ...request, entityId: newId(), reviewedByUserId: userId }),
  'a claim without its instant': () =>
    db.insert(approvalRequests).values({ ...request, entityId: newId(), claimedByUserId: otherId }),
  'a locality without a city': () =>
    db.insert(places).values({ slug: 'x', kind: 'LOCALITY', name: 'X', state: 'Goa', lat: 15, lng: 73 }),
  'a latitude of 91': () =>
    db.insert(places).values({ slug: 'x', kind: 'CITY', name: 'X', state: 'Goa', lat: 91, lng: 73 }),
  'an empty tag': () => withTags(['wedding', '']),
  'a missing tag': () => withTags(['wedding', null as unknown as string]),
  'a hundred and one tags': () => withTags(Array.from({ length: 101 }, (_, n) => `tag ${n}`)),
  'a coupon of more than everything': () =>
    db.insert(coupons).values({ ...coupon, code: 'ALL', discountValue: 10_001 }),
  'a coupon code in small letters': () => db.insert(coupons).values({ ...coupon, code: 'diwali' }),
};

test.each(Object.entries(refused))('refuses %s', async (_, attempt) => {
  expect(await refusal(attempt())).toMatchObject({ code: '23514' });
});

test('a profile keeps its rating sum possible', async () => {
  const attempt = addProfile(db, { userId, ratingCount: 2, ratingSum: 11 });
  expect(await refusal(attempt)).toMatchObject({ constraint: 'user_role_profiles_rating_range' });
});

test('one profile per user and profession, one extension row per profile', async () => {
  const profileId = await addProfile(db, { userId });
  expect(await refusal(addProfile(db, { userId }))).toMatchObject({ code: '23505' });
  await db.insert(photographerProfiles).values({ userRoleProfileId: profileId, startingPriceInr: 25_000_00 });
  const second = db.insert(photographerProfiles).values({ userRoleProfileId: profileId });
  expect(await refusal(second)).toMatchObject({ code: '23505' });
  expect(await db.$count(userRoleProfiles)).toBe(1);
});

test('one pending approval per entity; the next may come after a decision', async () => {
  const entityId = newId();
  await db.insert(approvalRequests).values({ ...request, entityId });
  expect(await refusal(db.insert(approvalRequests).values({ ...request, entityId }))).toMatchObject({
    code: '23505',
  });
  await db.update(approvalRequests).set({ status: 'REJECTED', reviewedByUserId: otherId });
  await db.insert(approvalRequests).values({ ...request, entityId });
});

test('tags come back as they were written, whatever is in them', async () => {
  const userRoleProfileId = await addProfile(db, { roleKey: 'developer' });
  const tags = ['c++', 'a,b', '"quoted"', 'back\\slash', '{}', 'हिंदी', 'NULL'];
  await db.insert(portfolioItems).values({ userRoleProfileId, title: 'Work', tags });
  const [item] = await db
    .select()
    .from(portfolioItems)
    .where(arrayContains(portfolioItems.tags, ['a,b']));
  expect(item?.tags).toEqual(tags);
});

test('money beyond 32 bits comes back exact', async () => {
  const budgetInr = 9_99_99_99_999_00;
  const [row] = await db
    .insert(leads)
    .values({ ...lead, budgetInr })
    .returning({ budgetInr: leads.budgetInr });
  expect(row).toEqual({ budgetInr });
});
