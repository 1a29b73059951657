import { endOfMatch } from './domains.ts';
import type { Span } from './phones.ts';
import { NAME_LEADS, PLATFORMS, SURE_LEADS, TOPIC_WORDS } from './vocabulary.ts';

const PIECE = /[a-z0-9_\u0900-\u097f](?:[a-z0-9._\u0900-\u097f]{0,60}[a-z0-9_\u0900-\u097f])?/g;
const ANY_PLATFORM = new RegExp([...PLATFORMS].join('|'));
const MEASURE =
  /^[0-9][0-9.]*(?:k|m|am|pm|hrs?|min|mins|sec|secs|s|x[0-9]+|p|fps|px|lakhs?|posts?|reels?|videos?|days?|th|st|nd|rd|years?|yrs?)?$/;
const ABBREVIATION =
  /^(?:e\.g|i\.e|a\.m|p\.m|etc|vs|u\.s|3d|2d|4k|8k|hd|node\.js|next\.js|vue\.js|asp\.net|covid.*|b2b|b2c|d2c)$/;
const MAX_LEADS = 4;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds names given after a platform without an at sign: "insta: name", "IG - name", "my telegram id is name". */
export function findHandles(text: string): Span[] {
  if (!ANY_PLATFORM.test(text)) return [];
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  const found: Span[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || !PLATFORMS.has(piece.text)) continue;
    const after = readNameAfter(text, pieces, index);
    if (after !== undefined) found.push({ start: piece.start, end: after.end });
    const before = readNameBefore(text, pieces, index);
    if (before !== undefined) found.push({ start: before.start, end: piece.end });
  }
  return found;
}

function readNameAfter(text: string, pieces: readonly Piece[], platform: number): Piece | undefined {
  let sure = false;
  let pointed = false;
  let leads = 0;
  let before = pieces[platform];
  for (let index = platform + 1; index <= platform + MAX_LEADS + 1; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || before === undefined) return undefined;
    const gap = text.slice(before.end, piece.start);
    const joint = readJoint(gap);
    if (joint === 'break') return undefined;
    pointed ||= joint === 'point';
    if (NAME_LEADS.has(piece.text) && leads < MAX_LEADS) {
      leads += 1;
      sure ||= SURE_LEADS.has(piece.text);
      pointed ||= piece.text === 'is' || piece.text === 'as';
      before = piece;
      continue;
    }
    return isName(piece.text, { sure, pointed, hyphened: isHyphenedToTheEnd(text, piece.end) })
      ? piece
      : undefined;
  }
  return undefined;
}

/** "blue_lotus on insta", "blue.lotus (insta)": only names that cannot be words. */
function readNameBefore(text: string, pieces: readonly Piece[], platform: number): Piece | undefined {
  const at = pieces[platform];
  const near = pieces[platform - 1];
  const linked = near !== undefined && ['on', 'par', 'pe', 'पर'].includes(near.text);
  const name = linked ? pieces[platform - 2] : near;
  if (at === undefined || near === undefined || name === undefined) return undefined;
  const gap = text.slice(name.end, at.start);
  if (gap.length > 8 || !(linked ? /^ [^.,;]* $/ : /^\s?[([]$/).test(gap)) return undefined;
  const particular =
    /^[a-z0-9]{2,}[._][a-z0-9._]{2,}$/.test(name.text) || /^[a-z]{6,}[0-9]{1,4}$/.test(name.text);
  return particular && !ABBREVIATION.test(name.text) && !MEASURE.test(name.text) ? name : undefined;
}

/** What stands between two pieces: a pointer (":", "-", "="), a plain blank, or the end of the thought. */
function readJoint(gap: string): 'point' | 'blank' | 'break' {
  if (gap === ' ') return 'blank';
  if (gap.length > 5) return 'break';
  if (/^\s*(?:[:=~|/]|[-–—]+>?|→|@|:-)\s*@?\s*$/.test(gap)) return gap === '-' ? 'break' : 'point';
  return /^[\s'"(@“”‘’]*$/.test(gap) ? 'blank' : 'break';
}

const HYPHENED = /(?:-[a-z0-9]{2,30}){1,3}[.)]?\s*(?:$|\n)/y;

/** "linkedin: arjun-verma" with nothing after it; "youtube: long-form videos" goes on. */
function isHyphenedToTheEnd(text: string, at: number): boolean {
  return endOfMatch(HYPHENED, text, at) > 0;
}

interface NameContext {
  readonly sure: boolean;
  readonly pointed: boolean;
  readonly hyphened: boolean;
}

function isName(word: string, context: NameContext): boolean {
  if (word.length < 3 || !/[a-z]/.test(word)) return false;
  if (MEASURE.test(word) || ABBREVIATION.test(word) || TOPIC_WORDS.has(word) || PLATFORMS.has(word))
    return false;
  if (/[a-z][0-9._]|[._][a-z]/.test(word) && !/^[a-z]{1,2}[0-9]{1,2}$/.test(word)) return true;
  if (!context.pointed && !context.sure) return false;
  if (context.hyphened) return true;
  if (/^.{1,13}(?:ing|tion|ment|ions)$/.test(word) && word.length < 15 && !context.sure) return false;
  if (context.sure) return word.length >= 4;
  return word.length >= 6;
}
