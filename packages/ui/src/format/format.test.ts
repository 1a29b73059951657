import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCoins,
  formatCount,
  formatDateTime,
  formatDay,
  formatDistance,
  formatRelative,
  formatRupees,
  formatRupeesShort,
  formatSalary,
  formatTime,
  formatTimeLeft,
  formatWeekday,
  groupAsTyped,
  listWords,
  parseRupees,
  plural,
  rupeesForInput,
} from './index.ts';

describe('money', () => {
  it.each([
    [0, '₹0'],
    [100, '₹1'],
    [99_900, '₹999'],
    [100_000, '₹1,000'],
    [12_500_000, '₹1,25,000'],
    [1_000_000_000, '₹1,00,00,000'],
    [12_500_050, '₹1,25,000.50'],
    [5, '₹0.05'],
    [-12_500_000, '−₹1,25,000'],
    [900_719_925_474_099_100n, '₹9,00,71,99,25,47,40,991'],
  ])('writes %s paise as %s', (paise, words) => {
    expect(formatRupees(paise)).toBe(words);
  });

  it('shortens to lakh and crore without rounding up', () => {
    expect(formatRupeesShort(4_500_000)).toBe('₹45,000');
    expect(formatRupeesShort(12_500_000)).toBe('₹1.25 lakh');
    expect(formatRupeesShort(999_999_900)).toBe('₹99.99 lakh');
    expect(formatRupeesShort(2_000_000_000)).toBe('₹2 crore');
  });

  it('writes salaries with one or both ends', () => {
    expect(formatSalary({ minInr: 45_000_000, maxInr: 60_000_000, period: 'YEAR' })).toBe(
      '₹4.5 lakh – ₹6 lakh a year',
    );
    expect(formatSalary({ minInr: 2_500_000, maxInr: null, period: 'MONTH' })).toBe('from ₹25,000 a month');
    expect(formatSalary({ minInr: null, maxInr: null, period: 'YEAR' })).toBeNull();
  });

  it.each([
    ['', null],
    ['₹ 1,25,000', 12_500_000],
    ['1,25,000.5', 12_500_050],
    ['.75', 75],
    ['१२,५००', 1_250_000],
    ['007', 700],
  ])('reads %j as %s paise', (text, paise) => {
    expect(parseRupees(text)).toEqual({ ok: true, paise });
  });

  it.each(['abc', '1.2.3', '-5', '1.234', '.', '99999999999999999'])('refuses %j with words', (text) => {
    const parsed = parseRupees(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.message).toMatch(/^Enter /);
  });

  it('reads back what it writes', () => {
    for (const paise of [0, 1, 99, 100, 12_345_678, 10_000_000_000]) {
      expect(parseRupees(rupeesForInput(paise))).toEqual({ ok: true, paise });
    }
  });

  it('keeps the caret after the digit just typed', () => {
    expect(groupAsTyped('1250', 4)).toEqual({ text: '1,250', caret: 5 });
    expect(groupAsTyped('1,2503', 6)).toEqual({ text: '12,503', caret: 6 });
    expect(groupAsTyped('19,250', 2)).toEqual({ text: '19,250', caret: 2 });
    expect(groupAsTyped('1,25,00', 7)).toEqual({ text: '12,500', caret: 6 });
    expect(groupAsTyped('0050', 4)).toEqual({ text: '50', caret: 2 });
    expect(groupAsTyped('12a.507', 7)).toEqual({ text: '12.50', caret: 5 });
    expect(groupAsTyped('', 0)).toEqual({ text: '', caret: 0 });
  });
});

describe('dates in India', () => {
  const now = '2026-11-21T06:30:00.000Z';

  it('writes the Indian clock', () => {
    expect(formatDateTime('2026-11-12T11:00:00.000Z')).toBe('12 Nov, 4:30 pm');
    expect(formatTime('2026-11-12T18:30:00.000Z')).toBe('12:00 am');
    expect(formatTime('2026-11-12T06:30:00.000Z')).toBe('12:00 pm');
    expect(formatDateTime('2026-11-12T18:45:00.000Z')).toBe('13 Nov, 12:15 am');
  });

  it('adds the year only when it is another one', () => {
    expect(formatDateTime('2025-12-31T20:00:00.000Z', now)).toBe('1 Jan, 1:30 am');
    expect(formatDateTime('2025-12-31T10:00:00.000Z', now)).toBe('31 Dec 2025, 3:30 pm');
    expect(formatDay('2027-02-03', now)).toBe('3 Feb 2027');
    expect(formatWeekday('2026-11-21', now)).toBe('Sat, 21 Nov');
  });

  it.each([
    ['2026-11-21T06:29:30.000Z', 'just now'],
    ['2026-11-21T06:25:00.000Z', '5 min ago'],
    ['2026-11-21T05:00:00.000Z', '1 hour ago'],
    ['2026-11-21T02:30:00.000Z', '4 hours ago'],
    ['2026-11-20T06:30:00.000Z', 'yesterday'],
    ['2026-11-17T06:30:00.000Z', '4 days ago'],
    ['2026-11-01T06:30:00.000Z', '1 Nov'],
    ['2026-11-21T06:45:00.000Z', 'in 15 min'],
    ['2026-11-22T10:30:00.000Z', 'tomorrow'],
    ['2026-11-24T10:30:00.000Z', 'in 3 days'],
  ])('%s reads "%s"', (when, words) => {
    expect(formatRelative(when, now)).toBe(words);
  });

  it('counts down', () => {
    expect(formatTimeLeft('2026-11-21T09:40:00.000Z', now)).toBe('3 h 10 min left');
    expect(formatTimeLeft('2026-11-23T06:30:00.000Z', now)).toBe('2 days left');
    expect(formatTimeLeft('2026-11-21T06:30:00.000Z', now)).toBe('over');
  });
});

describe('counts and words', () => {
  it('writes them the Indian way', () => {
    expect(formatCount(1_250_000)).toBe('12,50,000');
    expect(formatCoins(1)).toBe('1 coin');
    expect(plural(3, 'reply', 'replies')).toBe('3 replies');
    expect(plural(0, 'lead')).toBe('0 leads');
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listWords([])).toBe('');
  });

  it.each([
    [0.02, '50 m'],
    [0.78, '800 m'],
    [0.96, '1 km'],
    [2.44, '2.4 km'],
    [12.3, '12 km'],
    [1234, '1,234 km'],
  ])('%s km reads "%s"', (km, words) => {
    expect(formatDistance(km)).toBe(words);
  });

  it('writes file sizes', () => {
    expect(formatBytes(348_160)).toBe('340 KB');
    expect(formatBytes(2_516_582)).toBe('2.4 MB');
  });
});
