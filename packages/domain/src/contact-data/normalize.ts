/** The text in one alphabet of digits and small letters, with the way back to the places in the original. */
export interface NormalizedText {
  readonly text: string;
  readonly original: string;
  /** startOf(i) and endOf(i): the slice of the original that became text[i]. */
  readonly startOf: (at: number) => number;
  readonly endOf: (at: number) => number;
}

const DIGIT_ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0xff10,
];

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ο: 'o',
  α: 'a',
};

const NUKTA = 0x093c;
const CHANDRABINDU = 0x0901;
const KEYCAP = 0x20e3;

function isInvisible(code: number): boolean {
  return (
    code === 0x00ad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === KEYCAP ||
    code === NUKTA
  );
}

function isCompatibilityForm(code: number): boolean {
  return (
    code === 0x00b2 ||
    code === 0x00b3 ||
    code === 0x00b9 ||
    code === 0x00a0 ||
    (code >= 0x0958 && code <= 0x095f) ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2070 && code <= 0x209c) ||
    (code >= 0x2460 && code <= 0x249b) ||
    (code >= 0x24b6 && code <= 0x24ea) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0x1f100 && code <= 0x1f169)
  );
}

function indicDigit(code: number): string | undefined {
  for (const zero of DIGIT_ZEROS) {
    if (code >= zero && code <= zero + 9) return String(code - zero);
  }
  return undefined;
}

function normalizeCodePoint(code: number, char: string): string {
  if (isInvisible(code)) return '';
  const digit = indicDigit(code);
  if (digit !== undefined) return digit;
  if (code === CHANDRABINDU) return 'ं';
  if (isCompatibilityForm(code)) {
    return char.normalize('NFKC').toLowerCase().replaceAll('़', '').replaceAll('.', '');
  }
  const lower = char.toLowerCase();
  return LOOKALIKES[lower] ?? lower;
}

/** One place of the original can become at most this many characters ("⒇" is "(20)"). */
const WIDEST = 4;
const NOT_ASCII = /[^\0-\x7f]/;

/** Folds case, digits of the Indian scripts, full-width and ornamental forms; drops characters that do not show. */
export function normalizeText(original: string): NormalizedText {
  if (!NOT_ASCII.test(original)) {
    return { text: original.toLowerCase(), original, startOf: (at) => at, endOf: (at) => at + 1 };
  }
  const starts = new Int32Array(original.length * WIDEST);
  const ends = new Int32Array(original.length * WIDEST);
  let text = '';
  let length = 0;
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    let out: string;
    if (code < 0x80) {
      out = code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : original.charAt(at);
    } else {
      out = normalizeCodePoint(code, original.slice(at, at + width)).slice(0, WIDEST);
    }
    if (out === '' && length > 0 && ends[length - 1] === at) ends[length - 1] = at + width;
    for (let unit = 0; unit < out.length; unit += 1) {
      starts[length] = at;
      ends[length] = at + width;
      length += 1;
    }
    text += out;
    at += width;
  }
  return { text, original, startOf: (at) => starts[at] ?? 0, endOf: (at) => ends[at] ?? 0 };
}
