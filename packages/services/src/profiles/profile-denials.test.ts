import { loadPlaces, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createProfile,
  getMyProfile,
  listMyProfiles,
  saveProfile,
  setProfileVisibility,
  submitProfile,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const draft = (person: Person) =>
  createProfile(person.ctx, { professionKey: 'photographer', displayName: 'Ila Studio', placeSlug: 'pune' });

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
});

describe('who may not', () => {
  it.each([
    ['get', (ctx: Person['ctx'], profileId: string) => getMyProfile(ctx, { profileId })],
    ['save', (ctx: Person['ctx'], profileId: string) => saveProfile(ctx, profileInput(profileId))],
    ['submit', (ctx: Person['ctx'], profileId: string) => submitProfile(ctx, { profileId })],
    [
      'show',
      (ctx: Person['ctx'], profileId: string) =>
        setProfileVisibility(ctx, { profileId, isProfilePublic: false }),
    ],
  ])('%s: a visitor, somebody without the permission, somebody else', async (_, act) => {
    const owner = await world.customer();
    const { id } = await draft(owner);
    const candidate = await world.person('Candidate Only', 'candidate');
    const other = await world.customer('Somebody Else');
    expect(await reasonOf(act(visitor, id))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(act(candidate.ctx, id))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(act(other.ctx, id))).toBe('NO_SUCH_THING');
    expect(await getMyProfile(owner.ctx, { profileId: id })).toMatchObject({
      headline: null,
      awaitingApproval: false,
    });
  });

  it('create and list: a visitor, somebody without the permission', async () => {
    const candidate = await world.person('Candidate Only', 'candidate');
    const input = { professionKey: 'tutor', displayName: 'Nobody', placeSlug: 'pune' } as const;
    expect(await reasonOf(createProfile(visitor, input))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(createProfile(candidate.ctx, input))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(listMyProfiles(visitor))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(listMyProfiles(candidate.ctx))).toBe('PERMISSION_MISSING');
  });
});
