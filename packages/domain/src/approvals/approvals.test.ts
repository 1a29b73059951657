import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  APPROVAL_REASON_CODES,
  ApprovalPolicy,
  autoKindOf,
  autoVerdict,
  DEFAULT_APPROVAL_POLICY,
  findFeeWords,
  isPriceFar,
  RISK_LEVELS,
  riskLevel,
  RISK_WEIGHTS,
  sampleBucket,
  STARTING_TEMPLATES,
  TRUST_LEVELS,
  trustLevel,
} from './index.ts';
import type { AutoFacts, RiskKind, TrustFacts } from './index.ts';

const { trust: rules } = DEFAULT_APPROVAL_POLICY;
const few = (max: number) => fc.integer({ min: 0, max });

const anyFacts: fc.Arbitrary<TrustFacts> = fc.record({
  accountAgeDays: few(200),
  emailVerified: fc.boolean(),
  identityVerified: fc.boolean(),
  completedEngagements: few(6),
  rejections: few(4),
  strikes: fc.oneof(fc.constant(0), few(2)),
});
const rank = (facts: TrustFacts) => TRUST_LEVELS.indexOf(trustLevel(facts, rules));

describe('trust', () => {
  it('never falls with more of the good and never rises with more of the bad', () => {
    fc.assert(
      fc.property(anyFacts, few(200), few(5), (facts, days, n) => {
        const better: TrustFacts[] = [
          { ...facts, accountAgeDays: facts.accountAgeDays + days },
          { ...facts, completedEngagements: facts.completedEngagements + n },
          { ...facts, emailVerified: true },
          { ...facts, identityVerified: true },
        ];
        const worse: TrustFacts[] = [
          { ...facts, rejections: facts.rejections + n },
          { ...facts, strikes: facts.strikes + n },
        ];
        for (const other of better) expect(rank(other)).toBeGreaterThanOrEqual(rank(facts));
        for (const other of worse) expect(rank(other)).toBeLessThanOrEqual(rank(facts));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes nobody’s word with a strike, without a confirmed address, or in the first days', () => {
    const good: TrustFacts = {
      accountAgeDays: 400,
      emailVerified: true,
      identityVerified: true,
      completedEngagements: 9,
      rejections: 0,
      strikes: 0,
    };
    expect(trustLevel(good, rules)).toBe('TRUSTED');
    expect(trustLevel({ ...good, strikes: 1 }, rules)).toBe('NEW');
    expect(trustLevel({ ...good, emailVerified: false }, rules)).toBe('NEW');
    expect(trustLevel({ ...good, accountAgeDays: 3 }, rules)).toBe('NEW');
    expect(trustLevel({ ...good, accountAgeDays: 30 }, rules)).toBe('KNOWN');
    expect(trustLevel({ ...good, rejections: 2 }, rules)).toBe('KNOWN');
  });
});

describe('the policy', () => {
  const anyRule = fc.record({
    on: fc.boolean(),
    minTrust: fc.constantFrom(...TRUST_LEVELS),
    maxRisk: fc.constantFrom(...RISK_LEVELS),
    samplePercent: few(100),
  });
  const anyPolicy: fc.Arbitrary<ApprovalPolicy> = fc
    .record({ lead: anyRule, revision: anyRule, job: anyRule, company: anyRule })
    .map((auto) => ApprovalPolicy.parse({ ...DEFAULT_APPROVAL_POLICY, auto }));
  const anySubmission: fc.Arbitrary<AutoFacts> = fc.record({
    id: fc.uuid({ version: 7 }),
    kind: fc.constantFrom('lead', 'revision', 'job', 'company', null),
    trust: fc.constantFrom(...TRUST_LEVELS),
    risk: fc.constantFrom(...RISK_LEVELS),
    contested: fc.boolean(),
  });

  it('approves only what its rule allows, whatever the numbers; the sample and the rest go to a person', () => {
    fc.assert(
      fc.property(anyPolicy, anySubmission, (policy, facts) => {
        const rule = facts.kind === null ? null : policy.auto[facts.kind];
        const fits =
          rule !== null &&
          rule.on &&
          !facts.contested &&
          TRUST_LEVELS.indexOf(facts.trust) >= TRUST_LEVELS.indexOf(rule.minTrust) &&
          RISK_LEVELS.indexOf(facts.risk) <= RISK_LEVELS.indexOf(rule.maxRisk);
        const wanted = !fits ? 'PERSON' : sampleBucket(facts.id) < rule.samplePercent ? 'SAMPLE' : 'APPROVE';
        expect(autoVerdict(policy, facts)).toBe(wanted);
      }),
      { numRuns: 5_000 },
    );
  });

  it('gets stricter with less trust and more risk, never the other way', () => {
    fc.assert(
      fc.property(anyPolicy, anySubmission, (policy, facts) => {
        if (autoVerdict(policy, facts) !== 'PERSON') return;
        for (const trust of TRUST_LEVELS.slice(0, TRUST_LEVELS.indexOf(facts.trust) + 1)) {
          for (const risk of RISK_LEVELS.slice(RISK_LEVELS.indexOf(facts.risk))) {
            expect(autoVerdict(policy, { ...facts, trust, risk })).toBe('PERSON');
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no rule for a first profile', () => {
    expect(autoKindOf({ entityType: 'profile', isRevision: false })).toBeNull();
    expect(autoKindOf({ entityType: 'profile', isRevision: true })).toBe('revision');
    expect(autoKindOf({ entityType: 'lead', isRevision: false })).toBe('lead');
  });

  it('samples the share that it says, by the id alone', () => {
    const ids = fc.sample(fc.uuid({ version: 7 }), { numRuns: 20_000, seed: 17 });
    for (const percent of [1, 20, 50, 90]) {
      const share = ids.filter((id) => sampleBucket(id) < percent).length / ids.length;
      expect(Math.abs(share - percent / 100)).toBeLessThan(0.015);
    }
    const inARow = Array.from(
      { length: 4_000 },
      (_, i) => `01900000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    );
    expect(Math.abs(inARow.filter((id) => sampleBucket(id) < 20).length / 4_000 - 0.2)).toBeLessThan(0.03);
    expect(sampleBucket('01900000-0000-7000-8000-000000000000')).toBe(
      sampleBucket('01900000-0000-7000-8000-000000000000'),
    );
  });
});

describe('risk', () => {
  it('is low without hints, high with one heavy or many light ones, and more hints never lower it', () => {
    expect(riskLevel([])).toBe('LOW');
    expect(riskLevel(['YOUNG_ACCOUNT', 'YOUNG_ACCOUNT', 'YOUNG_ACCOUNT'])).toBe('MEDIUM');
    expect(riskLevel(['DUPLICATE'])).toBe('MEDIUM');
    expect(riskLevel(['CONTACT_DATA'])).toBe('HIGH');
    expect(riskLevel(['DUPLICATE', 'YOUNG_ACCOUNT'])).toBe('HIGH');
    const kinds = Object.keys(RISK_WEIGHTS) as RiskKind[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds)), fc.constantFrom(...kinds), (some, one) => {
        expect(RISK_LEVELS.indexOf(riskLevel([...some, one]))).toBeGreaterThanOrEqual(
          RISK_LEVELS.indexOf(riskLevel(some)),
        );
      }),
    );
  });

  it.each([
    'Pay a registration fee of ₹500 to get this work',
    'A refundable deposit is needed',
    'Please send ₹1,000 first, then we share the details',
    'Training fees of 2000 will be collected on joining',
    'There is an advance payment to get the project',
    'security deposit before joining',
    'You have to pay ₹500 in advance',
    'You will pay half upfront and half later',
    'Do not forget to pay ₹500 first',
    'No registration fee, only a training fee of ₹500',
    'You cannot join without paying the registration fee of ₹2000',
    'No interview without a registration fee',
    'Nobody starts without paying any training fee',
    'We can’t take you without the training fee',
    'Please pay ₹500 first of all',
    'Pay ₹2000 on the first day of training',
    'If you don’t pay ₹500 in advance, the seat goes to another',
    'If you do not pay ₹500 upfront you lose the place',
    'This is not a refundable deposit, ₹1000',
    'The registration fee is not refundable',
    'पंजीकरण शुल्क नहीं लौटाया जाएगा',
    'Registration ke paise nahi lautaye jayenge',
    'We will pay you well once you pay ₹500 first',
    'Registration ke paise 500 rupaye',
    'पंजीकरण शुल्क ५०० रुपये',
  ])('hears a demand for money in: %s', (text) => {
    expect(findFeeWords(text)).not.toBeNull();
  });

  it.each([
    'My fees are ₹500 an hour',
    'Half in advance, half on delivery of the album',
    'School fees guidance for parents',
    'We pay salaries on the first of every month',
    'They pay on the first working day',
    'We always pay travel in advance',
    'I can pay half in advance',
    'You never have to pay anything upfront',
    'We do not ask candidates to pay in advance',
    'There is no need to send anything before we meet',
    'No registration fee, no security deposit',
    'We never charge candidates any processing fees',
    "You don't have to pay a joining fee",
    'Join without paying a refundable deposit',
    'कोई पंजीकरण शुल्क नहीं',
    'Registration fee: none',
    'Training fees are never charged',
    'Wages are paid monthly; we pay on the first day of every month',
    'Registration ke paise nahi lagenge',
    'I charge for travel outside the city',
    'Payment on delivery, no advance needed',
    'Registration of the event is at nine',
    'Training for a marathon, two sessions a week',
    'The security guard lets you in at the gate',
    'मेरी फीस ५०० रुपये प्रति घंटा है',
  ])('and none in: %s', (text) => {
    expect(findFeeWords(text)).toBeNull();
  });

  it('calls a price far when it is six times off, and never without a median', () => {
    expect(isPriceFar(600_001, 100_000)).toBe(true);
    expect(isPriceFar(600_000, 100_000)).toBe(false);
    expect(isPriceFar(16_000, 100_000)).toBe(true);
    expect(isPriceFar(17_000, 100_000)).toBe(false);
    expect(isPriceFar(500, 0)).toBe(false);
  });
});

describe('templates', () => {
  it('use every reason of the list somewhere and say something that can be sent as it is', () => {
    expect(new Set(STARTING_TEMPLATES.map(({ code }) => code))).toEqual(new Set(APPROVAL_REASON_CODES));
    for (const { body } of STARTING_TEMPLATES) {
      expect(body.length).toBeGreaterThanOrEqual(10);
      expect(body).not.toMatch(/!|\{|\}/u);
    }
  });
});
