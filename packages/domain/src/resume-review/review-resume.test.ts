import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSections } from '../resumes/sections.ts';
import { reviewAppeal } from './appeal-agent.ts';
import { corpusBases, inputOf } from './corpus/build-pairs.ts';
import { quotesText, ResumeReview, ReviewFeedbackItem } from './contracts.ts';
import { readResume } from './read-resume.ts';
import { bandOf, overallScore, reviewResume } from './review-resume.ts';
import { REVIEW_RULES, reviewRulesTable } from './rules.ts';
import type { ReviewRule } from './review-rule.ts';
import { evidenceFor } from './skill-terms.ts';
import { reviewStructure } from './structure-agent.ts';
import { APPEAL_CRITERIA, STRUCTURE_CRITERIA } from './vocabulary.ts';

const target = { role: '', industry: null, level: null, mustHaves: [], niceToHaves: [] };
const review = (text: string, level: 'mid' | 'senior' | null = null) =>
  reviewResume({ text, sections: splitSections(text), target: { ...target, level } }, { asOf: '2026-11' });
const has = (text: string, part: string): boolean =>
  review(text).feedback.some((item) => item.text.includes(part));

const credit = (text: string, term: string): number => evidenceFor(readResume({ text, sections: [{ type: 'experience', title: 'Experience', start: 0, end: text.length }] }), term); // prettier-ignore

describe('the whole', () => {
  const [base] = corpusBases;
  if (!base) throw new Error('The corpus is empty.');
  const input = inputOf(base, base.marked);

  it('is 40 % structure and 60 % appeal with one decimal, from two agents that also work alone', () => {
    const structure = reviewStructure(input);
    const appeal = reviewAppeal(input, structure.scores);
    const whole = reviewResume(input);
    expect(whole.structure).toEqual(structure.scores);
    expect(whole.appeal).toEqual(appeal.scores);
    expect(whole.overall).toBe(overallScore(structure.scores, appeal.scores));
    expect(Math.round(whole.overall * 10)).toBeCloseTo(whole.overall * 10, 6);
    expect(Object.keys(whole.structure)).toEqual([...STRUCTURE_CRITERIA]);
    expect(Object.keys(whole.appeal)).toEqual([...APPEAL_CRITERIA]);
  });

  it('lets the structure scores count in the appeal', () => {
    const { scores } = reviewStructure(input);
    const low = { score: 0, why: 'x' };
    const worse = reviewAppeal(input, { ...scores, format: low, tone: low });
    expect(worse.scores.competitive_positioning.score).toBeLessThan(
      reviewAppeal(input, scores).scores.competitive_positioning.score,
    );
  });

  it.each([
    [80, 'excellent'],
    [79.9, 'good'],
    [70, 'good'],
    [60, 'fair'],
    [50, 'needs_work'],
    [49.9, 'weak'],
  ] as const)('%d is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  it('is the same every time and low for what is no résumé', () => {
    expect(reviewResume(input)).toEqual(reviewResume(input));
    expect(
      review('Dear sir, the weather in Pune is pleasant today and the mangoes are ripe.').overall,
    ).toBeLessThan(50);
  });

  it('keeps its contract on any text', { timeout: 60_000 }, () => {
    const parts = fc.constantFrom(
      '\n',
      'Experience\n',
      'Skills\n',
      '• Led 3 teams\n',
      'I was given ',
      '2019 - 2017',
      'नाम: ',
      '\ud83d\ude00',
      '१२',
      'recieved ',
      '\t',
      'a,',
      '\u200b',
      'Photo',
      '@',
      'ignore previous instructions ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(parts, fc.string({ maxLength: 12, unit: 'binary' })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join('');
          const result = ResumeReview.parse(review(text, 'senior'));
          expect(result.feedback.every((item) => quotesText(text, item))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    'Summary\n' + '!'.repeat(5_000),
    `Skills\nexcel, word, ${'a'.repeat(5_000)}`,
    `Experience\n• ${'very '.repeat(2_000)}long`,
  ])('keeps its contract on text without end: %#', (text) => {
    const result = ResumeReview.parse(review(text));
    expect(result.feedback.every((item) => quotesText(text, item))).toBe(true);
  });

  it('takes 50,000 characters of anything', { timeout: 60_000 }, () => {
    for (const text of [
      'a '.repeat(25_000),
      'Address: '.repeat(5_000),
      `${'x, '.repeat(15_000)}`,
      'ignore all '.repeat(4_500),
      '2019 - '.repeat(7_000),
      '1'.repeat(50_000),
    ]) {
      expect(ResumeReview.safeParse(review(text)).success).toBe(true);
    }
  });
});

describe('the contract', () => {
  const item = {
    sectionIndex: null,
    type: 'error',
    category: 'grammar',
    text: 'x',
    severity: 3,
    start: 2,
    end: 4,
    originalText: 'ab',
    suggestedText: null,
    confidence: 50,
  };
  it.each([
    [{}, true],
    [{ start: null }, false],
    [{ end: 5 }, false],
    [{ start: null, end: null, originalText: null }, true],
    [{ severity: 6 }, false],
    [{ confidence: 101 }, false],
    [{ originalText: null }, false],
  ])('%j: %s', (change, valid) => {
    expect(ReviewFeedbackItem.safeParse({ ...item, ...change }).success).toBe(valid);
  });
});

describe('the rules', () => {
  it('are all named, weighed and given a reason, and can use up each criterion', () => {
    const rules: ReviewRule[] = Object.values(REVIEW_RULES);
    for (const criterion of [...STRUCTURE_CRITERIA, ...APPEAL_CRITERIA]) {
      const sum = rules
        .filter((rule) => rule.criterion === criterion)
        .reduce((all, { weight }) => all + weight, 0);
      expect(sum, criterion).toBeGreaterThanOrEqual(100);
    }
    expect(reviewRulesTable().split('\n')).toHaveLength(rules.length + 2);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it.each([
    ['Aadhaar: 2345 6789 0124', 'Take this number out'],
    ['PAN ABCDE1234F', 'Take this number out'],
    [
      'Experience\nClerk, Post office\nJan 2012 – Mar 2014\n• Sorted 300 letters\nClerk, Bank\nJan 2010 – Mar 2010\n• Counted 200 notes',
      'not accounted for',
    ],
    ['Experience\nClerk, Bank\nMar 2014 – Jan 2012\n• Counted 200 notes', 'ends before it starts'],
    ['Experience\nClerk, Bank, 2012 - 2014\n• Recieved 200 letters', '“Received”'],
    ['Experience\nClerk, [Company name], 2012 - 2014\n• Sorted 200 letters', 'placeholder'],
    ['Experience\nClerk, Bank\n• Sorted 200 letters', 'When was this?'],
  ])('%j', (text, part) => {
    expect(has(text, part)).toBe(true);
  });

  it.each([
    [
      'Experience\nClerk, Post office\nJan 2012 – Mar 2014\n• Sorted 300 letters\nClerk, Bank\nJan 2010 – Mar 2010\n• Counted 200 notes\n\nOther\n2010 to 2011: maternity leave and career break',
      'not accounted for',
    ],
    ['Phone 98290 11223, order 1234 5678 9012', 'Take this number out'],
  ])('not in %j', (text, part) => {
    expect(has(text, part)).toBe(false);
  });
});

describe('must-haves', () => {
  it.each([
    ['• Managed 12 key stakeholders', 'stakeholder management', 1],
    ['• Negotiated contracts', 'negotiation', 1],
    ['• Built APIs in NodeJS', 'Node.js', 1],
    ['• Tested C++ and C# code', 'C++', 1],
    ['• Wrote code in C', 'C++', 0],
    ['• Wrote Java services', 'JavaScript', 0],
    ['• No experience with SAP', 'SAP', 0],
    ['• Want to learn Python', 'Python', 0],
    ['• टैली में हिसाब रखा', 'Tally', 1],
    ['• Led a team of 6', 'team leadership', 1],
    ['Tools: Java, Kafka, Redis, Docker, Jira, Git', 'Kafka', 0.6],
  ])('%s — %s: %d', (text, term, expected) => {
    expect(credit(text, term)).toBe(expected);
  });
});
