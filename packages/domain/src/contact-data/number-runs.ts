import { readNumberWord } from './number-words.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** One group of digits in a run of numbers that could be read together. */
export interface NumberItem {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** A "+" stands right before it. */
  readonly plus: boolean;
  /** A currency sign or word stands right before it. */
  readonly price: boolean;
  readonly spoken: boolean;
  /** What stands between the item before and this one, blanks folded. */
  readonly gap: string;
}

export interface NumberRun {
  readonly items: readonly NumberItem[];
  /** A word like "call" or "whatsapp" stands shortly before. */
  readonly cued: boolean;
}

const DATE_DAY_FIRST = /(?<![0-9])[0-9]{1,2}([-/.])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9])/g;
const DATE_YEAR_FIRST = /(?<![0-9])(?:19|20)[0-9]{2}([-/.])[0-9]{1,2}\1[0-9]{1,2}(?![0-9])/g;
const CLOCK = /(?<![0-9])[0-9]{1,2}:[0-9]{2}(?![0-9])/g;
const GROUPED = /(?<![0-9,])[0-9]{1,3}(?:,[0-9]{2,3}){0,3},[0-9]{3}(?![0-9]|,[0-9])/g;
const MASK = '\u0001';

function mask(match: string): string {
  return MASK.repeat(match.length);
}

/** Dates, clock times and sums with thousands commas cannot be part of a phone number. */
function maskFigures(text: string): string {
  return text
    .replace(DATE_DAY_FIRST, mask)
    .replace(DATE_YEAR_FIRST, mask)
    .replace(CLOCK, mask)
    .replace(GROUPED, (match) => (match.replaceAll(',', '').length <= 9 ? mask(match) : match));
}

const GAP_CHARS = /^[\s.\-‐-―−_~*|,/\\()[\]{}<>•·'"+`^\p{So}\p{Sk}]*$/u;
const CURRENCY = /(?:[₹$€£]|rs\.?|inr|रु\.?|रुपये)\s?$/;
const CUES = new Set(
  (
    'call calls phone ph fone mob mobile mobail whatsapp watsapp whatsap wapp wap wa contact number num nmbr tel telephone cell ' +
    'landline gpay phonepe paytm ping text sms reach dial कॉल फोन मोबाइल नंबर नम्बर व्हाट्सएप व्हाट्सऐप वॉट्सऐप संपर्क'
  )
    .split(' ')
    .map((word) => word.normalize('NFKC').replaceAll('़', '').replaceAll('ँ', 'ं')),
);
const JOINERS = new Set(['dash', 'hyphen', 'space', 'dot', 'डैश', 'स्पेस']);
const HALF_JOINERS = new Set(['then', 'and', 'aur', 'phir', 'fir', 'followed', 'by', 'फिर', 'और']);
const CUE_REACH = 4;

interface Draft {
  items: NumberItem[];
  cued: boolean;
}

function isJoint(gap: string): boolean {
  return gap === ' ' || gap === '-' || (gap.length <= 8 && GAP_CHARS.test(gap));
}

const PLUS = /(?<![0-9k%])\+\s?\(?$/;

/** What the few characters before a number say of it. */
function readLead(text: string, start: number): { plus: boolean; price: boolean } {
  const near = text.charCodeAt(start - 1) === 32 ? text.charCodeAt(start - 2) : text.charCodeAt(start - 1);
  if (near >= 47 && near <= 57) return { plus: false, price: false };
  const before = text.slice(Math.max(0, start - 8), start);
  return { plus: PLUS.test(before), price: CURRENCY.test(before) };
}

/** Collects the digits that stand near enough to each other to be read as one number. */
export function numberRuns(text: string): NumberRun[] {
  const tokens = tokenize(maskFigures(text));
  const runs: NumberRun[] = [];
  let draft: Draft | undefined;
  let gap = '';
  let repeat = 1;
  let repeatStart = -1;
  let lastCue = -1;
  let words = 0;

  const close = (): void => {
    if (draft !== undefined) runs.push(draft);
    draft = undefined;
    gap = '';
    repeat = 1;
    repeatStart = -1;
  };
  const push = (digits: string, start: number, end: number, spoken: boolean): void => {
    const lead = readLead(text, start);
    const item: NumberItem = {
      digits: digits.repeat(repeat),
      start: repeatStart >= 0 ? repeatStart : start,
      end,
      plus: !spoken && lead.plus,
      price: lead.price,
      spoken,
      gap: gap.length > 1 ? gap.replace(/\s+/g, ' ') : gap,
    };
    repeat = 1;
    repeatStart = -1;
    gap = '';
    if (draft === undefined) {
      draft = { items: [item], cued: lastCue >= 0 && words - lastCue <= CUE_REACH };
    } else draft.items.push(item);
  };

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'number') {
      const merged = readGluedDigits(tokens, index);
      index = merged.last;
      if (merged.unit) close();
      else push(merged.digits, token.start, merged.end, false);
    } else if (token.kind === 'gap') {
      gap += token.text;
      if (!isJoint(token.text)) close();
    } else {
      words += 1;
      if (CUES.has(token.text)) lastCue = words;
      const read = readNumberWord(token.text);
      if (read?.kind === 'repeat') {
        repeat = read.times;
        if (repeatStart < 0) repeatStart = token.start;
      } else if (read?.kind === 'tens') {
        const unit = readUnitAfter(tokens, index);
        push(read.digit + (unit?.digit ?? '0'), token.start, unit?.end ?? token.end, true);
        if (unit !== undefined) index += 2;
      } else if (read !== undefined) {
        push(read.digits, token.start, token.end, true);
      } else if (JOINERS.has(token.text)) {
        gap += '-';
      } else if (HALF_JOINERS.has(token.text)) {
        gap += '&';
      } else close();
    }
  }
  close();
  return runs;
}

interface Glued {
  readonly digits: string;
  readonly end: number;
  readonly last: number;
  /** Short digits glued to letters ("70mm", "5d"): a measure or a model, not part of a phone number. */
  readonly unit: boolean;
}

/** Reads digits with letters glued to them; the letters o, l and i between digits are read as 0 and 1. */
function readGluedDigits(tokens: readonly Token[], from: number): Glued {
  let digits = tokens[from]?.text ?? '';
  let end = tokens[from]?.end ?? 0;
  let last = from;
  const before = tokens[from - 1];
  let letterBefore = before?.kind === 'word';
  for (;;) {
    const word = tokens[last + 1];
    const next = tokens[last + 2];
    if (word?.kind !== 'word') break;
    const inside = next?.kind === 'number';
    const figures = letterDigits(word.text, inside);
    if (figures === undefined) break;
    digits += figures + (inside ? next.text : '');
    end = inside ? next.end : word.end;
    last += inside ? 2 : 1;
    if (!inside) break;
  }
  if (letterBefore && /^o+$/.test(before?.text ?? '')) letterBefore = false;
  const letterAfter = tokens[last + 1]?.kind === 'word';
  return { digits, end, last, unit: digits.length < 5 && (letterBefore || letterAfter) };
}

function letterDigits(word: string, inside: boolean): string | undefined {
  if (/^o{1,4}$/.test(word)) return '0'.repeat(word.length);
  if (inside && /^[oli]{1,3}$/.test(word)) return word.replaceAll('o', '0').replace(/[li]/g, '1');
  return undefined;
}

function readUnitAfter(tokens: readonly Token[], index: number): { digit: string; end: number } | undefined {
  const gapToken = tokens[index + 1];
  const word = tokens[index + 2];
  if (gapToken?.kind !== 'gap' || gapToken.text.length > 1 || word?.kind !== 'word') return undefined;
  const read = readNumberWord(word.text);
  if (read?.kind !== 'digits' || read.digits.length !== 1 || read.digits === '0') return undefined;
  return { digit: read.digits, end: word.end };
}
