import { AppError } from '@nxtgauge/domain/errors';
import { loadPlaces } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { anonymous, contextOf, MovableClock, RecordingPorts } from '@nxtgauge/testing/service-context';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPlaces, getPlace, placeBySlug, placesAround } from './index.ts';

const database = await cloneDatabase();
const ctx = contextOf(database, { actor: anonymous, clock: new MovableClock(), ports: new RecordingPorts() });
const slugs = async (text: string) => (await findPlaces(ctx, { text })).items.map((place) => place.slug);

beforeAll(async () => {
  await loadPlaces(database);
  await database.sql`
    insert into place_pins (pin, place_id)
    select k.pin, p.id from (values ('400001', 'mumbai'), ('400050', 'mumbai-bandra'), ('400051', 'mumbai-bandra'),
      ('411045', 'pune-baner')) as k (pin, slug) join places p on p.slug = k.slug`;
});

describe('findPlaces', () => {
  it('begins with cities, then localities, for the first letters', async () => {
    expect((await slugs('Mu'))[0]).toBe('mumbai');
    expect(await slugs('ba')).toEqual(['mumbai-bandra', 'pune-baner']);
  });
  it('forgives a typo, knows Hindi, and finds a locality by its city', async () => {
    expect((await slugs('mumbay'))[0]).toBe('mumbai');
    expect((await slugs('पुणे'))[0]).toBe('pune');
    expect(await slugs('andheri mumbai')).toContain('mumbai-andheri');
  });
  it('offers cities when nothing is typed, and nothing for noise', async () => {
    expect((await slugs('')).length).toBe(6);
    expect(await slugs('zzzqqq')).toEqual([]);
    expect(await slugs("%_'\\")).toEqual([]);
  });
});

describe('findPlaces by PIN code', () => {
  it('finds the locality of all six digits, also when they are typed apart', async () => {
    expect((await findPlaces(ctx, { text: '400050' })).items).toMatchObject([
      { slug: 'mumbai-bandra', cityName: 'Mumbai', pin: '400050', distanceKm: null },
    ]);
    expect(await slugs('411 045')).toEqual(['pune-baner']);
  });
  it('offers what the first digits may become, each place once', async () => {
    expect(await slugs('4000')).toEqual(['mumbai', 'mumbai-bandra']);
    expect(await slugs('40')).toEqual([]);
    expect(await slugs('4000501')).toEqual([]);
    expect(await slugs('999')).toEqual([]);
  });
  it('says how far a find is from a known place, and nothing from an unknown one', async () => {
    const near = async (from: string) =>
      (await findPlaces(ctx, { text: 'pune', near: from })).items.find(({ slug }) => slug === 'pune')
        ?.distanceKm;
    expect(await near('mumbai')).toBeGreaterThan(110);
    expect(await near('mumbai')).toBeLessThan(130);
    expect(await near('atlantis')).toBeNull();
  });
});

describe('places by slug and around', () => {
  it('knows the city of a locality', async () => {
    expect(await getPlace(ctx, { slug: 'mumbai-bandra' })).toMatchObject({
      slug: 'mumbai-bandra',
      kind: 'LOCALITY',
      name: 'Bandra',
      cityName: 'Mumbai',
      citySlug: 'mumbai',
      state: 'Maharashtra',
    });
    await expect(getPlace(ctx, { slug: 'atlantis' })).rejects.toThrow(AppError);
  });
  it('lists the neighbours by distance, itself first', async () => {
    const mumbai = await placeBySlug(ctx, 'mumbai');
    if (!mumbai) throw new Error('no Mumbai');
    const around = (await placesAround(ctx, mumbai, 25)).map((place) => place.slug);
    expect(around[0]).toBe('mumbai');
    expect(around).toContain('thane');
    expect(around).not.toContain('pune');
  });
});
