import { SURE_ENDINGS, WORD_ENDINGS } from './vocabulary.ts';

/** A name with an ending, read from some place in the normalized text. */
export interface DomainRead {
  readonly labels: readonly string[];
  readonly end: number;
  /** Every dot is written as "." without blanks. */
  readonly tight: boolean;
}

const LABEL = /[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?/y;
const SPOKEN_DOT =
  /\s{0,2}(?:\(\s?(?:dot|\.)\s?\)|\[\s?(?:dot|\.)\s?\]|\{\s?(?:dot|\.)\s?\}|<\s?dot\s?>)\s{0,2}/y;
const WORD_DOT = /(?:\s{1,2}|[_-])(?:dot|d0t|डॉट|डाट)(?:\s{1,2}|[_-])/y;
const LOOSE_DOT = /\s{1,2}\.\s{0,2}|\.\s{1,2}/y;

/** True for the codes of a-z and 0-9. */
export function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Matches a sticky pattern at a place; the end of the match, or -1. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function isEnding(label: string): boolean {
  return SURE_ENDINGS.has(label) || WORD_ENDINGS.has(label);
}

/** Reads "gmail.com", "gmail dot com", "gmail (dot) co (dot) in"; undefined when no label stands there. */
export function readDomain(text: string, at: number): DomainRead | undefined {
  const firstEnd = endOfMatch(LABEL, text, at);
  if (firstEnd < 0) return undefined;
  const labels = [text.slice(at, firstEnd)];
  let end = firstEnd;
  let tight = true;
  while (labels.length < 6) {
    const next = readNextLabel(text, end);
    if (next === undefined) break;
    labels.push(next.label);
    end = next.end;
    tight = tight && next.tight;
  }
  return { labels, end, tight };
}

function readNextLabel(text: string, at: number): { label: string; end: number; tight: boolean } | undefined {
  if (text.charAt(at) === '.') {
    const end = endOfMatch(LABEL, text, at + 1);
    if (end > 0) return { label: text.slice(at + 1, end), end, tight: true };
  }
  if (!mayBeDot(text, at)) return undefined;
  for (const pattern of [SPOKEN_DOT, WORD_DOT, LOOSE_DOT]) {
    const dotEnd = endOfMatch(pattern, text, at);
    if (dotEnd < 0) continue;
    const end = endOfMatch(LABEL, text, dotEnd);
    if (end < 0) continue;
    const label = text.slice(dotEnd, end);
    if (pattern === LOOSE_DOT ? SURE_ENDINGS.has(label) : isEnding(label) || pattern === SPOKEN_DOT) {
      return { label, end, tight: false };
    }
  }
  return undefined;
}

/** A cheap look ahead: whatever is read as a dot starts with one of these within three characters. */
function mayBeDot(text: string, at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const char = text.charAt(next);
    if ('.([{<dड'.includes(char)) return char !== '';
    if (char !== ' ' && char !== '_' && char !== '-' && char !== '\n' && char !== '\t') return false;
  }
  return false;
}

/** True when the last label can end an address. */
export function hasEnding(read: DomainRead): boolean {
  const last = read.labels.at(-1) ?? '';
  return read.labels.length > 1 && (isEnding(last) || (read.tight && /^[a-z]{2,24}$/.test(last)));
}
