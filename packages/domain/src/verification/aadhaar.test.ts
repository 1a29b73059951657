import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findAadhaarNumbers,
  isAadhaarNumber,
  isVerhoeffValid,
  readMaskedAadhaar,
  unmaskedAadhaarMessage,
} from './aadhaar.ts';

const withCheckDigit = (first11: string): string =>
  '0123456789'
    .split('')
    .map((digit) => first11 + digit)
    .find(isVerhoeffValid) ?? '';
/** Made up: right shape and check digit. */
const aadhaar = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 }),
  )
  .map(([first, rest]) => withCheckDigit(`${first}${rest.join('')}`));
const devanagari = (text: string) =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(0x0966 + Number(digit)));
const fours = (digits: string, sign: string) => digits.replace(/(.{4})(.{4})(.{4})/u, `$1${sign}$2${sign}$3`);

describe('the check digit', () => {
  it('is Verhoeff’s: known examples', () => {
    expect(isVerhoeffValid('2363')).toBe(true);
    expect(isVerhoeffValid('123451')).toBe(true);
    expect(isVerhoeffValid('2364')).toBe(false);
  });

  it('tells every wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(aadhaar, fc.nat(11), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digits = number.split('');
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(isVerhoeffValid(digits.join(''))).toBe(false);
        const swapped = number.split('');
        const next = (at + 1) % 12;
        [swapped[at], swapped[next]] = [number[next] ?? '', number[at] ?? ''];
        if (next === at + 1 && number[at] !== number[next])
          expect(isVerhoeffValid(swapped.join(''))).toBe(false);
      }),
    );
  });
});

describe('findAadhaarNumbers', () => {
  it('finds every number however it is printed', () => {
    fc.assert(
      fc.property(aadhaar, fc.constantFrom(' ', '-', '.', '\u00a0', '·', ' - '.trim()), (number, sign) => {
        for (const printed of [
          number,
          fours(number, sign),
          number.split('').join(' '),
          devanagari(fours(number, sign)),
          `DOB 01/02/1990 ${fours(number, ' ')} Male`,
          `Aadhaar:${number}.`,
        ])
          expect(findAadhaarNumbers(printed), printed).toEqual([number]);
      }),
    );
  });

  it('finds one that follows another number in the same line', () => {
    const number = withCheckDigit('34512309876');
    expect(findAadhaarNumbers(`Year of birth 1990 ${fours(number, ' ')}`)).toContain(number);
  });

  it('lets pass what is none: masked, too short, too long, wrong digit, phones, dates, virtual ids, accounts', () => {
    const number = withCheckDigit('34512309876');
    const wrong = number.slice(0, 11) + ((Number(number[11]) + 1) % 10);
    for (const text of [
      'XXXX XXXX 1234',
      `xxxx-xxxx-${number.slice(8)}`,
      wrong,
      fours(wrong, ' '),
      `${number}7`,
      `1${number}`,
      number.slice(1),
      '+91 98200 12345',
      '12/08/1994, 14:30',
      '0123 4567 8901',
      '₹ 12,34,567',
      `VID : ${fours(number, ' ')} 4821`,
      '',
    ])
      expect(findAadhaarNumbers(text), text).toEqual([]);
  });

  it('agrees with its own definition on any digits', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{12}$/u),
        (digits) => (findAadhaarNumbers(digits).length === 1) === isAadhaarNumber(digits),
      ),
    );
  });

  it('stays quick on hostile text', () => {
    const started = performance.now();
    findAadhaarNumbers('1 '.repeat(60_000));
    findAadhaarNumbers('2222 '.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the masked number', () => {
  it('is taken in its usual writings and nothing else', () => {
    for (const good of ['XXXX XXXX 1234', 'xxxx-xxxx-1234', '********1234', '•••• •••• 1234', 'XXXXXXXX1234'])
      expect(readMaskedAadhaar(good), good).toBe('XXXX XXXX 1234');
    for (const bad of ['XXXX 1234', '2345 XXXX 1234', 'XXXX XXXX 123', 'XXXX XXXX 12345', '', '1234'])
      expect(readMaskedAadhaar(bad), bad).toBeNull();
  });

  it('says no more than four digits back', () => {
    const number = withCheckDigit('34512309876');
    for (const where of ['file', 'field'] as const) {
      const message = unmaskedAadhaarMessage(where, number);
      expect(message).toContain(number.slice(-4));
      expect(message.match(/\d/gu)?.join('')).toBe(number.slice(-4));
    }
  });
});
