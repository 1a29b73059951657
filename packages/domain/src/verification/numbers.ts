import { findAadhaarNumbers, readMaskedAadhaar, unmaskedAadhaarMessage } from './aadhaar.ts';

export type NumberCheck = { ok: true; normalized: string; hints: string[] } | { ok: false; message: string };

const good = (normalized: string, hints: string[] = []): NumberCheck => ({ ok: true, normalized, hints });
const bad = (message: string): NumberCheck => ({ ok: false, message });
const compact = (text: string): string => text.replace(/[\s.\-/]/gu, '').toUpperCase();

/** First two digits of a GSTIN; 25 and 28 are on registrations from before the states changed. */
export const GST_STATES: Readonly<Record<string, string>> = {
  '01': 'Jammu and Kashmir',
  '02': 'Himachal Pradesh',
  '03': 'Punjab',
  '04': 'Chandigarh',
  '05': 'Uttarakhand',
  '06': 'Haryana',
  '07': 'Delhi',
  '08': 'Rajasthan',
  '09': 'Uttar Pradesh',
  '10': 'Bihar',
  '11': 'Sikkim',
  '12': 'Arunachal Pradesh',
  '13': 'Nagaland',
  '14': 'Manipur',
  '15': 'Mizoram',
  '16': 'Tripura',
  '17': 'Meghalaya',
  '18': 'Assam',
  '19': 'West Bengal',
  '20': 'Jharkhand',
  '21': 'Odisha',
  '22': 'Chhattisgarh',
  '23': 'Madhya Pradesh',
  '24': 'Gujarat',
  '25': 'Daman and Diu',
  '26': 'Dadra and Nagar Haveli and Daman and Diu',
  '27': 'Maharashtra',
  '28': 'Andhra Pradesh (before 2014)',
  '29': 'Karnataka',
  '30': 'Goa',
  '31': 'Lakshadweep',
  '32': 'Kerala',
  '33': 'Tamil Nadu',
  '34': 'Puducherry',
  '35': 'Andaman and Nicobar Islands',
  '36': 'Telangana',
  '37': 'Andhra Pradesh',
  '38': 'Ladakh',
  '97': 'Other territory',
  '99': 'Centre',
};

/** Fourth letter of a PAN: what kind of taxpayer it was given to. */
export const PAN_ENTITIES: Readonly<Record<string, string>> = {
  A: 'an association of persons',
  B: 'a body of individuals',
  C: 'a company',
  F: 'a firm',
  G: 'a government',
  H: 'a Hindu undivided family',
  J: 'an artificial juridical person',
  L: 'a local authority',
  P: 'an individual',
  T: 'a trust',
};

const PAN = /^[A-Z]{3}([A-Z])[A-Z]\d{4}[A-Z]$/u;

/** A PAN has no public check digit: five letters, of which the fourth names the taxpayer, four digits, a letter. */
export function checkPan(text: string): NumberCheck {
  const pan = compact(text);
  const entity = PAN.exec(pan)?.[1];
  if (entity === undefined)
    return bad('A PAN has ten characters, such as ABCPD1234E. Copy it from the card.');
  const holder = PAN_ENTITIES[entity];
  if (holder === undefined)
    return bad('The fourth letter of a PAN cannot be this one. Compare it with the card.');
  return good(pan, entity === 'P' ? [] : [`This PAN belongs to ${holder}, not to an individual.`]);
}

const BASE_36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The fifteenth character of a GSTIN: a weighted sum of the other fourteen in base 36. */
export function gstinCheckCharacter(first14: string): string {
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const product = BASE_36.indexOf(first14[i] ?? '') * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return BASE_36[(36 - (sum % 36)) % 36] ?? '';
}

/** State code, the holder's PAN, an entity number, Z, and a check character. */
export function checkGstin(text: string): NumberCheck {
  const gstin = compact(text);
  if (!/^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/u.test(gstin)) {
    return bad('A GSTIN has fifteen characters, such as 27AAPFU0939F1ZV. Copy it from the certificate.');
  }
  if (GST_STATES[gstin.slice(0, 2)] === undefined)
    return bad('The first two digits of this GSTIN are not the code of a state.');
  const pan = checkPan(gstin.slice(2, 12));
  if (!pan.ok) return bad('Characters 3 to 12 of a GSTIN are a PAN, and these are not one.');
  if (gstinCheckCharacter(gstin.slice(0, 14)) !== gstin[14]) {
    return bad('The last character does not fit the others. Compare it with the certificate.');
  }
  return good(gstin);
}

/** Four letters of the bank, a zero, six characters of the branch. */
export function checkIfsc(text: string): NumberCheck {
  const ifsc = compact(text);
  return /^[A-Z]{4}0[A-Z0-9]{6}$/u.test(ifsc)
    ? good(ifsc)
    : bad('An IFSC has eleven characters with a zero in fifth place, such as SBIN0001234.');
}

/** Only the masked number is taken (BR-35). */
export function checkMaskedAadhaar(text: string): NumberCheck {
  const masked = readMaskedAadhaar(text);
  if (masked !== null) return good(masked);
  const [full] = findAadhaarNumbers(text);
  return bad(
    full === undefined
      ? 'Type the masked number as on the card, such as XXXX XXXX 1234.'
      : unmaskedAadhaarMessage('field', full),
  );
}

/** Numbers whose rules differ by year and state: an unusual one is a hint for the verifier, not a refusal. */
function shaped(pattern: RegExp, hint: string): (text: string) => NumberCheck {
  return (text) => {
    const number = compact(text);
    if (!/^[A-Z0-9]{6,20}$/u.test(number)) return bad('Copy the number from the document.');
    return good(number, pattern.test(number) ? [] : [hint]);
  };
}
export const checkVoterId = shaped(
  /^[A-Z]{3}\d{7}$/u,
  'Voter ids usually have three letters and seven digits.',
);
export const checkDrivingLicence = shaped(
  /^[A-Z]{2}\d{2}(?:19|20)\d{2}\d{7}$/u,
  'Driving licences usually have a state, an office, a year and seven digits.',
);
export const checkPassport = shaped(
  /^[A-PR-WY][1-9]\d{5}[1-9]$/u,
  'Indian passports usually have one letter and seven digits.',
);
export const checkFssai = shaped(/^[12]\d{13}$/u, 'FSSAI licences usually have fourteen digits.');
export const checkUdyam = shaped(
  /^UDYAM[A-Z]{2}\d{9}$/u,
  'Udyam numbers usually look like UDYAM-MH-00-0000000.',
);

/** What is kept and shown of a number: its last four characters. */
export const maskNumber = (normalized: string): string =>
  /^XXXX XXXX \d{4}$/u.test(normalized)
    ? normalized
    : `${'X'.repeat(Math.max(0, normalized.length - 4))}${normalized.slice(-4)}`;
