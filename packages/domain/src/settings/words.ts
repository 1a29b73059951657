/** What a number counts. `per` of the stored make one that people read: 100 basis points are 1 %. */
export interface Unit {
  one: string;
  many: string;
  per: number;
  /** Stands before the number instead of behind it. */
  before?: string;
}
export interface FieldWords {
  label: string;
  hint?: string;
  unit?: Unit;
  /** What 0 means, where it is more than a small number. */
  zero?: string;
  /** What nothing means, where nothing may be said. */
  none?: string;
  /** The words of a choice, or of numbers that stand for something. */
  choices?: Readonly<Record<string, string>>;
}
export interface RuleWords {
  title: string;
  /** One sentence on what it does. */
  about: string;
  /** When a change counts, where that is not at once. */
  effect?: string;
  /** By path; `*` for any part. */
  fields: Readonly<Record<string, FieldWords>>;
}

const unit = (one: string, many = `${one}s`, per = 1): Unit => ({ one, many, per });
export const UNITS = {
  seconds: unit('second'),
  minutes: unit('minute'),
  hours: unit('hour'),
  days: unit('day'),
  coins: unit('coin'),
  points: unit('point'),
  tries: unit('try', 'tries'),
  percent: unit('%', '%'),
  basisPoints: unit('%', '%', 100),
  megabytes: unit('MB', 'MB', 1_000_000),
  stars: unit('star', 'stars', 1_000),
  factor: { ...unit('', '', 10_000), before: '× ' },
  rupees: { ...unit('', '', 100), before: '₹' },
  oClock: unit('o’clock', 'o’clock'),
} as const satisfies Record<string, Unit>;
