import { newId } from '@nxtgauge/db/ids';
import { loadPlaces, loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { albumInput, serviceInput, uploadedFile } from '@nxtgauge/testing/portfolio';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { createProfile, getMyProfile } from '../profiles/index.ts';
import {
  addMedia,
  describeMedia,
  moveMedia,
  moveService,
  removeAlbum,
  removeMedia,
  saveAlbum,
  saveService,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
});

const draft = (person: Person) =>
  createProfile(person.ctx, { professionKey: 'photographer', displayName: 'Ila Studio', placeSlug: 'pune' });

describe('pictures', () => {
  it('takes own files once, moves one to the cover, describes it and lets go of what is removed', async () => {
    const person = await world.customer();
    const { id } = await draft(person);
    const album = albumInput(id);
    await saveAlbum(person.ctx, album);
    const files = [await uploadedFile(sql, person.userId), await uploadedFile(sql, person.userId)];
    const media = files.map((fileId) => ({ fileId, altText: null }));
    await addMedia(person.ctx, { profileId: id, albumId: album.albumId, media });
    await addMedia(person.ctx, { profileId: id, albumId: album.albumId, media });
    const [shown] = (await getMyProfile(person.ctx, { profileId: id })).albums;
    expect(shown?.media).toHaveLength(2);
    const [first, second] = shown?.media ?? [];
    const at = { profileId: id, albumId: album.albumId };
    await moveMedia(person.ctx, { ...at, mediaId: second?.id ?? '', to: 0 });
    await describeMedia(person.ctx, { ...at, mediaId: second?.id ?? '', altText: 'Turmeric on the hands' });
    await removeMedia(person.ctx, { ...at, mediaId: first?.id ?? '' });
    const [after] = (await getMyProfile(person.ctx, { profileId: id })).albums;
    expect(after?.media).toMatchObject([{ fileId: files[1], altText: 'Turmeric on the hands' }]);
    const rows = await sql<{ purpose: string | null }[]>`
      select purpose from files where id = any (${files}::uuid[]) order by id = ${files[0] ?? ''}`;
    expect(rows.map(({ purpose }) => purpose)).toEqual(['portfolio', null]);
    await removeAlbum(person.ctx, at);
    expect((await getMyProfile(person.ctx, { profileId: id })).albums).toEqual([]);
  });

  it('refuses files of others and documents', async () => {
    const person = await world.customer();
    const other = await world.customer('Somebody Else');
    const { id } = await draft(person);
    const album = albumInput(id);
    await saveAlbum(person.ctx, album);
    const add = (fileId: string) =>
      reasonOf(
        addMedia(person.ctx, { profileId: id, albumId: album.albumId, media: [{ fileId, altText: null }] }),
      );
    expect(await add(await uploadedFile(sql, other.userId))).toBe('NO_SUCH_THING');
    expect(await add(newId())).toBe('NO_SUCH_THING');
    expect(await add(await uploadedFile(sql, person.userId, 'DOCUMENT'))).toBe('INVALID_INPUT');
  });
});

it('keeps the order of services', async () => {
  const person = await world.customer();
  const { id } = await draft(person);
  const offers = ['One', 'Two', 'Three'].map((name) => serviceInput(id, { name: `${name} hour` }));
  for (const offer of offers) await saveService(person.ctx, offer);
  await moveService(person.ctx, { profileId: id, serviceId: offers[2]?.serviceId ?? '', to: 0 });
  const { services } = await getMyProfile(person.ctx, { profileId: id });
  expect(services.map(({ name }) => name)).toEqual(['Three hour', 'One hour', 'Two hour']);
});
