export interface Word {
  text: string;
  stem: string;
  start: number;
  end: number;
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*(?:['’&.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\+\+|#)?/gu;

const DEVANAGARI_DIGIT = /[०-९]/gu;
/** Devanagari digits as Latin ones; every place stays where it was. */
export const foldDigits = (text: string): string =>
  text.replace(DEVANAGARI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x0966));

const ENDINGS =
  /(?:izations?|isations?|ations?|ating|ated|ates?|ators?|ments?|ants?|ances?|ings?|ions?|ers?|ors?|ed|ies|ive|ical|al|ly|es|s|e|y)$/u;

const IRREGULAR: Readonly<Record<string, string>> = {
  led: 'lead', leadership: 'lead', sold: 'sell', sale: 'sell', sales: 'sell', taught: 'teach', built: 'build', drove: 'driv',
  wrote: 'writ', written: 'writ', ran: 'run', kept: 'keep', bookkeeping: 'bookkeep', taxes: 'tax', taxation: 'tax',
}; // prettier-ignore

/** Groups word forms roughly: managed, manager and management share one. */
export function stemOf(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replaceAll(/[’'.]/gu, '');
  const irregular = IRREGULAR[plain];
  if (irregular) return irregular;
  if (/^analy[stz]/u.test(plain)) return 'analy';
  if (!/^[a-z]{4,}$/u.test(plain)) return plain;
  const cut = plain.replace(ENDINGS, '');
  const stem = (cut.length < 3 ? plain : cut).replace(/(?<=.{4})i$/u, '');
  return /([b-df-hj-np-tv-z])\1$/u.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem;
}

export function wordsIn(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    stem: stemOf(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

const SMALL = new Set(
  'a an and or of for in on at to with the by from as is are was were be ms mr &'.split(' '),
);
export const isSmallWord = (word: string): boolean => SMALL.has(word.toLowerCase());

export interface Span {
  start: number;
  end: number;
}

/** Puts spaces over these spans; every other place stays where it was, and so do line breaks. */
export function withSpansBlanked(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, span.start);
    if (span.end <= from) continue;
    blanked +=
      text.slice(at, from) +
      text.slice(from, span.end).replaceAll(/[^\n\r]/gu, (char) => ' '.repeat(char.length));
    at = span.end;
  }
  return blanked + text.slice(at);
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
export const within01 = (value: number): number => Math.min(1, Math.max(0, value));
