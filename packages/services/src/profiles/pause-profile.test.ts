import { loadPlaces, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import {
  approveProfile,
  createProfile,
  endPauses,
  getMyProfile,
  pauseProfile,
  resumeProfile,
  saveProfile,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const DAY = 86_400_000;

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
});

async function live() {
  const person = await world.customer();
  const { id } = await createProfile(person.ctx, {
    professionKey: 'photographer',
    displayName: 'Ila Studio',
    placeSlug: 'pune',
  });
  await saveProfile(person.ctx, profileInput(id));
  await withTx(world.system, (tx) => approveProfile(tx, id));
  return { person, id };
}
const dayFromNow = (days: number) =>
  new Date(world.clock.now().getTime() + days * DAY + 5.5 * 3_600_000).toISOString().slice(0, 10);
const events = async (id: string) =>
  (
    await world.sql<{ event: string }[]>`
      select event from audit_logs where entity_id = ${id} and event in ('profile.pause', 'profile.resume') order by created_at, id`
  ).map(({ event }) => event);

describe('a pause', () => {
  it('lasts through its last day in India and ends by itself', async () => {
    const { person, id } = await live();
    const paused = await pauseProfile(person.ctx, { profileId: id, until: dayFromNow(2) });
    expect(paused.pausedUntil).toMatch(/T18:30:00\.000Z$/u);
    world.clock.advance(DAY);
    expect(await endPauses(world.system)).toBe(0);
    expect((await getMyProfile(person.ctx, { profileId: id })).pausedAt).not.toBeNull();
    world.clock.advance(2 * DAY);
    // Between its end and the sweep it counts as over already.
    expect((await getMyProfile(person.ctx, { profileId: id })).pausedAt).toBeNull();
    expect(await endPauses(world.system)).toBe(1);
    expect(await endPauses(world.system)).toBe(0);
    expect(await events(id)).toEqual(['profile.pause', 'profile.resume']);
  });

  it('without an end lasts until it is ended, and never waits for approval', async () => {
    const { person, id } = await live();
    expect(await pauseProfile(person.ctx, { profileId: id, until: null })).toMatchObject({
      pausedUntil: null,
      edit: 'NONE',
      awaitingApproval: false,
    });
    world.clock.advance(400 * DAY);
    expect(await endPauses(world.system)).toBe(0);
    expect(await resumeProfile(person.ctx, { profileId: id })).toMatchObject({ pausedAt: null });
    await resumeProfile(person.ctx, { profileId: id });
    expect(await events(id)).toEqual(['profile.pause', 'profile.resume']);
  });

  it('refuses days that are over or too far away', async () => {
    const { person, id } = await live();
    for (const days of [-1, 400]) {
      expect(await reasonOf(pauseProfile(person.ctx, { profileId: id, until: dayFromNow(days) }))).toBe(
        'INVALID_INPUT',
      );
    }
  });
});
