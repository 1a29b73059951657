import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../time/index.ts';
import {
  addMonths,
  isInForce,
  mayRenew,
  missingDocuments,
  profileStanding,
  REQUEST_MOVES,
  requestOutcome,
  resumedDueAt,
  verifiedUntil,
} from './rules.ts';
import type { DocumentFact, Requirement } from './rules.ts';
import { VERIFICATION_REQUEST_STATUSES } from './vocabulary.ts';

const now = new Date('2026-11-21T06:00:00.000Z');
const at = (days: number) => new Date(now.getTime() + days * DAY_MS);
const requirements: Requirement[] = [
  { policyKey: 'identity', type: 'IDENTITY', required: true },
  { policyKey: 'licence', type: 'BUSINESS', required: true },
  { policyKey: 'gst', type: 'BUSINESS', required: false },
];
const sent = (
  policyKey: string,
  status: DocumentFact['status'],
  days = 0,
  expiresAt: Date | null = null,
): DocumentFact => ({ policyKey, status, uploadedAt: at(days), expiresAt });
const outcome = (...own: DocumentFact[]) => requestOutcome(requirements, 'BUSINESS', { own, all: own }, now);

describe('a request', () => {
  it.each([
    ['waits while a document does', [sent('licence', 'PENDING')], 'PENDING'],
    ['waits although another was refused', [sent('licence', 'REJECTED'), sent('gst', 'PENDING')], 'PENDING'],
    ['is approved by its required document', [sent('licence', 'APPROVED')], 'APPROVED'],
    [
      'is approved although an optional one failed',
      [sent('licence', 'APPROVED'), sent('gst', 'REJECTED')],
      'APPROVED',
    ],
    ['is refused without its required one', [sent('gst', 'APPROVED')], 'REJECTED'],
    ['is refused with its required one', [sent('licence', 'REJECTED'), sent('gst', 'APPROVED')], 'REJECTED'],
    [
      'counts the latest of each',
      [sent('licence', 'REJECTED', -2), sent('licence', 'APPROVED', -1)],
      'APPROVED',
    ],
    ['does not count what has ended', [sent('licence', 'APPROVED', -9, at(-1))], 'REJECTED'],
  ] as const)('%s', (_, own, expected) => expect(outcome(...own)).toBe(expected));

  it('counts a required document that an earlier request brought', () => {
    const own = [sent('gst', 'APPROVED')];
    const all = [...own, sent('licence', 'APPROVED', -90)];
    expect(requestOutcome(requirements, 'BUSINESS', { own, all }, now)).toBe('APPROVED');
  });

  it('moves only as the table says: nothing leaves APPROVED', () => {
    expect(REQUEST_MOVES.APPROVED).toEqual([]);
    expect(REQUEST_MOVES.REJECTED).toEqual(['PENDING']);
    expect(Object.keys(REQUEST_MOVES).toSorted()).toEqual([...VERIFICATION_REQUEST_STATUSES].toSorted());
  });

  it('names what is missing before it is looked at', () => {
    expect(missingDocuments(requirements, 'BUSINESS', [], now)).toEqual(['licence']);
    expect(missingDocuments(requirements, 'BUSINESS', [sent('licence', 'PENDING')], now)).toEqual([]);
    expect(missingDocuments(requirements, 'BUSINESS', [sent('licence', 'REJECTED')], now)).toEqual([
      'licence',
    ]);
    expect(
      missingDocuments(requirements, 'BUSINESS', [sent('licence', 'APPROVED', -9, at(-1))], now),
    ).toEqual(['licence']);
  });
});

describe('the badge', () => {
  const good = [sent('identity', 'APPROVED', -9), sent('licence', 'APPROVED', -9, at(20))];
  it('stands while everything required is in force, and drops at the instant it ends', () => {
    expect(profileStanding(requirements, good, now)).toBe('VERIFIED');
    expect(profileStanding(requirements, good, at(20))).toBe('PENDING');
    expect(profileStanding(requirements, good, new Date(at(20).getTime() - 1))).toBe('VERIFIED');
    expect(verifiedUntil(requirements, good, now)).toEqual(at(20));
    expect(verifiedUntil(requirements, [sent('identity', 'APPROVED')], now)).toBeNull();
  });
  it('survives a refused renewal while the old document is in force', () => {
    const facts = [...good, sent('licence', 'REJECTED', -1)];
    expect(profileStanding(requirements, facts, now)).toBe('VERIFIED');
    expect(profileStanding(requirements, facts, at(20))).toBe('REJECTED');
  });
  it('is never given without requirements', () => {
    expect(profileStanding([], good, now)).toBe('PENDING');
  });
  it('VERIFIED means exactly that each required one has a document in force (any history)', () => {
    const fact = fc.record({
      policyKey: fc.constantFrom('identity', 'licence', 'gst'),
      status: fc.constantFrom(...VERIFICATION_REQUEST_STATUSES),
      uploadedAt: fc.integer({ min: -400, max: 0 }).map(at),
      expiresAt: fc.option(fc.integer({ min: -30, max: 30 }).map(at), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 12 }), (facts) => {
        const inForce = (key: string) => facts.some((one) => one.policyKey === key && isInForce(one, now));
        const whole = inForce('identity') && inForce('licence');
        expect(profileStanding(requirements, facts, now) === 'VERIFIED').toBe(whole);
      }),
    );
  });
});

describe('the clock', () => {
  it('gives back exactly what was left, whatever the pause', () => {
    fc.assert(
      fc.property(fc.integer({ min: -72, max: 72 }), fc.nat(10_000), (left, pause) => {
        const dueAt = new Date(now.getTime() + left * HOUR_MS);
        const resumed = new Date(now.getTime() + pause * HOUR_MS);
        const due = resumedDueAt(dueAt, now, resumed);
        expect(due.getTime() - resumed.getTime()).toBe(dueAt.getTime() - now.getTime());
      }),
    );
  });
  it('opens renewal on the first reminder day', () => {
    expect(mayRenew(at(31), now, [30, 7, 1])).toBe(false);
    expect(mayRenew(at(30), now, [30, 7, 1])).toBe(true);
    expect(mayRenew(null, now, [30, 7, 1])).toBe(false);
  });
  it('counts months to the last day of shorter ones', () => {
    expect(addMonths(new Date('2026-11-30T06:00:00Z'), 3).toISOString()).toBe('2027-02-28T06:00:00.000Z');
    expect(addMonths(new Date('2027-08-31T06:00:00Z'), 6).toISOString()).toBe('2028-02-29T06:00:00.000Z');
    expect(addMonths(new Date('2026-12-15T06:00:00Z'), 12).toISOString()).toBe('2027-12-15T06:00:00.000Z');
  });
});
