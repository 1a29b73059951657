import { addMs, DAY_MS, HOUR_MS } from '@nxtgauge/domain/time';
import type { Random } from '../random.ts';
import { createRandom } from '../random.ts';
import { RowStore } from '../load/rows.ts';
import type { PlaceBook } from './places.ts';

/** A UUID of version 7 whose random bits come from the seed, so that a demo database is the same every time. */
export function seededId(random: Random, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const part = (digits: number): string =>
    Math.floor(random.next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const variant = (8 + Math.floor(random.next() * 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${part(3)}-${variant}${part(3)}-${part(6)}${part(6)}`;
}

/** Deals the members of a list in shuffled rounds: nothing repeats before everything was used. */
export class Deck<T> {
  readonly #all: readonly T[];
  readonly #random: Random;
  #left: T[] = [];

  constructor(random: Random, all: readonly T[]) {
    this.#random = random;
    this.#all = all;
  }

  draw(): T {
    if (this.#left.length === 0) this.#left = this.#random.sample(this.#all, this.#all.length);
    const card = this.#left.pop();
    if (card === undefined) throw new Error('an empty deck cannot deal');
    return card;
  }
}

/** Fills `{name}` places; unknown names are a mistake in the texts. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`no value for {${key}} in "${text}"`);
    return value;
  });
}

/** What every builder of the demo shares. */
export interface World {
  readonly now: Date;
  readonly random: Random;
  readonly rows: RowStore;
  readonly places: PlaceBook;
  readonly roleIds: ReadonlyMap<string, string>;
  /** Argon2 hash of the printed demo password; null leaves the named accounts without one. */
  readonly passwordHash: string | null;
  id(at: Date): string;
  /** `days` and `hours` before now. */
  ago(days: number, hours?: number): Date;
  /** `hours` after `at`, sooner where that would lie after `until` (now); what came later in hours stays later. */
  since(at: Date, hours: number, until?: Date): Date;
}

export function createWorld(given: Pick<World, 'now' | 'places' | 'roleIds' | 'passwordHash'>): World {
  const random = createRandom('nxtgauge demo');
  const ids = random.fork('ids');
  return {
    ...given,
    random,
    rows: new RowStore(),
    id: (at) => seededId(ids, at),
    ago: (days, hours = 0) => addMs(given.now, -Math.round(days * DAY_MS + hours * HOUR_MS)),
    since(at, hours, until = given.now) {
      const passed = until.getTime() - at.getTime();
      return addMs(at, Math.round(Math.min(hours * HOUR_MS, (passed * hours) / (hours + 24))));
    },
  };
}

export const later = (at: Date, hours: number): Date => addMs(at, Math.round(hours * HOUR_MS));
export const earlierOf = (a: Date, b: Date): Date => (a.getTime() < b.getTime() ? a : b);
