import { HEADING_WORDS, QUALIFIERS, WHOLE_HEADINGS } from './heading-words.ts';
import type { ResumeSectionType } from './vocabulary.ts';

const MAX_HEADING_WORDS = 7;
/** Letters set apart, `E X P E R I E N C E`, are words of their own at first. */
const MAX_SPACED_LETTERS = 30;
const MIN_JOINED = 10;
const MAX_HEADING_CHARACTERS = 70;

export interface Heading {
  type: ResumeSectionType;
  title: string;
  /** Content follows on the same line: `Skills: Tally, Excel`. */
  inline: boolean;
}

const NUMBERING = /^\s*(?:[([]?(?:\d{1,2}|[०-९]{1,2}|[ivx]{1,4}|[a-h])[.):\]]+(?:\s+|(?=\p{L})))/iu;
const DECORATION = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const BULLET = /^\s*[•·▪●○‣◦∙*➢➤►✓✔–-]\s+/u;
export const isUnderline = (text: string): boolean => /^\s*(?:[-=_~*–—─━═.]\s?){4,}\s*$/u.test(text);

/** `ँ` and `ं`, with or without a dot below: people write both. */
const plainHindi = (text: string) => text.replaceAll('ँ', 'ं').replaceAll(/[\u093c\u200c\u200d]/gu, '');

const wordsOf = (text: string): string[] =>
  plainHindi(text.normalize('NFC').toLowerCase())
    .replaceAll(/['’]s?\b/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** What these words announce when every one of them belongs to a heading; null otherwise. */
function typeOf(phrase: string): ResumeSectionType | null {
  const words = wordsOf(phrase);
  if (words.length === 0 || words.length > MAX_SPACED_LETTERS) return null;
  const whole = WHOLE_HEADINGS.get(words.join(' ')) ?? WHOLE_HEADINGS.get(words.join(''));
  if (whole) return whole;
  const spaced = words.length > 3 && words.every((word) => word.length === 1);
  if (spaced || words.length === 1) {
    const type = typeOfJoined(words.join(''));
    if (type || spaced) return type;
  }
  if (words.length > MAX_HEADING_WORDS) return null;
  let type: ResumeSectionType | null = null;
  for (const word of words) {
    const own = HEADING_WORDS.get(word);
    type ??= own ?? null;
    if (!own && !QUALIFIERS.has(word)) return null;
  }
  return type;
}

/** Letter spacing also swallows the gap between words: `WORKEXPERIENCE`. */
function typeOfJoined(text: string): ResumeSectionType | null {
  const whole = HEADING_WORDS.get(text);
  if (whole || text.length < MIN_JOINED) return whole ?? null;
  for (let at = 2; at < text.length - 2; at += 1) {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    const type = HEADING_WORDS.get(first) ?? HEADING_WORDS.get(second);
    const known = (word: string) => HEADING_WORDS.has(word) || QUALIFIERS.has(word);
    if (type && known(first) && known(second)) return type;
  }
  return null;
}

const SMALL_WORDS = /^(?:a|an|and|of|the|in|to|for|with|on|at|aur|ki|ka|ke|[&/+–-])$/u;
/** A title of a post or a house rather than of a section. */
const NO_HEADING =
  /\b(?:manager|engineer|officer|coordinator|trainer|teacher|assistant|executive|developer|analyst|consultant|lead|head|specialist|instructor|faculty|counsellor|supervisor|director|cent(?:re|er)|academy|school|college|institute|university|society|ltd|limited|pvt|company|hospital|bank)\b/iu;

export type HeadingStyle = 'numbered' | 'capitals' | 'colon' | 'title';

/** How a short line is set that could be a heading; null when it could not. */
export function styleOf(text: string): HeadingStyle | null {
  const bare = text.replace(NUMBERING, '').trim();
  if (bare === '' || text.length > MAX_HEADING_CHARACTERS || BULLET.test(text)) return null;
  if (/[\d@|,;\t]|[.।]$/u.test(bare) || wordsOf(bare).length > 5 || NO_HEADING.test(bare)) return null;
  if (/[:：]$/u.test(bare)) return 'colon';
  if (NUMBERING.test(text)) return 'numbered';
  if (/\p{Lu}{2}/u.test(bare) && !/\p{Ll}/u.test(bare)) return 'capitals';
  const words = bare.split(/\s+/u);
  return words.every((word) => SMALL_WORDS.test(word) || /^\p{Lu}/u.test(word)) ? 'title' : null;
}

/** What a heading is about of which one word at least is known. */
export const telling = (text: string): ResumeSectionType | null =>
  wordsOf(text)
    .map((word) => HEADING_WORDS.get(word))
    .find((type) => type !== undefined) ?? null;

const startsLikeHeading = (text: string): boolean => /^(?:\p{Lu}|\p{Lo})/u.test(text);

/**
 * The heading in this line: a known word or group of words that stands alone, numbered, underlined or before a colon. A
 * lower-case word alone is the end of a sentence rather than a heading, unless a line is drawn below or a colon ends it.
 */
export function headingIn(
  text: string,
  context: { underlined: boolean; afterBlank: boolean },
): Heading | null {
  if (text.length > 2_000) return null;
  const bulleted = BULLET.test(text);
  const bare = text.replace(NUMBERING, '').trim();
  const cell = bulleted ? null : besideContent(bare, context.afterBlank);
  if (cell) return cell;
  const title = bare.replace(DECORATION, '');
  if (title === '') return null;
  const marked = context.underlined || /[:：-]\s*$/u.test(bare) || /^[#■◆►▶§=*]/u.test(bare);
  if (title.length <= MAX_HEADING_CHARACTERS && !/[.,;।]$/u.test(bare)) {
    const type = typeOf(title);
    if (type && (!bulleted || marked) && (marked || startsLikeHeading(title))) {
      return { type, title: text.trim(), inline: false };
    }
    if (context.underlined && !type && isShortTitle(title)) {
      return { type: 'other', title: text.trim(), inline: false };
    }
  }
  return bulleted ? null : inlineHeading(bare, context.afterBlank);
}

/** An unknown heading that was underlined: short, without figures, with a capital. */
const isShortTitle = (title: string) =>
  wordsOf(title).length <= 5 && startsLikeHeading(title) && !/[\d@|,]/u.test(title);

/** Labels such as `Languages:` also stand inside lists; these begin a section only after a blank line. */
const STRONG: ReadonlySet<ResumeSectionType> = new Set([
  'summary',
  'experience',
  'education',
  'skills',
  'certifications',
]);

function inlineHeading(bare: string, afterBlank: boolean): Heading | null {
  const match = /^(?<label>[^:：|,.\t]{3,48}?)\s*(?:[:：]|\s[–—-]\s)\s*(?=\S)/u.exec(bare);
  return labelled(match?.groups?.['label'], afterBlank);
}

/** A heading in the margin or in the first cell of a row, with its content after a gap. */
const besideContent = (bare: string, afterBlank: boolean): Heading | null =>
  labelled(/^(?<label>[^\t|,.]{3,48}?)\s*[:：]?\t/u.exec(bare)?.groups?.['label'], afterBlank);

function labelled(label: string | undefined, afterBlank: boolean): Heading | null {
  if (!label || !startsLikeHeading(label)) return null;
  const type = typeOf(label);
  if (!type || type === 'contact') return null;
  if (!afterBlank && !(STRONG.has(type) && wordsOf(label).length <= 3)) return null;
  return { type, title: label.trim(), inline: true };
}
