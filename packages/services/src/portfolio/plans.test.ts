import { loadPlaces, loadProfiles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener, READ_WHOLE } from '@nxtgauge/testing/plans';
import { asUser, contextOf, system } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { afterAll, expect, it } from 'vitest';
import { endPauses, getMyProfile, listMyProfiles, waitingChanges } from '../profiles/index.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
await loadPlaces(database);
await loadProfiles(database, 3_000);
await database.sql`
  insert into entity_revisions (id, entity_type, entity_id, payload_json, status, submitted_by_user_id, created_at)
  select uuidv7(), 'profile', p.id, jsonb_build_object('headline', 'Edit ' || n), case when n = 3 and p.nth % 50 = 0 then 'PENDING' else 'APPROVED' end,
    p.user_id, now() - (4 - n) * interval '1 day'
  from (select id, user_id, row_number() over (order by id) as nth from user_role_profiles) p, generate_series(1, 3) n`;
await database.sql`
  insert into approval_requests (id, entity_type, entity_id, revision_id, status, submitted_by_user_id, submitted_at)
  select uuidv7(), 'profile', entity_id, id, status, submitted_by_user_id, created_at from entity_revisions`;
await database.sql`
  update user_role_profiles set paused_at = now() - interval '2 days', paused_until = now() + interval '2 days'
  where id in (select id from user_role_profiles limit 40)`;
await database.sql`
  insert into profile_service_areas (profile_id, place_id)
  select p.id, place.id from user_role_profiles p, (select id from places order by slug limit 3) place`;
await database.sql`vacuum analyze`;

const [owner] = await database.sql<{ userId: string; profileId: string }[]>`
  select submitted_by_user_id as "userId", entity_id as "profileId" from entity_revisions
  where status = 'PENDING' order by entity_id limit 1`;
if (!owner) throw new Error('no profile');
const { profileId } = owner;
const parts = { clock: world.clock, ports: world.ports };
const mine = { ...contextOf(database, { actor: asUser(owner.userId, 'professional'), ...parts }), sql };
const sweeper = { ...contextOf({ ...database, sql }, { actor: system, ...parts }), sql };

it.each([
  ['the working copy with everything in it', () => getMyProfile(mine, { profileId })],
  ['all own profiles', () => listMyProfiles(mine)],
  ['what an edit changes', () => waitingChanges(mine, { profileId })],
])('reads no table whole for %s', async (_, run) => {
  expect(await plansOf(run)).not.toMatch(READ_WHOLE);
});

it('finds pauses that are over by their index', async () => {
  expect(await endPauses(sweeper)).toBe(0);
  const [plan] = await database.sql<{ 'QUERY PLAN': unknown }[]>`
    explain (format json) select id from user_role_profiles where paused_until <= now() order by paused_until limit 200`;
  expect(JSON.stringify(plan)).toContain('user_role_profiles_paused_until_index');
});
