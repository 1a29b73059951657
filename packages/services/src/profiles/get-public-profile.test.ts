import { newId } from '@nxtgauge/db/ids';
import { detailsSchema, PROFESSION_KEYS, PROFESSIONS, PublicProfile } from '@nxtgauge/domain/profiles';
import { loadPlaces, loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { createProfile } from './create-profile.ts';
import { getPublicProfile } from './get-public-profile.ts';

const database = await cloneDatabase();
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const { sql } = database;

async function publish(profileId: string) {
  await sql`
    update user_role_profiles set status = 'ACTIVE', approval_status = 'APPROVED', is_profile_public = true, approved_at = now()
    where id = ${profileId}`;
  await sql`select refresh_profile_search(array[${profileId}]::uuid[])`;
}
const read = async (slug: string) =>
  PublicProfile.strict().parse(JSON.parse(await getPublicProfile(visitor, { slug })));

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
});

describe('getPublicProfile', () => {
  it.each(PROFESSION_KEYS)(
    'carries every field of the registry for a %s, and each fits its schema',
    async (professionKey) => {
      const person = await world.person('Meera Iyer', 'customer');
      const made = await createProfile(person.ctx, {
        professionKey,
        displayName: 'Meera Works',
        placeSlug: 'kochi',
      });
      await publish(made.id);
      const { details } = await read(made.slug);
      expect(Object.keys(details)).toEqual(PROFESSIONS[professionKey].fields.map((field) => field.key));
      expect(detailsSchema(professionKey).parse(details)).toEqual(details);
    },
  );

  it('shows work, active services in their order, and the latest six published reviews under first names', async () => {
    const person = await world.person('Kabir Anand Malhotra', 'customer');
    const made = await createProfile(person.ctx, {
      professionKey: 'photographer',
      displayName: 'Kabir "Light" Studio',
      placeSlug: 'mumbai-bandra',
    });
    const itemId = newId();
    await sql`insert into portfolio_items (id, user_role_profile_id, title, tags) values (${itemId}, ${made.id}, 'Harbour', '{evening}')`;
    await sql`
      insert into portfolio_images (id, portfolio_item_id, file_url, display_order) values
      (${newId()}, ${itemId}, '/files/b', 2), (${newId()}, ${itemId}, '/files/a', 1)`;
    await sql`
      insert into services (id, user_role_profile_id, name, price, is_active, display_order) values
      (${newId()}, ${made.id}, 'Full day', 3000000, true, 1), (${newId()}, ${made.id}, 'Hour', 500000, true, 0),
      (${newId()}, ${made.id}, 'Gone', 100, false, 2)`;
    const reviewer = await world.person('Leela Subramaniam', 'customer');
    await sql`
      insert into reviews (id, reviewer_user_id, entity_type, entity_id, rating, review_text, status, hidden_reason, hidden_at, created_at)
      select uuidv7(), ${reviewer.userId}, 'professional', ${made.id}, 4, 'Review ' || n, case n when 9 then 'HIDDEN' when 8 then 'PENDING' else 'PUBLISHED' end,
        case n when 9 then 'CONTACT_DATA' end, case n when 9 then now() end, timestamptz '2026-01-01' + n * interval '1 day' from generate_series(1, 9) n`;
    await publish(made.id);

    const text = await getPublicProfile(visitor, { slug: made.slug });
    const profile = await read(made.slug);
    expect(profile).toMatchObject({
      displayName: 'Kabir "Light" Studio',
      cityName: 'Mumbai',
      placeName: 'Bandra',
      portfolioCount: 1,
    });
    expect(profile.portfolio[0]?.images.map((image) => image.url)).toEqual(['/files/a', '/files/b']);
    expect(profile.coverImage?.url).toBe('/files/a');
    expect(profile.services.map((service) => service.name)).toEqual(['Hour', 'Full day']);
    expect(profile.reviews.map((review) => review.text)).toEqual([
      'Review 7',
      'Review 6',
      'Review 5',
      'Review 4',
      'Review 3',
      'Review 2',
    ]);
    expect(profile.reviews[0]?.reviewerName).toBe('Leela');
    for (const secret of ['Subramaniam', 'Malhotra', 'example.test', '+91'])
      expect(text).not.toContain(secret);
  });

  it.each([
    ['NO_SUCH_THING', 'a draft', "status = 'DRAFT'"],
    ['GONE', 'a suspended one', "status = 'SUSPENDED'"],
    ['NO_SUCH_THING', 'one in review', "approval_status = 'PENDING'"],
    ['NO_SUCH_THING', 'a hidden one', 'is_profile_public = false'],
  ])('is %s for %s', async (reason, _, change) => {
    const person = await world.person('Tara Rao', 'customer');
    const made = await createProfile(person.ctx, {
      professionKey: 'tutor',
      displayName: 'Tara Tutors',
      placeSlug: 'pune',
    });
    await publish(made.id);
    expect(await reasonOf(getPublicProfile(visitor, { slug: made.slug }))).toBe('OK');
    await sql.unsafe(`update user_role_profiles set ${change} where id = '${made.id}'`);
    await sql`select refresh_profile_search(array[${made.id}]::uuid[])`;
    expect(await reasonOf(getPublicProfile(visitor, { slug: made.slug }))).toBe(reason);
  });

  it('does not exist for an unknown address', async () => {
    expect(await reasonOf(getPublicProfile(visitor, { slug: 'nobody-nowhere' }))).toBe('NO_SUCH_THING');
  });
});
