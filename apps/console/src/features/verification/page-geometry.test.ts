import { describe, expect, it } from 'vitest';
import {
  areaAfterKey,
  areaBetween,
  areaInView,
  areaOnPage,
  middleArea,
  moveArea,
  sizeArea,
  type Area,
  type Turn,
} from './page-geometry.ts';

const TURNS: readonly Turn[] = [0, 90, 180, 270];
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const area: Area = { x: 0.1, y: 0.2, width: 0.3, height: 0.05 };
const press = (key: string, held: { altKey?: boolean; shiftKey?: boolean } = {}) => ({
  key,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('areas of a turned page', () => {
  it('lie where the turn puts them', () => {
    expect(areaInView(area, 0)).toEqual(area);
    expect(areaInView(area, 90)).toEqual({ x: 0.75, y: 0.1, width: 0.05, height: 0.3 });
    expect(areaInView(area, 180)).toEqual({ x: 0.6, y: 0.75, width: 0.3, height: 0.05 });
    expect(areaInView(area, 270)).toEqual({ x: 0.2, y: 0.6, width: 0.05, height: 0.3 });
  });

  it.each(TURNS)('are the same after turning there and back by %i', (turn) => {
    expect(areaOnPage(areaInView(area, turn), turn)).toEqual(area);
  });

  it('are not made by a click', () => {
    expect(areaBetween({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.9 })).toBeNull();
    expect(areaBetween({ x: 1.2, y: 0.5 }, { x: 0.5, y: 0.25 })).toEqual({
      x: 0.5,
      y: 0.25,
      width: 0.5,
      height: 0.25,
    });
  });
});

describe('a new area', () => {
  it.each(TURNS)('lies across the middle of what is seen, turned by %i', (turn) => {
    const seen = areaInView(middleArea(turn, []), turn);
    expect(seen.x + seen.width / 2).toBeCloseTo(0.5);
    expect(seen.y + seen.height / 2).toBeCloseTo(0.5);
    expect(seen.width).toBeGreaterThan(seen.height);
  });

  it('never covers another one exactly, and stays on the page', () => {
    const made: Area[] = [];
    for (let count = 0; count < 8; count += 1) made.push(middleArea(90, made));
    expect(new Set(made.map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
    for (const one of made) expect(Math.max(one.x + one.width, one.y + one.height)).toBeLessThanOrEqual(1);
  });
});

describe('moving and sizing', () => {
  it('stops at the sides of the page', () => {
    expect(moveArea(area, { x: -1, y: 1 })).toMatchObject({ x: 0, y: 0.95 });
    const grown = sizeArea(area, { x: 1, y: 1 });
    expect(grown.x + grown.width).toBeCloseTo(1);
    expect(grown.y + grown.height).toBeCloseTo(1);
  });

  it('leaves something of it, and does not enlarge what was drawn thinner', () => {
    expect(sizeArea(area, { x: -1, y: -1 })).toMatchObject({ width: 0.01, height: 0.01 });
    expect(sizeArea({ ...area, height: 0.005 }, { x: 0, y: -0.02 }).height).toBe(0.005);
  });
});

describe('arrow keys', () => {
  const view = { turn: 0, zoom: 1 } as const;

  it.each(TURNS)('go the way of the arrow on the screen, turned by %i', (turn) => {
    const seen = areaInView(area, turn);
    const right = areaAfterKey(area, press('ArrowRight'), { turn, zoom: 1 });
    expect(right && areaInView(right, turn).x - seen.x).toBeCloseTo(0.02);
    const taller = areaAfterKey(area, press('ArrowDown', { shiftKey: true }), { turn, zoom: 1 });
    expect(taller && areaInView(taller, turn)).toMatchObject({ x: seen.x, y: seen.y, width: seen.width });
    expect(taller && areaInView(taller, turn).height - seen.height).toBeCloseTo(0.02);
  });

  it('are finer with Alt and on a larger page', () => {
    expect(areaAfterKey(area, press('ArrowUp', { altKey: true }), view)?.y).toBeCloseTo(0.198);
    expect(areaAfterKey(area, press('ArrowUp'), { turn: 0, zoom: 4 })?.y).toBeCloseTo(0.195);
  });

  it('leave it inside the page and large enough however long they are held', () => {
    for (const turn of TURNS) {
      for (const key of ARROWS) {
        for (const shiftKey of [true, false]) {
          let now = area;
          for (let count = 0; count < 100; count += 1)
            now = areaAfterKey(now, press(key, { shiftKey }), { turn, zoom: 1 }) ?? now;
          expect(Math.min(now.x, now.y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(now.x + now.width, now.y + now.height)).toBeLessThanOrEqual(1 + 1e-9);
          expect(Math.min(now.width, now.height)).toBeGreaterThanOrEqual(0.01);
        }
      }
    }
  });

  it('are all it listens to', () => {
    expect(areaAfterKey(area, press('a'), view)).toBeNull();
  });
});
