import type { BadgePolicy } from './policy.ts';
import { minutesInside } from './counted-minutes.ts';

/** A customer's first words in a thread, and the professional's first answer to them. */
export interface ReplyEvent {
  askedAt: Date;
  answeredAt: Date | null;
}

export interface ReplyFigures {
  /** Threads that count: answered, or waiting for longer than the badge allows. */
  leads: number;
  /** In waking minutes; null without threads, or when half of them were never answered. */
  medianMinutes: number | null;
  /** Threads that were answered, or could have been, within the business hours that Top allows. */
  due: number;
  inTime: number;
}

/** What one event weighs, in the minutes that a person can check: null when it does not count yet. */
export function weighReply(event: ReplyEvent, asOf: Date, policy: BadgePolicy) {
  const until = event.answeredAt ?? asOf;
  const wakingMinutes = minutesInside(event.askedAt, until, policy.wakingHours);
  const businessMinutes = minutesInside(event.askedAt, until, policy.businessHours);
  const answered = event.answeredAt !== null;
  const late = businessMinutes > policy.top.answeredWithinMinutes;
  return {
    wakingMinutes,
    businessMinutes,
    countsForMedian: answered || wakingMinutes > policy.responsive.medianMinutes,
    countsForShare: answered || late,
    inTime: answered && !late,
  };
}

/** The figures of exactly these events, as of one instant (BR-21). Unanswered threads wait for ever in the median. */
export function replyFigures(events: readonly ReplyEvent[], asOf: Date, policy: BadgePolicy): ReplyFigures {
  const minutes: number[] = [];
  let due = 0;
  let inTime = 0;
  for (const event of events) {
    const weight = weighReply(event, asOf, policy);
    if (weight.countsForMedian) {
      minutes.push(event.answeredAt === null ? Number.POSITIVE_INFINITY : weight.wakingMinutes);
    }
    if (weight.countsForShare) due += 1;
    if (weight.countsForShare && weight.inTime) inTime += 1;
  }
  return { leads: minutes.length, medianMinutes: median(minutes), due, inTime };
}

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const high = sorted[Math.floor(half)];
  if (high === undefined) return null;
  const low = Number.isInteger(half) ? (sorted[half - 1] ?? high) : high;
  const middle = (low + high) / 2;
  return Number.isFinite(middle) ? Math.round(middle) : null;
}

/** Sum, count and the mean in tenths of a star that pages show, of exactly these ratings. */
export function ratingFigures(ratings: readonly number[]): {
  sum: number;
  count: number;
  average: number | null;
} {
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  const count = ratings.length;
  return { sum, count, average: count === 0 ? null : Math.round((sum * 10) / count) / 10 };
}
