import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerhoeffValid } from './aadhaar.ts';
import {
  checkDrivingLicence,
  checkFssai,
  checkGstin,
  checkIfsc,
  checkMaskedAadhaar,
  checkPan,
  checkPassport,
  checkUdyam,
  checkVoterId,
  GST_STATES,
  gstinCheckCharacter,
  maskNumber,
} from './numbers.ts';

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''));
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`, 'u'));
const pan = fc
  .tuple(letter, letter, letter, fc.constantFrom(...'ABCFGHJLPT'.split('')), letter, digits(4), letter)
  .map((parts) => parts.join(''));
const gstin = fc
  .tuple(fc.constantFrom(...Object.keys(GST_STATES)), pan, fc.constantFrom(...'123456789ABC'.split('')))
  .map(([state, holder, entity]) => {
    const first = `${state}${holder}${entity}Z`;
    return first + gstinCheckCharacter(first);
  });

describe('GSTIN', () => {
  it.each(['27AAPFU0939F1ZV', '29AAGCB7383J1Z4', '24AAACC1206D1ZM', '07AAGFF2194N1Z1', '27 AAPFU-0939F 1zv'])(
    'takes %s',
    (number) => expect(checkGstin(number)).toMatchObject({ ok: true }),
  );
  it.each([
    ['', 'fifteen'],
    ['27AAPFU0939F1Z', 'fifteen'],
    ['27AAPFU0939F1ZVX', 'fifteen'],
    ['27AAPFU0939F1YV', 'fifteen'],
    ['27AAPFU0939F0ZV', 'fifteen'],
    ['00AAPFU0939F1ZV', 'state'],
    ['55AAPFU0939F1ZV', 'state'],
    ['27AAPXU0939F1ZV', 'PAN'],
    ['27AAPFU0939F1ZW', 'last character'],
    ['29AAPFU0939F1ZV', 'last character'],
    ['२७AAPFU0939F1ZV', 'fifteen'],
  ])('refuses %s, and says why: %s', (number, word) => {
    const checked = checkGstin(number);
    expect(checked.ok).toBe(false);
    expect(checked.ok ? '' : checked.message).toContain(word);
  });
  it('tells every single wrong character', () => {
    fc.assert(
      fc.property(
        gstin,
        fc.nat(14),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')),
        (good, at, other) => {
          expect(checkGstin(good)).toEqual({ ok: true, normalized: good, hints: [] });
          if (good[at] === other) return;
          expect(checkGstin(good.slice(0, at) + other + good.slice(at + 1)).ok).toBe(false);
        },
      ),
    );
  });
});

describe('PAN', () => {
  it.each([
    ['ABCPD1234E', 0],
    [' abcpd 1234 e', 0],
    ['AAPFU0939F', 1],
    ['AAACC1206D', 1],
  ])('takes %s with %i hints', (number, hints) => {
    const checked = checkPan(number);
    expect(checked.ok && checked.hints).toHaveLength(hints);
  });
  it.each([
    '',
    'ABCD1234E',
    'ABCPD12345',
    'ABCPD1234',
    'ABCPD1234EE',
    '1BCPD1234E',
    'ABCXD1234E',
    'ABCQD1234E',
  ])('refuses %s', (number) => expect(checkPan(number).ok).toBe(false));
  it('takes every PAN of the right shape', () => {
    fc.assert(fc.property(pan, (number) => checkPan(number).ok));
  });
});

describe('IFSC', () => {
  it.each(['SBIN0001234', 'hdfc0000060', 'KKBK0ABC12D'])('takes %s', (number) =>
    expect(checkIfsc(number).ok).toBe(true),
  );
  it.each(['', 'SBIN1001234', 'SBI00001234', 'SBIN000123', 'SBIN00012345', 'SB1N0001234'])(
    'refuses %s',
    (number) => expect(checkIfsc(number).ok).toBe(false),
  );
});

describe('formats that are hints only', () => {
  it.each([
    [checkVoterId, 'ABC1234567'],
    [checkDrivingLicence, 'MH12 20150012345'],
    [checkPassport, 'M1234567'],
    [checkFssai, '11519027000123'],
    [checkUdyam, 'UDYAM-MH-12-0012345'],
  ] as const)('%o knows its usual writing and lets others pass with a hint', (check, usual) => {
    expect(check(usual)).toMatchObject({ ok: true, hints: [] });
    const odd = check('AB12345');
    expect(odd.ok && odd.hints).toHaveLength(1);
    expect(check('!').ok).toBe(false);
    expect(check('A'.repeat(40)).ok).toBe(false);
  });
});

describe('Aadhaar', () => {
  it('takes the masked number and refuses the full one in words that do not repeat it', () => {
    expect(checkMaskedAadhaar('xxxx xxxx 4321')).toMatchObject({ ok: true, normalized: 'XXXX XXXX 4321' });
    const full =
      '0123456789'
        .split('')
        .map((d) => `34512309876${d}`)
        .find(isVerhoeffValid) ?? '';
    const refused = checkMaskedAadhaar(full);
    expect(refused.ok ? '' : refused.message).toContain('full Aadhaar');
    expect(refused.ok ? full : refused.message).not.toContain(full.slice(0, 8));
    expect(checkMaskedAadhaar('4321').ok).toBe(false);
  });
});

describe('maskNumber', () => {
  it('keeps the last four characters and nothing else', () => {
    expect(maskNumber('ABCPD1234E')).toBe('XXXXXX234E');
    expect(maskNumber('XXXX XXXX 4321')).toBe('XXXX XXXX 4321');
    fc.assert(
      fc.property(gstin, (number) => {
        const masked = maskNumber(number);
        expect(masked).toHaveLength(number.length);
        expect(masked.slice(0, -4)).toMatch(/^X+$/u);
      }),
    );
  });
});
