import { newId } from '@nxtgauge/db/ids';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { putAlbum } from '@nxtgauge/domain/portfolio';
import { loadPlaces, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import { approveProfile, createProfile, getMyProfile, saveProfile } from '../profiles/index.ts';
import { readWorkingCopy, writeWorkingCopy } from '../profiles/working-copy.ts';
import { saveAlbum } from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const EDITORS = 8;

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
});

const albumInput = (profileId: string, n: number) => ({
  profileId,
  albumId: newId(),
  title: `Album ${n}`,
  description: null,
  tags: [],
});

async function approved(): Promise<{ person: Person; id: string }> {
  const person = await world.customer();
  const { id } = await createProfile(person.ctx, {
    professionKey: 'photographer',
    displayName: 'Ila Studio',
    placeSlug: 'pune',
  });
  await saveProfile(person.ctx, profileInput(id));
  await withTx(world.system, (tx) => approveProfile(tx, id));
  // One edit waits already, so that what follows is only the race for its content.
  await saveProfile(person.ctx, { profileId: id, headline: 'Before the race' });
  return { person, id };
}

describe('several editors of one profile at once', () => {
  it('all keep what they did', async () => {
    const { person, id } = await approved();
    await Promise.all([
      saveProfile(person.ctx, { profileId: id, headline: 'Edited at the same moment' }),
      ...Array.from({ length: EDITORS }, (_, n) => saveAlbum(person.ctx, albumInput(id, n))),
    ]);
    const profile = await getMyProfile(person.ctx, { profileId: id });
    expect(profile.headline).toBe('Edited at the same moment');
    expect(profile.albums.map(({ title }) => title).toSorted()).toEqual(
      Array.from({ length: EDITORS }, (_, n) => `Album ${n}`),
    );
    const requests = await world.sql`
      select status, content_version as version from approval_requests where entity_id = ${id}`;
    expect(requests).toEqual([{ status: 'PENDING', version: 1 + EDITORS + 1 }]);
  });

  it('lose edits with the broken twin that reads before it locks, which this race catches', async () => {
    const { person, id } = await approved();
    let arrived = 0;
    let open: () => void = () => undefined;
    const everyoneHasRead = new Promise<void>((resolve) => (open = resolve));
    const naive = (n: number) =>
      withTx(person.ctx, async (tx) => {
        const [profile] = await tx.db.select().from(userRoleProfiles).where(eq(userRoleProfiles.id, id));
        if (!profile) throw new Error('no profile');
        const copy = await readWorkingCopy(tx, profile.roleKey, id);
        arrived += 1;
        if (arrived === 2) open();
        await everyoneHasRead;
        const { albumId, title, description, tags } = albumInput(id, n);
        const albums = putAlbum(copy.content.albums, { id: albumId, title, description, tags });
        await writeWorkingCopy(tx, profile, copy, { ...copy.content, albums }, 'album.save');
      });
    await Promise.all([naive(0), naive(1)]);
    expect((await getMyProfile(person.ctx, { profileId: id })).albums).toHaveLength(1);
  });
});
