import { bayesianMilli } from '../reviews/index.ts';
import { replyFigures } from './figures.ts';
import type { ReplyEvent, ReplyFigures } from './figures.ts';
import type { BadgePolicy } from './policy.ts';

export const BADGES = ['verified', 'responsive', 'top'] as const;
export type BadgeKey = (typeof BADGES)[number];
export const BADGE_LABELS: Record<BadgeKey, string> = {
  verified: 'Verified',
  responsive: 'Responsive',
  top: 'Top',
};

/** Everything that the badges of one profile follow from. */
export interface BadgeFacts {
  verified: boolean;
  ratingSum: number;
  ratingCount: number;
  /** The profession's mean, in thousandths of a star (BR-20). */
  priorMilli: number;
  replies: readonly ReplyEvent[];
}

export interface BadgeRequirement {
  key: 'verified' | 'median' | 'leads' | 'rating' | 'reviews' | 'answered';
  /** What it says to its owner: "8 of 10 reviews". */
  text: string;
  met: boolean;
  /** How far, 0 to 100. */
  percent: number;
}
export interface BadgeResult {
  badge: BadgeKey;
  held: boolean;
  requirements: BadgeRequirement[];
}
export interface BadgeOutcome {
  results: BadgeResult[];
  figures: ReplyFigures & { ratingSum: number; ratingCount: number; bayesianMilli: number };
}

const share = (have: number, need: number) =>
  need <= 0 ? 100 : Math.min(100, Math.floor((100 * have) / need));

/** "45 min", "2 h 5 min". */
export function minuteWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** Which badges these facts earn at this instant, and how far the others are (BR-21). Pure: the same facts, the same badges. */
export function badgesOf(facts: BadgeFacts, asOf: Date, policy: BadgePolicy): BadgeOutcome {
  const replies = replyFigures(facts.replies, asOf, policy);
  const bayesian = bayesianMilli(facts.ratingSum, facts.ratingCount, facts.priorMilli);
  const verified: BadgeRequirement = {
    key: 'verified',
    text: facts.verified ? 'Your papers are verified' : 'Have your papers verified',
    met: facts.verified,
    percent: facts.verified ? 100 : 0,
  };
  const all: Record<BadgeKey, BadgeRequirement[]> = {
    verified: [verified],
    responsive: [leadsNeeded(replies, policy), medianNeeded(replies, policy)],
    top: [
      verified,
      {
        key: 'reviews',
        text: counted(facts.ratingCount, policy.top.reviews, 'reviews'),
        met: facts.ratingCount >= policy.top.reviews,
        percent: share(facts.ratingCount, policy.top.reviews),
      },
      {
        key: 'rating',
        text: `Ranking figure ${stars(bayesian)}, needed ${stars(policy.top.bayesianMilli)}`,
        met: bayesian >= policy.top.bayesianMilli,
        percent: share(bayesian, policy.top.bayesianMilli),
      },
      answeredNeeded(replies, policy),
    ],
  };
  return {
    results: BADGES.map((badge) => ({
      badge,
      held: all[badge].every(({ met }) => met),
      requirements: all[badge],
    })),
    figures: {
      ...replies,
      ratingSum: facts.ratingSum,
      ratingCount: facts.ratingCount,
      bayesianMilli: bayesian,
    },
  };
}

/** "8 of 10 reviews", and once there are enough "27 reviews". */
const counted = (have: number, need: number, what: string) =>
  have >= need ? `${have} ${what}` : `${have} of ${need} ${what}`;

/** Cut, not rounded: a figure just under the bar must not read as if it had reached it. */
const stars = (milli: number) =>
  `${Math.floor(milli / 1000)}.${String(Math.floor((milli % 1000) / 10)).padStart(2, '0')}`;

function leadsNeeded({ leads }: ReplyFigures, { responsive, windowDays }: BadgePolicy): BadgeRequirement {
  return {
    key: 'leads',
    text: `${counted(leads, responsive.leads, 'customers')} wrote to you in ${windowDays} days`,
    met: leads >= responsive.leads,
    percent: share(leads, responsive.leads),
  };
}

function medianNeeded({ leads, medianMinutes }: ReplyFigures, { responsive }: BadgePolicy): BadgeRequirement {
  const most = minuteWords(responsive.medianMinutes);
  if (medianMinutes === null) {
    return {
      key: 'median',
      text:
        leads === 0
          ? `Answer within ${most}, in the middle of all answers`
          : `Half of them wait for a first answer; needed ${most} or less`,
      met: false,
      percent: 0,
    };
  }
  return {
    key: 'median',
    text: `Your usual first answer takes ${minuteWords(medianMinutes)}; needed ${most} or less`,
    met: medianMinutes <= responsive.medianMinutes,
    percent: medianMinutes <= responsive.medianMinutes ? 100 : share(responsive.medianMinutes, medianMinutes),
  };
}

function answeredNeeded({ due, inTime }: ReplyFigures, { top }: BadgePolicy): BadgeRequirement {
  const within = minuteWords(top.answeredWithinMinutes);
  const needed = top.answeredBasisPoints / 100;
  const met = due > 0 && inTime * 10_000 >= top.answeredBasisPoints * due;
  return {
    key: 'answered',
    text:
      due === 0
        ? `Answer ${needed} % of customers within ${within} of business time`
        : `${inTime} of ${due} answered within ${within} of business time; needed ${needed} %`,
    met,
    percent: due === 0 ? 0 : met ? 100 : share(inTime * 10_000, top.answeredBasisPoints * due),
  };
}

/** The published criteria in words, for everybody. */
export function badgeCriteria(policy: BadgePolicy): Record<BadgeKey, string> {
  const { responsive, top, wakingHours, businessHours, windowDays } = policy;
  return {
    verified: 'Our staff compared their papers with this profile.',
    responsive: `Half of all first answers came within ${minuteWords(responsive.medianMinutes)}, over the last ${windowDays} days and at least ${responsive.leads} customers. The hours from ${hourWords(wakingHours.toHour)} to ${hourWords(wakingHours.fromHour)} do not count.`,
    top: `Verified, at least ${top.reviews} reviews, a ranking figure of ${stars(top.bayesianMilli)} or more, and ${top.answeredBasisPoints / 100} % of customers answered within ${minuteWords(top.answeredWithinMinutes)} of business time (${hourWords(businessHours.fromHour)} to ${hourWords(businessHours.toHour)}, ${dayWords(businessHours.days)}).`,
  };
}

const hourWords = (hour: number) => {
  const half = hour % 24 < 12 ? 'am' : 'pm';
  return `${hour % 12 === 0 ? 12 : hour % 12} ${half}`;
};

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** "Monday to Saturday" for days in a row, else each by its name. */
function dayWords(days: readonly number[]): string {
  const sorted = days.toSorted((a, b) => a - b);
  const names = sorted.map((day) => DAYS[day] ?? '');
  const row = sorted.every((day, i) => i === 0 || day === (sorted[i - 1] ?? 0) + 1);
  if (sorted.length === DAYS.length) return 'every day';
  return row && names.length > 2 ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
}
