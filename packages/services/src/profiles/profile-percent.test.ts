import { newId } from '@nxtgauge/db/ids';
import { loadPlaces, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, expect, it } from 'vitest';
import { createProfile, getMyProfile, saveProfile } from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
});

it.each(['photographer', 'tutor', 'catering_service'] as const)(
  'counts a %s as complete in the ranking exactly as its owner is told',
  async (professionKey) => {
    const person = await world.customer();
    const { id } = await createProfile(person.ctx, { professionKey, displayName: 'Ila', placeSlug: 'pune' });
    const told: number[] = [];
    const agree = async () => {
      const { completeness } = await getMyProfile(person.ctx, { profileId: id });
      const [row] = await sql<{ percent: number }[]>`
        select profile_percent(p) as percent from user_role_profiles p where p.id = ${id}`;
      expect(row?.percent).toBe(completeness.percent);
      told.push(completeness.percent);
    };
    await agree();
    const { headline, bio } = profileInput(id);
    await saveProfile(person.ctx, { profileId: id, headline: headline ?? null });
    await agree();
    await saveProfile(person.ctx, { profileId: id, bio: bio ?? null });
    await agree();
    const details = {
      photographer: { startingPriceInr: 500_000, specialties: ['wedding'] },
      tutor: { hourlyRateInr: 50_000, qualification: 'M.Sc', experienceYears: 4 },
      catering_service: { pricePerHeadInr: 40_000, minGuests: 10 },
    }[professionKey];
    await saveProfile(person.ctx, { profileId: id, details });
    await agree();
    const albumId = newId();
    await sql`insert into portfolio_items (id, user_role_profile_id, title) values (${albumId}, ${id}, 'Work')`;
    for (let i = 0; i < 5; i += 1) {
      await sql`
        insert into portfolio_images (id, portfolio_item_id, file_url, alt_text)
        values (${newId()}, ${albumId}, ${`/files/${i}`}, 'Words')`;
      await agree();
    }
    await sql`insert into services (id, user_role_profile_id, name, price) values (${newId()}, ${id}, 'Day', 100)`;
    await agree();
    expect(new Set(told).size).toBeGreaterThan(4);
  },
);
