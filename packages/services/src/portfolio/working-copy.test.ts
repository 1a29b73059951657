import { loadPlaces, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { albumInput, serviceInput, uploadedFile } from '@nxtgauge/testing/portfolio';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import {
  applyProfileRevision,
  approveProfile,
  createProfile,
  dropEdit,
  getMyProfile,
  rejectProfileRevision,
  saveProfile,
  submitProfile,
  waitingChanges,
} from '../profiles/index.ts';
import { reviewedContent } from '../review-desk/reviewed-content.ts';
import {
  addMedia,
  moveAlbum,
  removeAlbum,
  removeMedia,
  removeService,
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
async function live() {
  const person = await world.customer('Ila Menon');
  const { id, slug } = await draft(person);
  await saveProfile(person.ctx, profileInput(id));
  const service = serviceInput(id);
  const album = albumInput(id);
  await saveService(person.ctx, service);
  await saveAlbum(person.ctx, album);
  const files = [await uploadedFile(sql, person.userId), await uploadedFile(sql, person.userId)];
  await addMedia(person.ctx, {
    profileId: id,
    albumId: album.albumId,
    media: files.map((fileId, i) => ({ fileId, altText: `Picture ${i + 1}` })),
  });
  await withTx(world.system, (tx) => approveProfile(tx, id));
  return { person, id, slug, service, album, files };
}
type Live = Awaited<ReturnType<typeof live>>;

const waiting = async (profileId: string) => {
  const [row] = await sql<{ id: string; version: number; submitted: Date; revision: string }[]>`
    select id, content_version as version, submitted_at as submitted, revision_id as revision from approval_requests
    where entity_id = ${profileId} and status = 'PENDING'`;
  return row;
};
const approveEdit = async (profileId: string) => {
  const request = await waiting(profileId);
  if (!request) throw new Error('nothing waits');
  await withTx(world.system, (tx) => applyProfileRevision(tx, profileId, request.revision));
  await sql`update approval_requests set status = 'APPROVED' where id = ${request.id}`;
};
const page = async (profileId: string) => {
  const [row] = await sql<{ text: string }[]>`
    select json_build_object('headline', p.headline,
      'services', (select json_agg(json_build_array(s.name, s.price) order by s.display_order) from services s
        where s.user_role_profile_id = p.id),
      'albums', (select json_agg(json_build_array(i.title, (select json_agg(m.alt_text order by m.display_order)
        from portfolio_images m where m.portfolio_item_id = i.id)) order by i.display_order)
        from portfolio_items i where i.user_role_profile_id = p.id),
      'search', (select search::text from profile_search where profile_id = p.id))::text as text
    from user_role_profiles p where p.id = ${profileId}`;
  return row?.text ?? '';
};
const mine = ({ person, id }: Pick<Live, 'person' | 'id'>) => getMyProfile(person.ctx, { profileId: id });

describe('a draft', () => {
  it('is written to its tables at once, in order, with its pictures taken into use', async () => {
    const { person, id, album, files } = await live();
    const profile = await getMyProfile(person.ctx, { profileId: id });
    expect(profile.albums).toMatchObject([
      {
        id: album.albumId,
        title: 'Weddings',
        tags: ['haldi'],
        media: [{ fileId: files[0] }, { fileId: files[1] }],
      },
    ]);
    expect(profile.services).toMatchObject([{ name: 'Half day', priceInr: 1_500_000, isActive: true }]);
    const rows = await sql`select purpose, unused_since from files where id = any (${files}::uuid[])`;
    expect(rows).toEqual([
      { purpose: 'portfolio', unused_since: null },
      { purpose: 'portfolio', unused_since: null },
    ]);
    const [count] =
      await sql`select card ->> 'portfolioCount' as n from profile_search where profile_id = ${id}`;
    expect(count).toEqual({ n: '1' });
  });

  it('keeps its place in the inbox while it is edited, and leaves it below 60 %', async () => {
    const person = await world.customer();
    const { id } = await draft(person);
    await saveProfile(person.ctx, profileInput(id));
    await submitProfile(person.ctx, { profileId: id });
    const before = await waiting(id);
    expect(await saveService(person.ctx, serviceInput(id))).toMatchObject({ outcome: 'SENT_FOR_APPROVAL' });
    expect(await waiting(id)).toEqual({ ...before, version: 2 });
    expect(await saveProfile(person.ctx, { profileId: id, bio: null, headline: null })).toMatchObject({
      outcome: 'SAVED',
    });
    expect(await waiting(id)).toBeUndefined();
  });

  it('saves only what is named, so that a section never undoes another', async () => {
    const person = await world.customer();
    const { id } = await draft(person);
    await saveProfile(person.ctx, profileInput(id));
    await saveProfile(person.ctx, {
      profileId: id,
      placeSlug: 'mumbai',
      serviceAreas: ['thane', 'mumbai', 'pune'],
      travelRadiusKm: 120,
    });
    const profile = await getMyProfile(person.ctx, { profileId: id });
    expect(profile).toMatchObject({
      headline: 'Weddings without fuss',
      placeSlug: 'mumbai',
      travelRadiusKm: 120,
      details: { travelRadiusKm: 120, specialties: ['wedding'] },
    });
    expect(profile.serviceAreas).toEqual([
      { slug: 'pune', name: 'Pune' },
      { slug: 'thane', name: 'Thane' },
    ]);
    expect(await reasonOf(saveProfile(person.ctx, { profileId: id, serviceAreas: ['atlantis'] }))).toBe(
      'INVALID_INPUT',
    );
    await saveProfile(person.ctx, { profileId: id, displayName: 'Ila and Sons' });
    expect((await getMyProfile(person.ctx, { profileId: id })).travelRadiusKm).toBe(120);
  });
});

describe('an approved profile', () => {
  it('keeps its old price on the page until the new one is approved (J2 step 9)', async () => {
    const { person, id, service } = await live();
    const before = await page(id);
    expect(await saveService(person.ctx, { ...service, priceInr: 1_800_000 })).toMatchObject({
      outcome: 'SENT_FOR_APPROVAL',
    });
    expect(await page(id)).toBe(before);
    expect((await mine({ person, id })).services).toMatchObject([{ priceInr: 1_800_000 }]);
    expect((await waitingChanges(person.ctx, { profileId: id })).fields).toEqual([
      {
        label: 'Service: Half day',
        before: 'Half day\n₹15,000, 4 hours',
        after: 'Half day\n₹18,000, 4 hours',
      },
    ]);
    await approveEdit(id);
    expect(await page(id)).toContain('["Half day", 1800000]');
    expect(await mine({ person, id })).toMatchObject({ edit: 'NONE', pendingRevision: false });
  });

  it('swaps texts, albums and services together, and search with them', async () => {
    const at = await live();
    const { person, id, album, service } = at;
    const second = albumInput(id, 'Portraits in window light');
    await saveAlbum(person.ctx, second);
    await moveAlbum(person.ctx, { profileId: id, albumId: second.albumId, to: 0 });
    await removeService(person.ctx, { profileId: id, serviceId: service.serviceId });
    await saveService(person.ctx, serviceInput(id, { name: 'Drone evening' }));
    await saveProfile(person.ctx, { profileId: id, headline: 'Evenings from above' });
    const [first] = (await mine(at)).albums[1]?.media ?? [];
    if (!first) throw new Error('no picture');
    await removeMedia(person.ctx, { profileId: id, albumId: album.albumId, mediaId: first.id });
    const before = await page(id);
    expect(before).not.toContain('Drone evening');
    const request = await waiting(id);
    expect(request?.version).toBe(6);

    await expect(
      withTx(world.system, async (tx) => {
        await applyProfileRevision(tx, id, request?.revision ?? '');
        throw new Error('the process died before the commit');
      }),
    ).rejects.toThrow('died');
    expect(await page(id)).toBe(before);
    expect(await mine(at)).toMatchObject({ edit: 'WAITING' });

    await approveEdit(id);
    const after = JSON.parse(await page(id)) as Record<string, unknown>;
    expect(after).toMatchObject({
      headline: 'Evenings from above',
      albums: [
        ['Portraits in window light', null],
        ['Weddings', ['Picture 2']],
      ],
      services: [['Drone evening', 1_500_000]],
    });
    expect(after.search).toContain('drone');
  });

  it('raises the version and keeps the place in the queue with every edit', async () => {
    const { person, id, album } = await live();
    await saveProfile(person.ctx, { profileId: id, headline: 'First' });
    const first = await waiting(id);
    world.clock.advance(60_000);
    await saveAlbum(person.ctx, { ...album, title: 'Weddings by the sea' });
    expect(await waiting(id)).toEqual({ ...first, version: 2 });
    const revisions = await sql`select status from entity_revisions where entity_id = ${id}`;
    expect(revisions).toEqual([{ status: 'PENDING' }]);
  });

  it('takes the edit back, by a button or by the live version again', async () => {
    const at = await live();
    const { person, id, service } = at;
    await saveService(person.ctx, { ...service, priceInr: 1 * 100 });
    expect(await saveService(person.ctx, service)).toMatchObject({ outcome: 'SAVED' });
    expect(await waiting(id)).toBeUndefined();
    await saveService(person.ctx, { ...service, name: 'Whole day' });
    await dropEdit(person.ctx, { profileId: id });
    await dropEdit(person.ctx, { profileId: id });
    expect(await waiting(id)).toBeUndefined();
    expect(await mine(at)).toMatchObject({ edit: 'NONE', services: [{ name: 'Half day' }] });
  });

  it('keeps a refused edit for its owner to change and send again', async () => {
    const at = await live();
    const { person, id } = at;
    await saveProfile(person.ctx, { profileId: id, headline: 'Best in the world' });
    const request = await waiting(id);
    await withTx(world.system, (tx) =>
      rejectProfileRevision(
        tx,
        id,
        request?.revision ?? '',
        'Please say what you shoot.',
        'CHANGES_REQUESTED',
      ),
    );
    await sql`update approval_requests set status = 'CHANGES_REQUESTED' where id = ${request?.id ?? null}`;
    expect(await mine(at)).toMatchObject({
      edit: 'REFUSED',
      headline: 'Best in the world',
      rejectionReason: 'Please say what you shoot.',
      awaitingApproval: false,
    });
    expect(await saveProfile(person.ctx, { profileId: id, headline: 'Best in the world' })).toMatchObject({
      outcome: 'SAVED',
    });
    expect(await waiting(id)).toBeUndefined();
    await submitProfile(person.ctx, { profileId: id });
    await saveProfile(person.ctx, { profileId: id, headline: 'Weddings in Pune' });
    expect(await mine(at)).toMatchObject({
      edit: 'WAITING',
      rejectionReason: null,
      headline: 'Weddings in Pune',
    });
    await approveEdit(id);
    expect(await page(id)).toContain('Weddings in Pune');
  });

  it('approves an edit of an older release without touching what that did not know of', async () => {
    const { person, id } = await live();
    await saveProfile(person.ctx, { profileId: id, headline: 'Changed' });
    await sql`
      update entity_revisions set payload_json = payload_json - array['albums', 'services', 'serviceAreas', 'travelRadiusKm']
      where entity_id = ${id}`;
    await approveEdit(id);
    expect(await page(id)).toMatch(/"Changed".*Half day.*Weddings/u);
  });

  it('shows a reviewer which pictures came and went, beside the words', async () => {
    const at = await live();
    const { person, id, album } = at;
    const [first] = (await mine(at)).albums[0]?.media ?? [];
    const added = await uploadedFile(sql, person.userId);
    await removeMedia(person.ctx, { profileId: id, albumId: album.albumId, mediaId: first?.id ?? '' });
    await addMedia(person.ctx, {
      profileId: id,
      albumId: album.albumId,
      media: [{ fileId: added, altText: 'A garland being tied' }],
    });
    const request = await waiting(id);
    const content = await reviewedContent(world.system, {
      entityType: 'profile',
      entityId: id,
      revisionId: request?.revision ?? null,
    });
    expect(content.images.map(({ alt, change }) => [alt, change])).toEqual([
      ['A garland being tied', 'added'],
      ['Picture 1', 'removed'],
      ['Picture 2', undefined],
    ]);
    const changed = content.fields.filter(({ before, after }) => before !== after);
    expect(changed).toEqual([
      {
        label: 'Album: Weddings',
        before: 'Weddings\nTags: haldi\n1. Picture 1\n2. Picture 2',
        after: 'Weddings\nTags: haldi\n1. Picture 2\n2. A garland being tied',
      },
    ]);
  });

  it('keeps the file of a live picture until its removal is approved', async () => {
    const { person, id, album, files } = await live();
    await removeAlbum(person.ctx, { profileId: id, albumId: album.albumId });
    const purposes = async () =>
      (
        await sql<{ purpose: string | null }[]>`select purpose from files where id = any (${files}::uuid[])`
      ).map(({ purpose }) => purpose);
    expect(await purposes()).toEqual(['portfolio', 'portfolio']);
    await approveEdit(id);
    expect(await purposes()).toEqual([null, null]);
  });

  it('lets go of a picture that only a refused edit showed, once the owner takes it out', async () => {
    const at = await live();
    const { person, id, album } = at;
    const fileId = await uploadedFile(sql, person.userId);
    await addMedia(person.ctx, { profileId: id, albumId: album.albumId, media: [{ fileId, altText: null }] });
    const request = await waiting(id);
    await withTx(world.system, (tx) =>
      rejectProfileRevision(tx, id, request?.revision ?? '', 'Please choose another picture.', 'REJECTED'),
    );
    await sql`update approval_requests set status = 'REJECTED' where id = ${request?.id ?? null}`;
    const purpose = async () => (await sql`select purpose from files where id = ${fileId}`)[0]?.purpose;
    await saveProfile(person.ctx, { profileId: id, headline: 'Something else too' });
    expect(await purpose()).toBe('portfolio');
    const refused = (await mine(at)).albums[0]?.media.find((one) => one.fileId === fileId);
    await removeMedia(person.ctx, { profileId: id, albumId: album.albumId, mediaId: refused?.id ?? '' });
    expect(await purpose()).toBeNull();
  });
});
