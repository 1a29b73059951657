import { plural } from '@nxtgauge/ui/format';

const UNITS: [minutes: number, word: string][] = [
  [1440, 'day'],
  [60, 'hour'],
  [1, 'minute'],
];

/** 150 → "2 hours 30 minutes". */
export function durationWords(minutes: number): string {
  let rest = minutes;
  return UNITS.flatMap(([size, word]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [plural(count, word)];
  }).join(' ');
}

export const DURATION_UNITS = [
  { value: '1', label: 'minutes' },
  { value: '60', label: 'hours' },
  { value: '1440', label: 'days' },
];

/** The largest unit in which this is a whole number. */
export const unitOf = (minutes: number | null): string =>
  minutes === null ? '60' : String(UNITS.find(([size]) => minutes % size === 0)?.[0] ?? 1);
