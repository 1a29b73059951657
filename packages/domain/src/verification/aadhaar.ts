/** Verhoeff's scheme, the check digit of Aadhaar: multiplication in the dihedral group D5, and its permutation. */
const MULTIPLY = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTE = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Whether the last digit of these digits is their Verhoeff check digit. */
export function isVerhoeffValid(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const permuted = Number(PERMUTE[i % 8]?.[Number(digits[digits.length - 1 - i])]);
    check = Number(MULTIPLY[check]?.[permuted]);
  }
  return check === 0;
}

/** A full Aadhaar number as it may be issued: twelve digits, the first 2 to 9, with the right check digit. */
export const isAadhaarNumber = (digits: string): boolean =>
  /^[2-9]\d{11}$/u.test(digits) && isVerhoeffValid(digits);

const DEVANAGARI_ZERO = 0x0966;
const latinDigits = (text: string): string =>
  text.replace(/[\u0966-\u096f]/gu, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));

/** Digits in groups with one sign between them, as numbers are printed. Other signs and line ends end a run. */
const RUN = /\d+(?:[ \t\u00a0\u2009.·\u2010-\u2015-]{1,2}\d+)*/gu;
const VIRTUAL_ID = /(?:VID|virtual\s*id)[^\d\n]{0,8}$/iu;
const lengths = (groups: string[]) => groups.map((group) => group.length).join(',');

function candidates(run: string, before: string): string[] {
  const groups = run.split(/\D+/u);
  // The sixteen digits of a virtual id stand on masked copies too and give no Aadhaar number away.
  if (lengths(groups) === '4,4,4,4' && VIRTUAL_ID.test(before)) return [];
  const found = groups.filter((group) => group.length === 12);
  for (let i = 0; i < groups.length; i++) {
    const printed = groups.slice(i, i + 3);
    if (lengths(printed) === '4,4,4') found.push(printed.join(''));
    const spelled = groups.slice(i, i + 12);
    if (spelled.length === 12 && spelled.every((group) => group.length === 1)) found.push(spelled.join(''));
  }
  return found;
}

/**
 * Full Aadhaar numbers in a text, in Latin or Devanagari digits, whole, in fours or digit by digit (BR-35). One in ten other
 * numbers of this shape passes the check digit too: the words for the person say "looks like".
 */
export function findAadhaarNumbers(text: string): string[] {
  const plain = latinDigits(text);
  const found = new Set<string>();
  for (const match of plain.matchAll(RUN)) {
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    for (const digits of candidates(match[0], before)) if (isAadhaarNumber(digits)) found.add(digits);
  }
  return [...found];
}

/** A masked Aadhaar number (`XXXX XXXX 1234`, also with `*` or `•`) in its usual writing; null for anything else. */
export function readMaskedAadhaar(text: string): string | null {
  const last = /^[Xx*•●]{4}[ -]?[Xx*•●]{4}[ -]?(\d{4})$/u.exec(latinDigits(text.trim()))?.[1];
  return last === undefined ? null : `XXXX XXXX ${last}`;
}

/** What a person reads when a full number was found. It repeats no more than the four digits that a masked copy shows. */
export const unmaskedAadhaarMessage = (where: 'file' | 'field', digits: string): string =>
  where === 'file'
    ? `This file shows what looks like a full Aadhaar number (it ends in ${digits.slice(-4)}), so we did not keep it. Download the masked Aadhaar from UIDAI and upload that one.`
    : `This looks like a full Aadhaar number. Type the masked one, such as XXXX XXXX ${digits.slice(-4)}.`;
