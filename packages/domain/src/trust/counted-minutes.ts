import { addMs, DAY_MS, HOUR_MS, indianDay, MINUTE_MS } from '../time/index.ts';
import type { CountedHours } from './policy.ts';

const startOfIndianDay = (at: Date): Date => new Date(Date.parse(`${indianDay(at)}T00:00:00.000+05:30`));

/** Whole minutes between two instants that lie inside the counted hours of Indian days; 0 when `to` is not after `from`. */
export function minutesInside(from: Date, to: Date, { fromHour, toHour, days }: CountedHours): number {
  let counted = 0;
  for (let day = startOfIndianDay(from); day < to; day = addMs(day, DAY_MS)) {
    const weekday = new Date(`${indianDay(day)}T00:00:00.000Z`).getUTCDay();
    if (!days.includes(weekday)) continue;
    const start = Math.max(from.getTime(), day.getTime() + fromHour * HOUR_MS);
    const end = Math.min(to.getTime(), day.getTime() + toHour * HOUR_MS);
    counted += Math.max(0, end - start);
  }
  return Math.floor(counted / MINUTE_MS);
}
