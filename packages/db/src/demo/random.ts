import { nth } from './nth.ts';
/** A seeded source of chance. The same seed gives the same sequence on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** A number from `min` to `max`. */
  between(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members of `list`, in random order (fewer when the list is short). */
  sample<T>(list: readonly T[], count: number): T[];
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  /** An independent source whose sequence depends only on this seed and `label`. */
  fork(label: string): Random;
}

function hashSeed(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i += 1) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** Creates a generator (sfc32) from a text seed. */
export function createRandom(seed: string): Random {
  let [a, b, c, d] = hashSeed(seed);

  function next(): number {
    const t = (((a + b) >>> 0) + d) >>> 0;
    d = (d + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + t) >>> 0;
    return t / 4294967296;
  }
  for (let i = 0; i < 12; i += 1) next();

  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));

  function pick<T>(list: readonly T[]): T {
    const value = list[Math.floor(next() * list.length)];
    if (value === undefined) throw new Error('pick() needs a list with at least one member');
    return value;
  }

  return {
    next,
    int,
    between: (min, max) => min + next() * (max - min),
    chance: (probability) => next() < probability,
    pick,
    sample(list, count) {
      const copy = [...list];
      const wanted = Math.min(count, copy.length);
      for (let i = 0; i < wanted; i += 1) {
        const j = int(i, copy.length - 1);
        const held = nth(copy, i);
        copy[i] = nth(copy, j);
        copy[j] = held;
      }
      return copy.slice(0, wanted);
    },
    weighted(entries) {
      let total = 0;
      for (const [, weight] of entries) total += weight;
      let point = next() * total;
      for (const [value, weight] of entries) {
        point -= weight;
        if (point < 0) return value;
      }
      return nth(entries, entries.length - 1)[0];
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}
