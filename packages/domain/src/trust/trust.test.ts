import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  badgeCriteria,
  BadgePolicy,
  badgesOf,
  hasAbuse,
  ladderStep,
  leakOutcome,
  minutesInside,
  replyFigures,
  stepWords,
  StrikePolicy,
  TRUST_CONFIGS,
} from './index.ts';
import type { BadgeFacts, ReplyEvent } from './index.ts';

const badges = BadgePolicy.parse(TRUST_CONFIGS['trust.badges'].value);
const strikes = StrikePolicy.parse(TRUST_CONFIGS['trust.strikes'].value);
const at = (text: string) => new Date(`2026-11-${text}+05:30`);
const allDay = { fromHour: 0, toHour: 24, days: [0, 1, 2, 3, 4, 5, 6] };

describe('minutesInside', () => {
  const { wakingHours, businessHours } = badges;
  it.each([
    ['by day', '20T10:00', '20T10:45', 45, 45],
    ['asked at night, answered at half past seven', '20T23:10', '21T07:30', 30, 0],
    ['over a night', '20T21:30', '21T07:20', 50, 0],
    ['wholly in the quiet hours', '20T22:00', '21T06:59', 0, 0],
    // 22 November 2026 is a Sunday.
    ['over a Sunday', '21T18:30', '23T09:30', 210 + 900 + 150, 60],
    ['backwards', '20T12:00', '20T11:00', 0, 0],
  ])('%s', (_, from, to, waking, business) => {
    expect(minutesInside(at(from), at(to), wakingHours)).toBe(waking);
    expect(minutesInside(at(from), at(to), businessHours)).toBe(business);
  });

  it('counts every minute of the whole day, and adds up at any cut', () => {
    fc.assert(
      fc.property(fc.nat(60 * 24 * 20), fc.nat(60 * 24 * 9), fc.nat(60 * 24 * 9), (start, first, second) => {
        const a = new Date(at('01T00:00').getTime() + start * 60_000);
        const b = new Date(a.getTime() + first * 60_000);
        const c = new Date(b.getTime() + second * 60_000);
        expect(minutesInside(a, c, allDay)).toBe(first + second);
        for (const hours of [wakingHours, businessHours]) {
          const parts = minutesInside(a, b, hours) + minutesInside(b, c, hours);
          expect(minutesInside(a, c, hours)).toBe(parts);
          expect(minutesInside(a, c, hours)).toBeLessThanOrEqual(first + second);
        }
      }),
    );
  });
});

const asked = (minutes: number | null, day = 20): ReplyEvent => ({
  askedAt: at(`${day}T10:00`),
  answeredAt: minutes === null ? null : new Date(at(`${day}T10:00`).getTime() + minutes * 60_000),
});
const now = at('24T12:00');

describe('replyFigures', () => {
  it.each([
    ['nothing', [], { leads: 0, medianMinutes: null, due: 0, inTime: 0 }],
    ['an odd number', [5, 50, 20], { leads: 3, medianMinutes: 20, due: 3, inTime: 3 }],
    ['an even number', [10, 21], { leads: 2, medianMinutes: 16, due: 2, inTime: 2 }],
    ['one without an answer', [10, 20, null], { leads: 3, medianMinutes: 20, due: 3, inTime: 2 }],
    ['half without an answer', [10, null], { leads: 2, medianMinutes: null, due: 2, inTime: 1 }],
    ['a late one', [10, 300], { leads: 2, medianMinutes: 155, due: 2, inTime: 1 }],
  ])('%s', (_, minutes, expected) => {
    expect(
      replyFigures(
        minutes.map((m) => asked(m)),
        now,
        badges,
      ),
    ).toEqual(expected);
  });

  it('leaves out a question that still has time', () => {
    const fresh = { askedAt: at('24T11:30'), answeredAt: null };
    expect(replyFigures([asked(10), fresh], now, badges)).toMatchObject({ leads: 1, due: 1 });
    expect(replyFigures([asked(10), fresh], at('24T13:00'), badges)).toMatchObject({ leads: 2, due: 1 });
    expect(replyFigures([asked(10), fresh], at('24T18:00'), badges)).toMatchObject({ leads: 2, due: 2 });
  });

  it('does not depend on the order of the events', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(600)), { maxLength: 20 }), fc.nat(), (minutes, seed) => {
        const events = minutes.map((m) => asked(m));
        const shuffled = events.toSorted(
          (a, b) => ((events.indexOf(a) * 7 + seed) % 5) - ((events.indexOf(b) * 7 + seed) % 5),
        );
        expect(replyFigures(shuffled, now, badges)).toEqual(replyFigures(events, now, badges));
      }),
    );
  });
});

describe('badgesOf', () => {
  const best: BadgeFacts = {
    verified: true,
    ratingSum: 60,
    ratingCount: 12,
    priorMilli: 4600,
    replies: [10, 20, 30, 40, 50].map((m) => asked(m)),
  };
  const heldBy = (facts: Partial<BadgeFacts>) =>
    badgesOf({ ...best, ...facts }, now, badges)
      .results.filter(({ held }) => held)
      .map(({ badge }) => badge);

  it.each<[string, Partial<BadgeFacts>, string[]]>([
    ['everything', {}, ['verified', 'responsive', 'top']],
    ['not verified', { verified: false }, ['responsive']],
    ['nine reviews', { ratingSum: 45, ratingCount: 9 }, ['verified', 'responsive']],
    ['a low mean', { priorMilli: 4000 }, ['verified', 'responsive']],
    ['four customers', { replies: best.replies.slice(1) }, ['verified', 'top']],
    ['a slow middle', { replies: [10, 20, 61, 90, 100].map((m) => asked(m)) }, ['verified', 'top']],
    [
      'exactly an hour',
      { replies: [10, 20, 60, 90, 100].map((m) => asked(m)) },
      ['verified', 'responsive', 'top'],
    ],
    [
      'exactly 80 % in time',
      { replies: [10, 20, 30, 40, 500].map((m) => asked(m)) },
      ['verified', 'responsive', 'top'],
    ],
    [
      'less than 80 % in time',
      { replies: [10, 20, 30, 400, 500].map((m) => asked(m)) },
      ['verified', 'responsive'],
    ],
    ['nobody wrote', { replies: [] }, ['verified']],
  ])('%s', (_, facts, expected) => {
    expect(heldBy(facts)).toEqual(expected);
  });

  it('says how far it is, and never that a bar is reached which is not', () => {
    const { results } = badgesOf({ ...best, ratingSum: 38, ratingCount: 8 }, now, badges);
    const top = results.find(({ badge }) => badge === 'top');
    expect(top?.requirements.map(({ text }) => text)).toContain('8 of 10 reviews');
    fc.assert(
      fc.property(
        fc.record({
          verified: fc.boolean(),
          ratingCount: fc.nat(40),
          stars: fc.integer({ min: 1, max: 5 }),
          priorMilli: fc.integer({ min: 1000, max: 5000 }),
          minutes: fc.array(fc.option(fc.nat(2000)), { maxLength: 12 }),
        }),
        ({ verified, ratingCount, stars, priorMilli, minutes }) => {
          const facts = {
            verified,
            ratingCount,
            ratingSum: stars * ratingCount,
            priorMilli,
            replies: minutes.map((m) => asked(m)),
          };
          for (const { held, requirements } of badgesOf(facts, now, badges).results) {
            expect(held).toBe(requirements.every(({ met }) => met));
            for (const { met, percent } of requirements)
              expect(met ? percent : Math.min(percent, 99)).toBe(percent);
          }
        },
      ),
    );
  });

  it('publishes its criteria with the numbers of the policy', () => {
    const { responsive, top } = badgeCriteria(badges);
    expect(responsive).toBe(
      'Half of all first answers came within 1 h, over the last 90 days and at least 5 customers. The hours from 10 pm to 7 am do not count.',
    );
    expect(top).toContain(
      'at least 10 reviews, a ranking figure of 4.70 or more, and 80 % of customers answered within 4 h',
    );
    expect(top).toContain('9 am to 7 pm, Monday to Saturday');
  });
});

describe('the ladder', () => {
  it.each([
    [1, 0, 'a warning'],
    [2, 7, '7 days of suspension'],
    [3, 30, '30 days of suspension'],
    [4, null, 'suspended for good'],
    [9, null, 'suspended for good'],
  ])('strike %i', (active, days, words) => {
    expect(ladderStep(active, strikes)).toBe(days);
    expect(stepWords(ladderStep(active, strikes))).toBe(words);
  });

  it.each([
    ['the first', [], 'WARNING'],
    ['the same try again', ['24T11:55'], 'SAME'],
    ['another one within the window', ['20T12:00'], 'STRIKE'],
  ])('%s', (_, earlier, outcome) => {
    expect(
      leakOutcome(
        earlier.map((text) => at(text)),
        now,
        strikes,
      ),
    ).toBe(outcome);
  });
  it('forgets after 30 days', () => {
    expect(leakOutcome([new Date(now.getTime() - 30 * 86_400_000)], now, strikes)).toBe('WARNING');
    expect(leakOutcome([new Date(now.getTime() - 30 * 86_400_000 + 1)], now, strikes)).toBe('STRIKE');
  });
});

describe('hasAbuse', () => {
  it.each(['He is a bastard', 'तू हरामी है', 'CHUTIYA work'])('finds %s', (text) =>
    expect(hasAbuse(text)).toBe(true),
  );
  it.each(['Bastardo is an Italian film', 'The randition was good', 'They came late and charged more'])(
    'leaves %s',
    (text) => expect(hasAbuse(text)).toBe(false),
  );
});
