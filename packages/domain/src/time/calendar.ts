export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** India has one zone and no daylight saving. */
const IST_OFFSET_MS = 5.5 * HOUR_MS;

export const addMs = (at: Date, ms: number) => new Date(at.getTime() + ms);

/** The calendar day in India at this instant, `YYYY-MM-DD`. */
export function indianDay(at: Date): string {
  return new Date(at.getTime() + IST_OFFSET_MS).toISOString().slice(0, 10);
}

/** The instant at which this calendar day ends in India. */
export function endOfIndianDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY_MS - IST_OFFSET_MS);
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
