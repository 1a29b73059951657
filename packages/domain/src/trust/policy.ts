import { z } from 'zod';

/** Hours of the Indian day that count, `fromHour` included, `toHour` not; 0 is Sunday. */
export const CountedHours = z
  .object({
    fromHour: z.int().min(0).max(23),
    toHour: z.int().min(1).max(24),
    days: z.array(z.int().min(0).max(6)).min(1).max(7),
  })
  .refine(({ fromHour, toHour }) => fromHour < toHour, {
    path: ['toHour'],
    message: 'Let this be later than the beginning.',
  });
export type CountedHours = z.infer<typeof CountedHours>;

export const BadgePolicy = z.object({
  version: z.int(),
  /** Replies are looked at over this many days. */
  windowDays: z.int().min(1).max(365),
  /** The waking day: a question at night waits for nobody until the morning. */
  wakingHours: CountedHours,
  businessHours: CountedHours,
  responsive: z.object({ medianMinutes: z.int().min(1).max(10_080), leads: z.int().min(1).max(1_000) }),
  top: z.object({
    bayesianMilli: z.int().min(1_000).max(5_000),
    reviews: z.int().min(1).max(1_000),
    answeredBasisPoints: z.int().min(0).max(10_000),
    answeredWithinMinutes: z.int().min(1).max(10_080),
  }),
});
export type BadgePolicy = z.infer<typeof BadgePolicy>;

export const StrikePolicy = z.object({
  version: z.int(),
  /** A blocked contact detail after an earlier one within this many days is a strike; the first is a warning. */
  leakWindowDays: z.int().min(1).max(3_650),
  /** Tries within this many minutes are one and the same: somebody who corrects their text is not struck for it. */
  sameLeakMinutes: z.int().min(0).max(1_440),
  strikeDays: z.int().min(1).max(3_650),
  /** What the first, second, … active strike brings: 0 = a warning, null = for good. */
  suspendDays: z.array(z.int().min(0).max(3_650).nullable()).min(1).max(10),
});
export type StrikePolicy = z.infer<typeof StrikePolicy>;

/** The rows of `runtime_configs` that this domain counts on, with their defaults (BR-15, BR-21). */
export const TRUST_CONFIGS = {
  'trust.badges': {
    schema: BadgePolicy,
    description: 'What the badges Responsive and Top ask for (BR-21).',
    value: {
      version: 1,
      windowDays: 90,
      wakingHours: { fromHour: 7, toHour: 22, days: [0, 1, 2, 3, 4, 5, 6] },
      businessHours: { fromHour: 9, toHour: 19, days: [1, 2, 3, 4, 5, 6] },
      responsive: { medianMinutes: 60, leads: 5 },
      top: { bayesianMilli: 4700, reviews: 10, answeredBasisPoints: 8_000, answeredWithinMinutes: 240 },
    },
  },
  'trust.strikes': {
    schema: StrikePolicy,
    description: 'When a warning becomes a strike, and what each strike brings (BR-15).',
    value: {
      version: 1,
      leakWindowDays: 30,
      sameLeakMinutes: 10,
      strikeDays: 180,
      suspendDays: [0, 7, 30, null],
    },
  },
} as const;
