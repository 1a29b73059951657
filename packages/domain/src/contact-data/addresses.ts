import { endOfMatch, hasEnding, isNameCode, readDomain } from './domains.ts';
import type { Span } from './phones.ts';
import {
  AT_WORDS,
  MAIL_PROVIDERS,
  MAIL_PROVIDERS_WITH_ENDING,
  SURE_UPI_HANDLES,
  UPI_HANDLES,
} from './vocabulary.ts';

/** An address built around an at sign, written or spoken. */
export interface AddressSpan extends Span {
  readonly kind: 'email' | 'upi' | 'handle';
}

/** Codes of . _ % + and - */
const LOCAL_MARKS = [46, 95, 37, 43, 45];
const MAIL_IN_HINDI = 'जीमेल';
const LOCAL_LIMIT = 64;
const SPOKEN_AT =
  /\(\s?at\s?\)|\[\s?at\s?\]|\{\s?at\s?\}|<\s?at\s?>|(?<=[\s_-])(?:at(?:\s(?:the|d|da)\srate)?|एट(?:\sद\sरेट)?|ऐट(?:\sद\sरेट)?)(?=[\s_-])/g;
const SPACED_PROVIDER = /(?<![a-z])g[\s._-]{1,3}m[\s._-]{1,3}a[\s._-]{1,3}i[\s._-]{1,3}l(?![a-z])/g;
const GLUED_PROVIDER = /[a-z0-9._]{2,40}(?:at|@)?(?:gmail|hotmail|rediffmail|yahoo)(?:dot|\.)?com(?![a-z])/y;
const HANDLE = /[a-z0-9_](?:[a-z0-9._]{0,38}[a-z0-9_])?/y;

/** Finds e-mail addresses, UPI ids and @names. */
export function findAddresses(text: string): AddressSpan[] {
  const found: AddressSpan[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const hit = readWrittenAt(text, at);
    if (hit !== undefined) found.push(hit);
  }
  for (const match of text.matchAll(SPOKEN_AT)) {
    const hit = readSpokenAt(text, match.index, match.index + match[0].length, match[0].length > 2);
    if (hit !== undefined) found.push(hit);
  }
  for (const match of text.matchAll(SPACED_PROVIDER)) {
    found.push({ kind: 'email', start: match.index, end: match.index + match[0].length });
  }
  for (const provider of ['gmail', 'hotmail', 'rediffmail', 'yahoo']) {
    for (let at = text.indexOf(provider); at >= 0; at = text.indexOf(provider, at + 1)) {
      const start = localStart(text, at);
      if (start === at) continue;
      const end = endOfMatch(GLUED_PROVIDER, text, start);
      if (end > 0) found.push({ kind: 'email', start, end });
    }
  }
  return found;
}

function isLocalCode(code: number): boolean {
  return isNameCode(code) || LOCAL_MARKS.includes(code) || (code >= 0x0900 && code <= 0x097f);
}

/** Where the part before an at sign begins; equal to `end` when there is none. */
function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LOCAL_LIMIT && isLocalCode(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 2 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function skipAhead(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 2 && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function isMailProvider(label: string): boolean {
  return MAIL_PROVIDERS.has(label);
}

function readWrittenAt(text: string, at: number): AddressSpan | undefined {
  const localEnd = skipBack(text, at);
  const start = localStart(text, localEnd);
  const hasLocal = start < localEnd;
  const right = skipAhead(text, at + 1);
  const read = readDomain(text, right);
  const spaced = localEnd < at || right > at + 1;
  const first = read?.labels[0] ?? '';
  if (read === undefined) {
    const named = text.startsWith(MAIL_IN_HINDI, right);
    return named && hasLocal ? { kind: 'email', start, end: right + MAIL_IN_HINDI.length } : undefined;
  }
  if (hasLocal) {
    if (
      hasEnding(read) &&
      !(spaced && read.labels.length === 2 && AT_WORDS.has(first) && !isMailProvider(first))
    ) {
      return { kind: 'email', start, end: read.end };
    }
    if (isMailProvider(first)) return { kind: 'email', start, end: right + first.length };
    if (UPI_HANDLES.has(first)) return { kind: 'upi', start, end: right + first.length };
    if (!spaced && /^[a-z]{3,40}$/.test(first) && !AT_WORDS.has(first)) {
      return { kind: 'upi', start, end: right + first.length };
    }
  }
  if (hasLocal && localEnd === at) return undefined;
  return readName(text, at, right);
}

function readName(text: string, at: number, right: number): AddressSpan | undefined {
  const end = endOfMatch(HANDLE, text, right);
  if (end < 0) return undefined;
  const name = text.slice(right, end);
  if (name.length < 3 || !/[a-z]/.test(name) || AT_WORDS.has(name)) return undefined;
  if (/^[0-9][0-9.]*(?:k|rs|inr|am|pm|hrs?|lakhs?|%)?(?:[a-z]{1,4})?$/.test(name)) return undefined;
  if (right > at + 1 && !/[0-9_.]/.test(name)) return undefined;
  return { kind: 'handle', start: at, end };
}

function readSpokenAt(
  text: string,
  atStart: number,
  atEnd: number,
  marked: boolean,
): AddressSpan | undefined {
  const localEnd = skipBackSeparators(text, atStart);
  const start = localStart(text, localEnd);
  if (start >= localEnd) return undefined;
  const right = skipAheadSeparators(text, atEnd);
  const read = readDomain(text, right);
  if (read === undefined) {
    const named = text.startsWith(MAIL_IN_HINDI, right);
    return named ? { kind: 'email', start, end: right + MAIL_IN_HINDI.length } : undefined;
  }
  const first = read.labels[0] ?? '';
  if (isMailProvider(first)) return { kind: 'email', start, end: read.end };
  if (SURE_UPI_HANDLES.has(first)) return { kind: 'upi', start, end: right + first.length };
  if (!hasEnding(read)) return undefined;
  if (MAIL_PROVIDERS_WITH_ENDING.has(first) || marked) return { kind: 'email', start, end: read.end };
  return undefined;
}

function skipBackSeparators(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 3 && /[\s_-]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function skipAheadSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 3 && /[\s_-]/.test(text.charAt(at))) at += 1;
  return at;
}
