import { DAY_MS, daysBetween, endOfIndianDay, HOUR_MS, indianDay, MINUTE_MS } from '@nxtgauge/domain/time';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** An ISO string from the wire, or a Date. */
export type When = string | Date;

const asDate = (when: When) => (typeof when === 'string' ? new Date(when) : when);

/** A calendar day "2026-11-12" → "12 Nov", with the year when it is not the year of `now`. */
export function formatDay(day: string, now?: When): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  const short = `${Number(date)} ${name}`;
  return now !== undefined && indianDay(asDate(now)).slice(0, 4) !== year ? `${short} ${year}` : short;
}

/** The day of an instant in India: "12 Nov", or "12 Nov 2025" when `now` is in another year. */
export function formatDate(when: When, now?: When): string {
  return formatDay(indianDay(asDate(when)), now);
}

/** A calendar day "2026-11-12" → "Thu, 12 Nov". */
export function formatWeekday(day: string, now?: When): string {
  const name = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${name}, ${formatDay(day, now)}`;
}

/** The clock in India: "4:30 pm". */
export function formatTime(when: When): string {
  const at = asDate(when);
  const dayStart = endOfIndianDay(indianDay(at)).getTime() - DAY_MS;
  const minutes = Math.floor((at.getTime() - dayStart) / MINUTE_MS);
  const hour = Math.floor(minutes / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "12 Nov, 4:30 pm" in India. */
export function formatDateTime(when: When, now?: When): string {
  return `${formatDate(when, now)}, ${formatTime(when)}`;
}

/** How far from `now`, in the words people use: "just now", "5 min ago", "yesterday", "in 3 days"; past a week the date. */
export function formatRelative(when: When, now: When): string {
  const at = asDate(when);
  const base = asDate(now);
  const gap = at.getTime() - base.getTime();
  const size = Math.abs(gap);
  const say = (words: string) => (gap < 0 ? `${words} ago` : `in ${words}`);
  if (size < MINUTE_MS) return gap <= 0 ? 'just now' : 'in a moment';
  if (size < HOUR_MS) return say(`${Math.floor(size / MINUTE_MS)} min`);
  const days = daysBetween(indianDay(base), indianDay(at));
  if (days === 0 || size < 6 * HOUR_MS) {
    const hours = Math.floor(size / HOUR_MS);
    return say(hours === 1 ? '1 hour' : `${hours} hours`);
  }
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  if (Math.abs(days) < 7) return say(`${Math.abs(days)} days`);
  return formatDate(at, base);
}

/** Time left until a deadline: "2 days left", "3 h 10 min left", "over" once it has passed. */
export function formatTimeLeft(deadline: When, now: When): string {
  const left = asDate(deadline).getTime() - asDate(now).getTime();
  if (left <= 0) return 'over';
  if (left < MINUTE_MS) return 'under a minute left';
  if (left < HOUR_MS) return `${Math.floor(left / MINUTE_MS)} min left`;
  if (left < DAY_MS) {
    const minutes = Math.floor((left % HOUR_MS) / MINUTE_MS);
    return `${Math.floor(left / HOUR_MS)} h${minutes === 0 ? '' : ` ${minutes} min`} left`;
  }
  const days = Math.floor(left / DAY_MS);
  return days === 1 ? '1 day left' : `${days} days left`;
}
