import { newId } from '@nxtgauge/db/ids';
import { loadPlaces, loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createProfile,
  dropEdit,
  getMyProfile,
  pauseProfile,
  resumeProfile,
  waitingChanges,
} from '../profiles/index.ts';
import * as portfolio from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
});

async function owned(name = 'Ila Menon') {
  const person = await world.customer(name);
  const { id: profileId } = await createProfile(person.ctx, {
    professionKey: 'photographer',
    displayName: 'Ila Studio',
    placeSlug: 'pune',
  });
  const albumId = newId();
  const serviceId = newId();
  await portfolio.saveAlbum(person.ctx, albumOf(profileId, albumId));
  await portfolio.saveService(person.ctx, serviceOf(profileId, serviceId));
  return { person, profileId, albumId, serviceId };
}
type Owned = Awaited<ReturnType<typeof owned>>;
const albumOf = (profileId: string, albumId: string) => ({
  profileId,
  albumId,
  title: 'Weddings',
  description: null,
  tags: [],
});
const serviceOf = (profileId: string, serviceId: string) => ({
  profileId,
  serviceId,
  name: 'Half day',
  description: null,
  priceInr: 1_500_000,
  durationMinutes: null,
  isActive: true,
});

type Act = (ctx: Person['ctx'], at: Pick<Owned, 'profileId' | 'albumId' | 'serviceId'>) => Promise<unknown>;
const acts: Record<string, Act> = {
  saveAlbum: (ctx, at) => portfolio.saveAlbum(ctx, albumOf(at.profileId, at.albumId)),
  moveAlbum: (ctx, { profileId, albumId }) => portfolio.moveAlbum(ctx, { profileId, albumId, to: 0 }),
  removeAlbum: (ctx, { profileId, albumId }) => portfolio.removeAlbum(ctx, { profileId, albumId }),
  addMedia: (ctx, { profileId, albumId }) =>
    portfolio.addMedia(ctx, { profileId, albumId, media: [{ fileId: newId(), altText: null }] }),
  describeMedia: (ctx, { profileId, albumId }) =>
    portfolio.describeMedia(ctx, { profileId, albumId, mediaId: newId(), altText: null }),
  moveMedia: (ctx, { profileId, albumId }) =>
    portfolio.moveMedia(ctx, { profileId, albumId, mediaId: newId(), to: 0 }),
  removeMedia: (ctx, { profileId, albumId }) =>
    portfolio.removeMedia(ctx, { profileId, albumId, mediaId: newId() }),
  saveService: (ctx, at) => portfolio.saveService(ctx, serviceOf(at.profileId, at.serviceId)),
  moveService: (ctx, { profileId, serviceId }) => portfolio.moveService(ctx, { profileId, serviceId, to: 0 }),
  removeService: (ctx, { profileId, serviceId }) => portfolio.removeService(ctx, { profileId, serviceId }),
  pause: (ctx, { profileId }) => pauseProfile(ctx, { profileId, until: null }),
  resume: (ctx, { profileId }) => resumeProfile(ctx, { profileId }),
  takeEditBack: (ctx, { profileId }) => dropEdit(ctx, { profileId }),
  waitingChanges: (ctx, { profileId }) => waitingChanges(ctx, { profileId }),
};

describe('who may not', () => {
  it.each(Object.entries(acts))(
    '%s: a visitor, somebody without the permission, somebody else',
    async (_, act) => {
      const at = await owned();
      const before = await getMyProfile(at.person.ctx, at);
      const candidate = await world.person('Candidate Only', 'candidate');
      const other = await owned('Somebody Else');
      expect(await reasonOf(act(visitor, at))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(candidate.ctx, at))).toBe('PERMISSION_MISSING');
      expect(await reasonOf(act(other.person.ctx, at))).toBe('NO_SUCH_THING');
      expect(await getMyProfile(at.person.ctx, at)).toEqual(before);
    },
  );

  it.each(
    Object.entries(acts).filter(
      ([name]) => !['pause', 'resume', 'takeEditBack', 'waitingChanges'].includes(name),
    ),
  )('%s: the album or service of another profile through one’s own', async (_, act) => {
    const at = await owned();
    const other = await owned('Somebody Else');
    const { profileId } = other;
    expect(await reasonOf(act(other.person.ctx, { ...at, profileId }))).toBe('NO_SUCH_THING');
    expect((await getMyProfile(at.person.ctx, at)).albums).toHaveLength(1);
  });

  it.each(Object.entries(acts).filter(([name]) => name !== 'waitingChanges'))(
    '%s: on a suspended profile',
    async (_, act) => {
      const at = await owned();
      await world.sql`update user_role_profiles set status = 'SUSPENDED' where id = ${at.profileId}`;
      expect(await reasonOf(act(at.person.ctx, at))).toBe('ACCOUNT_SUSPENDED');
    },
  );
});
