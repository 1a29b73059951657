import { nth } from '../nth.ts';
import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import type { DemoPlace, PlaceBook } from '../world/places.ts';

/** Kinds of rows in the big set; the number becomes part of the id. */
export const KINDS = {
  professional: 1,
  customer: 2,
  company: 3,
  profile: 4,
  extension: 5,
  item: 6,
  image: 7,
  service: 8,
  lead: 9,
  job: 10,
  review: 11,
  wallet: 12,
  ledger: 13,
  companyProfile: 14,
  role: 15,
} as const;
export type Kind = keyof typeof KINDS;

const HOUR = 3_600_000;

/** The numbers of the big set and everything that can be computed from a row's position, so that nothing is kept. */
export interface ScaleShape {
  now: Date;
  professionals: number;
  customers: number;
  companies: number;
  itemsEach: number;
  servicesEach: number;
  leads: number;
  jobs: number;
  /** The first so many professionals and customers have roles and wallets, and may sign in. */
  signedIn: number;
  id(kind: Kind, index: number): string;
  /** When the row was made: later positions are later, so that ids arrive in order. */
  madeAt(kind: Kind, index: number): Date;
  keyOf(profile: number): ProfessionKey;
  placeOf(kind: Kind, index: number): DemoPlace;
  random(kind: Kind, index: number): Random;
}

/** A small integer hash: the same position always draws the same luck. */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const PLACE_TABLE = 4096;

export function scaleShape(n: number, now: Date, places: PlaceBook): ScaleShape {
  const drawn = createRandom('scale places');
  const table = Array.from({ length: PLACE_TABLE }, () => places.draw(drawn));
  const counts: Record<Kind, number> = {
    professional: n,
    customer: Math.max(50, Math.round(n / 5)),
    company: Math.max(20, Math.round(n / 200)),
    profile: n,
    extension: n,
    item: n * 3,
    image: n * 3,
    service: n * 2,
    lead: n * 2,
    job: Math.max(1, Math.round(n / 2)),
    review: n * 5,
    wallet: n,
    ledger: n,
    companyProfile: n,
    role: n * 2,
  };
  const spanOf = (kind: Kind): number =>
    (kind === 'lead' ? 12 * 24 : kind === 'job' ? 26 * 24 : 500 * 24) * HOUR;
  const madeAt = (kind: Kind, index: number): Date => {
    const share = index / Math.max(1, counts[kind]);
    return new Date(now.getTime() - spanOf(kind) - HOUR + Math.floor(share * spanOf(kind)));
  };
  return {
    now,
    professionals: n,
    customers: counts.customer,
    companies: counts.company,
    itemsEach: 3,
    servicesEach: 2,
    leads: counts.lead,
    jobs: counts.job,
    signedIn: Math.min(n, 2000),
    madeAt,
    id: (kind, index) => {
      const time = hex(madeAt(kind, index).getTime(), 12);
      const luck = hex(mix(KINDS[kind], index) & 0xfff, 3);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(KINDS[kind], 3)}-9${luck}-${hex(index, 12)}`;
    },
    keyOf: (profile) => PROFESSION_KEYS[mix(77, profile) % PROFESSION_KEYS.length] ?? 'photographer',
    placeOf: (kind, index) => table[mix(KINDS[kind] + 900, index) % PLACE_TABLE] ?? nth(places.all, 0),
    random: (kind, index) => createRandom(`${kind} ${index}`),
  };
}

/** Reviews of one profile: none, a few, or many; four on average. */
export function reviewsOf(profile: number): number {
  const luck = mix(31, profile) / 4_294_967_296;
  const pick = mix(37, profile);
  if (luck < 0.15) return 0;
  if (luck < 0.74) return 1 + (pick % 4);
  return luck < 0.95 ? 4 + (pick % 6) : 14 + (pick % 24);
}

export function starsOf(profile: number, review: number): number {
  const luck = mix(profile + 5, review) % 100;
  const better = mix(41, profile) % 3;
  if (luck < 4 - better) return 1 + (luck % 2);
  if (luck < 14 - better * 3) return 3;
  return luck < 52 - better * 12 ? 4 : 5;
}

export const luckOf = (a: number, b: number): number => mix(a, b);
