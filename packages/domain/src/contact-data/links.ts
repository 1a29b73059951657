import { endOfMatch, isNameCode } from './domains.ts';
import type { Span } from './phones.ts';
import {
  DOT_COM_TOPICS,
  DOT_NEIGHBOURS,
  LINK_HOSTS,
  PLAIN_WORDS,
  SURE_ENDINGS,
  TOOL_NAMES,
  WORD_ENDINGS,
} from './vocabulary.ts';

const SCHEME = /(?:https?|hxxps?|ftp):\s?\/\/|\bwww\s?\.\s?(?=[a-z0-9])/g;
const DOTTED = /\.(?=[a-z])/g;
const SPOKEN =
  /\(\s?dot\s?\)|\[\s?dot\s?\]|\{\s?dot\s?\}|(?<=[\s_-])(?:dot|d0t|डॉट|डाट)(?=[\s_-])|(?<=[a-z0-9])\s{1,2}\.\s{0,2}(?=com|net|org|me\/)/g;
/** Parts of an ending such as "co.in", before which the name stands. */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu']);
const LINK_ENDINGS = new Set([...LINK_HOSTS].map((host) => host.slice(host.lastIndexOf('.') + 1)));
const CLASSIC = new Set(['com', 'net', 'org', 'xyz']);
const PATH = /[^\s,;()<>"'|]{0,200}/y;

/** Finds web addresses, with or without "https", bare domains, short links, and domains with a spoken dot. */
export function findLinks(text: string, original: (at: number) => string): Span[] {
  const found: Span[] = [];
  let readUntil = 0;
  for (const match of text.matchAll(SCHEME)) {
    if (match.index < readUntil) continue;
    const end = endOfMatch(PATH, text, match.index + match[0].length);
    if (end > match.index + match[0].length) found.push({ start: match.index, end: trimEnd(text, end) });
    readUntil = end;
  }
  readUntil = 0;
  for (const match of text.matchAll(DOTTED)) {
    if (match.index < readUntil) continue;
    const start = labelStart(text, match.index);
    if (start === match.index || isWordChar(text.charAt(start - 1))) continue;
    const host = tightHost(text, start);
    readUntil = start + host.length;
    const span = readWritten(text, start, host, original);
    if (span === undefined) continue;
    found.push(span);
    readUntil = span.end;
  }
  for (const match of text.matchAll(SPOKEN)) {
    const span = readSpoken(text, match.index, match.index + match[0].length);
    if (span !== undefined) found.push(span);
  }
  return found;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[.!?:।]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function isLabelCode(code: number): boolean {
  return code === 45 || isNameCode(code);
}

function labelStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 63 && isLabelCode(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isWordChar(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code === 64 || code === 95 || isNameCode(code);
  return char !== '' && /[\p{L}\p{M}]/u.test(char);
}

/** Says whether the name with dots that starts here is an address, and how far it goes. */
function readWritten(
  text: string,
  start: number,
  host: string,
  original: (at: number) => string,
): Span | undefined {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (!SURE_ENDINGS.has(ending) && !WORD_ENDINGS.has(ending) && !LINK_ENDINGS.has(ending)) return undefined;
  const labels = host.split('.');
  if (labels.length < 2) return undefined;
  const end = start + host.length;
  if (isWordChar(text.charAt(end))) return undefined;
  const withPath = (): Span => ({ start, end: trimEnd(text, pathEnd(text, end)) });
  for (let from = 0; from < labels.length - 1; from += 1) {
    if (LINK_HOSTS.has(labels.slice(from).join('.'))) return withPath();
  }
  if (TOOL_NAMES.has(host)) return undefined;
  const name = labels.at(labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? -3 : -2) ?? '';
  if (name.length < 2 || !/[a-z]/.test(name)) return undefined;
  if (SURE_ENDINGS.has(ending)) {
    const plain = PLAIN_WORDS.has(name);
    const begins = isNewSentence(original, end - ending.length);
    return (plain && begins) || (!CLASSIC.has(ending) && (plain || begins)) ? undefined : withPath();
  }
  if (!WORD_ENDINGS.has(ending)) return undefined;
  if (text.charAt(end) === '/' && /[a-z0-9]/.test(text.charAt(end + 1))) return withPath();
  if (name.length < 3 || PLAIN_WORDS.has(name) || isNewSentence(original, end - ending.length))
    return undefined;
  return withPath();
}

/** A capital after the dot with a small letter before it starts a sentence whose blank was forgotten. */
function isNewSentence(original: (at: number) => string, at: number): boolean {
  const first = original(at);
  const before = original(at - 2);
  const second = original(at + 1);
  return /[A-Z]/.test(first) && /[a-z0-9)]/.test(before) && !/[A-Z]/.test(second);
}

const HOST = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}/y;

function tightHost(text: string, start: number): string {
  const end = endOfMatch(HOST, text, start);
  return end < 0 ? '' : text.slice(start, end);
}

function pathEnd(text: string, end: number): number {
  return text.charAt(end) === '/' ? endOfMatch(PATH, text, end) : end;
}

/** Reads the names on both sides of a spoken or loose dot. */
function readSpoken(text: string, dotStart: number, dotEnd: number): Span | undefined {
  let nameEnd = dotStart;
  while (nameEnd > 0 && dotStart - nameEnd < 2 && /[\s_-]/.test(text.charAt(nameEnd - 1))) nameEnd -= 1;
  const start = labelStart(text, nameEnd);
  const name = text.slice(start, nameEnd);
  let endingStart = dotEnd;
  while (endingStart < text.length && endingStart - dotEnd < 2 && /[\s_-]/.test(text.charAt(endingStart)))
    endingStart += 1;
  const ending = readWord(text, endingStart);
  const end = endingStart + ending.length;
  if (['wa', 't', 'm', 'fb'].includes(name) && ending === 'me') return { start, end };
  if (name.length < 2 || !/[a-z]/.test(name) || DOT_NEIGHBOURS.has(name)) return undefined;
  if (TOOL_NAMES.has(`${name}.${ending}`)) return undefined;
  const bracketed = /[([{]/.test(text.charAt(dotStart));
  if (SURE_ENDINGS.has(ending)) {
    if (!CLASSIC.has(ending) && !bracketed && PLAIN_WORDS.has(name)) return undefined;
    return DOT_COM_TOPICS.has(readWord(text, end + 1)) ? undefined : { start, end };
  }
  if (!WORD_ENDINGS.has(ending) || name.length < 3 || PLAIN_WORDS.has(name)) return undefined;
  return bracketed || endsClause(text, end) ? { start, end } : undefined;
}

const CLAUSE_WORDS = new Set(
  'for pe par and ko dekho dekhein slash to or se hai dot d0t डॉट पर देखें है'.split(' '),
);

/** True when the ending is not followed by a word that makes it part of a sentence ("dot in the centre"). */
function endsClause(text: string, end: number): boolean {
  const rest = text.slice(end, end + 3);
  if (!/^\s+[\p{L}0-9]/u.test(rest)) return true;
  let next = end;
  while (/\s/.test(text.charAt(next)) && next < end + 3) next += 1;
  return CLAUSE_WORDS.has(readWord(text, next));
}

const WORD = /[a-z0-9\u0900-\u097f]{1,40}/y;

function readWord(text: string, at: number): string {
  const end = endOfMatch(WORD, text, at);
  return end < 0 ? '' : text.slice(at, end);
}
