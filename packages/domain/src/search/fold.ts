const CONTROL_JOINERS = /[\u200b-\u200d\u2060\ufeff]/gu;
const NUKTA = /\u093c/gu;
const CHANDRABINDU = /\u0901/gu;
/** A nasal before a consonant is written either way: मुम्बई and मुंबई. */
const NASAL_CLUSTER = /[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])/gu;
const DEVANAGARI_DIGIT = /[\u0966-\u096f]/gu;
const LATIN_ACCENT = /(?<=[a-z])[\u0300-\u036f]+/gu;
const PUNCTUATION = /[^\p{L}\p{M}\p{N}]+/gu;

/** One spelling for what people spell in several ways; `fold_text` of the database does the same. Keeps punctuation. */
export const foldSpelling = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(CONTROL_JOINERS, '')
    .replace(NUKTA, '')
    .replace(CHANDRABINDU, '\u0902')
    .replace(NASAL_CLUSTER, '\u0902')
    .replace(DEVANAGARI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(LATIN_ACCENT, '');

/** The words of a text in one spelling. Apostrophes close up: "Meera’s" is `meeras`. */
export const foldWords = (text: string): string[] =>
  foldSpelling(text)
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(PUNCTUATION, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');

export const isDevanagari = (word: string): boolean => /[\u0900-\u097f]/u.test(word);

const INDEPENDENT: Record<string, string> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'e',
  ओ: 'o',
  औ: 'o',
  ऑ: 'o',
  ऍ: 'e',
};
const CONSONANT: Record<string, string> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'ch',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
};
const SIGN: Record<string, string> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'e',
  'ो': 'o',
  'ौ': 'o',
  'ॉ': 'o',
  'ॅ': 'e',
  'ं': 'n',
  'ः': 'h',
};

/** Devanagari in Latin letters, roughly as people type it. */
export const romanize = (word: string): string =>
  Array.from(word)
    .map((letter, at, all) => {
      const consonant = CONSONANT[letter];
      if (consonant === undefined)
        return INDEPENDENT[letter] ?? SIGN[letter] ?? (letter === '्' ? '' : letter);
      const next = all[at + 1];
      const silent = next === undefined || next === '्' || (next in SIGN && next !== 'ं');
      return silent ? consonant : `${consonant}a`;
    })
    .join('');

/** How a word sounds without its vowels: `fizics`, `physics` and `फिजिक्स` are one. */
export const soundOf = (word: string): string =>
  (isDevanagari(word) ? romanize(word) : word)
    .replace(/ph/gu, 'f')
    .replace(/[sc]h(?=[aeiou]|$)/gu, 's')
    .replace(/(?<=[bcdgjkt])h/gu, '')
    .replace(/ck|c|q/gu, 'k')
    .replace(/x/gu, 'ks')
    .replace(/[zj]/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/m(?=[bp])/gu, 'n')
    .replace(/(?<=.)[aeiouy]/gu, '')
    .replace(/^[aeiou]/u, 'a')
    .replace(/(.)\1+/gu, '$1');

/** Edits between two words: a letter more, less, other, or two swapped. Stops counting above `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
