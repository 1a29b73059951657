import { describe, expect, it } from 'vitest';
import {
  completeness,
  COMPLETENESS_WEIGHTS,
  contentFrom,
  nextBestStep,
  PROFESSION_KEYS,
  sameContent,
  withOneTravelRadius,
} from './index.ts';
import type { ProfileContent } from './index.ts';

const live: ProfileContent = {
  displayName: 'Ila Studio',
  headline: 'Weddings without fuss',
  bio: null,
  placeSlug: 'pune',
  serviceAreas: ['mumbai'],
  travelRadiusKm: 40,
  details: { travelRadiusKm: 40 },
  albums: [{ id: crypto.randomUUID(), title: 'Weddings', description: null, tags: [], media: [] }],
  services: [],
};

describe('completeness (BR-22)', () => {
  it.each(PROFESSION_KEYS)('weights of %s add up to 100', (key) => {
    expect(Object.values(COMPLETENESS_WEIGHTS[key]).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
  it('names the heaviest open step next, the earlier of two alike', () => {
    const { percent, steps } = completeness('photographer', live);
    expect(percent).toBe(20);
    expect(nextBestStep(steps)?.key).toBe('bio');
    expect(nextBestStep(steps.map((step) => ({ ...step, done: true })))).toBeUndefined();
  });
  it('asks nothing of a profession that weighs nothing, and says where each step is done', () => {
    expect(completeness('tutor', live).steps.map(({ key }) => key)).not.toContain('gallery');
    expect(completeness('tutor', live).steps.map(({ section }) => section)).toContain('services');
  });
});

describe('an edit as it was stored', () => {
  it('keeps what an older release did not know of', () => {
    const old = { displayName: 'Ila Studio', headline: 'Changed', bio: null, placeSlug: 'pune', details: {} };
    expect(contentFrom(old, live)).toEqual({ ...live, headline: 'Changed', details: {} });
    expect(contentFrom(null, live)).toEqual(live);
  });
  it('is the same in another order of keys', () => {
    expect(sameContent({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(sameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });
});

it('one travel radius: the field of its own and the common one never differ', () => {
  expect(
    withOneTravelRadius('photographer', { ...live, travelRadiusKm: 75 }, 'radius').details,
  ).toMatchObject({
    travelRadiusKm: 75,
  });
  const said = withOneTravelRadius('photographer', { ...live, details: { travelRadiusKm: 10 } }, 'details');
  expect(said.travelRadiusKm).toBe(10);
  expect(withOneTravelRadius('tutor', live, 'details')).toBe(live);
});
