import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../errors/index.ts';
import {
  addMedia,
  describeMedia,
  filesOf,
  moveAlbum,
  moveMedia,
  moveService,
  putAlbum,
  putService,
  removeAlbum,
  removeMedia,
  removeService,
  SaveAlbumInput,
  SaveServiceInput,
  SHOWCASE_LIMITS,
} from './index.ts';
import type { AlbumContent, MediaContent, ServiceContent } from './index.ts';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const picture = (n: number): MediaContent => ({
  id: id(n),
  fileId: id(1000 + n),
  mediaType: 'IMAGE',
  url: `/files/pictures/${n}`,
  posterUrl: null,
  durationMs: null,
  width: 1200,
  height: 800,
  blur: null,
  altText: null,
});
const album = (n: number, media: MediaContent[] = []): AlbumContent => ({
  id: id(n),
  title: `Album ${n}`,
  description: null,
  tags: [],
  media,
});
const service = (n: number): ServiceContent => ({
  id: id(n),
  name: `Service ${n}`,
  description: null,
  priceInr: 100_000 * n,
  durationMinutes: 60,
  isActive: true,
});
const reason = (act: () => unknown) => {
  try {
    act();
    return 'OK';
  } catch (error) {
    return error instanceof AppError ? error.reason : 'UNEXPECTED';
  }
};

describe('albums', () => {
  it('adds at the end, changes in place, and never changes what it was given', () => {
    const before = [album(1, [picture(7)])];
    const added = putAlbum(before, { id: id(2), title: 'Portraits', description: null, tags: ['film'] });
    expect(added.map(({ title }) => title)).toEqual(['Album 1', 'Portraits']);
    const renamed = putAlbum(added, { id: id(1), title: 'Weddings', description: 'Two days', tags: [] });
    expect(renamed[0]).toMatchObject({ title: 'Weddings', media: [{ id: id(7) }] });
    expect(before).toEqual([album(1, [picture(7)])]);
  });

  it('moves any entry anywhere and keeps every other in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(15), fc.nat(15), (count, from, to) => {
        const list = Array.from({ length: count }, (_, i) => album(i));
        const start = from % count;
        const after = moveAlbum(list, id(start), to);
        expect(after[Math.min(to, count - 1)]?.id).toBe(id(start));
        expect(after.filter((one) => one.id !== id(start))).toEqual(
          list.filter((one) => one.id !== id(start)),
        );
      }),
    );
  });

  it('adds a file once, makes the first the cover, describes and removes', () => {
    let albums = addMedia([album(1)], id(1), [picture(1), picture(2)]);
    albums = addMedia(albums, id(1), [{ ...picture(9), fileId: picture(2).fileId }, picture(3)]);
    expect(albums[0]?.media.map((one) => one.id)).toEqual([id(1), id(2), id(3)]);
    albums = moveMedia(albums, { albumId: id(1), mediaId: id(3), to: 0 });
    albums = describeMedia(albums, { albumId: id(1), mediaId: id(3), altText: 'A bride laughing' });
    albums = removeMedia(albums, { albumId: id(1), mediaId: id(1) });
    expect(albums[0]?.media.map(({ id: one, altText }) => [one, altText])).toEqual([
      [id(3), 'A bride laughing'],
      [id(2), null],
    ]);
    expect(filesOf(albums)).toEqual([id(1003), id(1002)]);
    expect(removeAlbum(albums, id(1))).toEqual([]);
  });

  it('refuses what is not there and what is too much', () => {
    expect(reason(() => moveAlbum([], id(1), 0))).toBe('NO_SUCH_THING');
    expect(reason(() => removeMedia([album(1)], { albumId: id(1), mediaId: id(2) }))).toBe('NO_SUCH_THING');
    const full = Array.from({ length: SHOWCASE_LIMITS.albums }, (_, i) => album(i));
    expect(reason(() => putAlbum(full, { id: id(99), title: 'One more', description: null, tags: [] }))).toBe(
      'INVALID_INPUT',
    );
    const pictures = Array.from({ length: SHOWCASE_LIMITS.media + 1 }, (_, i) => picture(i));
    expect(reason(() => addMedia([album(1)], id(1), pictures))).toBe('INVALID_INPUT');
  });
});

describe('services', () => {
  it('adds, changes, moves and removes', () => {
    let services = putService([service(1), service(2)], service(3));
    services = moveService(services, id(3), 0);
    services = putService(services, { ...service(2), priceInr: 999_900 });
    services = removeService(services, id(1));
    expect(services.map(({ id: one, priceInr }) => [one, priceInr])).toEqual([
      [id(3), 300_000],
      [id(2), 999_900],
    ]);
    expect(reason(() => removeService(services, id(1)))).toBe('NO_SUCH_THING');
  });
});

describe('inputs', () => {
  const ids = { profileId: crypto.randomUUID(), albumId: crypto.randomUUID() };
  it.each([
    ['a link', { description: 'More at www.example.com/work' }],
    ['a phone number', { title: 'Call 98200 12345 now' }],
    ['a handle as a tag', { tags: ['insta: kavya.studio'] }],
    ['the same tag twice', { tags: ['Wedding', 'wedding'] }],
  ])('refuses %s', (_, part) => {
    const input = { ...ids, title: 'Weddings', description: null, tags: [], ...part };
    expect(SaveAlbumInput.safeParse(input).success).toBe(false);
  });
  it('takes a fair album and a service in rupees', () => {
    expect(
      SaveAlbumInput.safeParse({ ...ids, title: 'Weddings 2024', description: 'In Pune', tags: ['haldi'] })
        .success,
    ).toBe(true);
    const offer = {
      profileId: ids.profileId,
      serviceId: ids.albumId,
      name: 'Half day',
      description: null,
      priceInr: 1_500_000,
      durationMinutes: 240,
      isActive: true,
    };
    expect(SaveServiceInput.safeParse(offer).success).toBe(true);
    expect(SaveServiceInput.safeParse({ ...offer, priceInr: 12.5 }).success).toBe(false);
    expect(SaveServiceInput.safeParse({ ...offer, durationMinutes: 0 }).success).toBe(false);
  });
});
