import { numberRuns } from './number-runs.ts';
import type { NumberItem, NumberRun } from './number-runs.ts';

/** A find in the normalized text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 7;
/** Without a word like "call" before it a shorter number is not read as one. */
const SHORTEST_PLAIN = 10;
const MAX_ITEMS = 16;
const MAX_DIGITS = 15;

/** Finds digits, written or spoken, that dial an Indian or (with a leading "+") a foreign number. */
export function findPhones(text: string): Span[] {
  const found: Span[] = [];
  for (const run of numberRuns(text)) {
    for (let from = 0; from < run.items.length;) {
      const length = longestPhone(run, from);
      const first = run.items[from];
      const last = run.items[from + length - 1];
      if (length === 0 || first === undefined || last === undefined) {
        from += 1;
        continue;
      }
      found.push({ start: first.plus ? plusBefore(text, first.start) : first.start, end: last.end });
      from += length;
    }
  }
  return found;
}

function plusBefore(text: string, start: number): number {
  const at = text.lastIndexOf('+', start);
  return at >= 0 && start - at <= 3 ? at : start;
}

/** How many items, starting at `from`, make the longest number that can be dialled; 0 when none does. */
function longestPhone(run: NumberRun, from: number): number {
  let digits = '';
  let best = 0;
  for (let count = 1; count <= MAX_ITEMS; count += 1) {
    const item = run.items[from + count - 1];
    if (item === undefined) break;
    if (count > 1 && item.plus && digits.length > 6) break;
    digits += item.digits;
    if (digits.length > MAX_DIGITS) break;
    if (digits.length < (run.cued ? SHORTEST : SHORTEST_PLAIN)) continue;
    const items = run.items.slice(from, from + count);
    if (canBeDialled(digits, items, run.cued) && isGroupedLikePhone(items, run.cued)) best = count;
  }
  return best;
}

function canBeDialled(digits: string, items: readonly NumberItem[], cued: boolean): boolean {
  const first = items[0];
  if (first === undefined) return false;
  if (first.plus) {
    if (digits.startsWith('91')) return digits.length === 12;
    return digits.length >= 10 && digits.length <= 13 && !digits.startsWith('0');
  }
  switch (digits.length) {
    case 7:
    case 8:
      return cued && !digits.startsWith('0') && !isYearSpan(items);
    case 10:
      return /^[6-9]/.test(digits) || isTollFree(digits, items) || (cued && /^[1-5]/.test(digits));
    case 11:
      return isTrunkNumber(digits, items) || isTollFree(digits, items);
    case 12:
      return /^91[6-9]/.test(digits);
    case 13:
      return /^091[6-9]/.test(digits);
    case 14:
      return /^0091[6-9]/.test(digits);
    default:
      return false;
  }
}

function isTrunkNumber(digits: string, items: readonly NumberItem[]): boolean {
  if (!/^0[1-9]/.test(digits)) return false;
  const first = items[0]?.digits.length ?? 0;
  return first >= 2 || /^0[6-9]/.test(digits) || items.every((item) => item.digits.length === 1);
}

function isTollFree(digits: string, items: readonly NumberItem[]): boolean {
  const first = items[0]?.digits ?? '';
  return /^18[06]0/.test(digits) && (first.length === 4 || items.length === 1);
}

function isYearSpan(items: readonly NumberItem[]): boolean {
  return items.length === 2 && items.every((item) => /^(?:19|20)[0-9]{2}$/.test(item.digits));
}

/** Tells a number in groups from prices, ranges and lists that happen to have as many digits. */
function isGroupedLikePhone(items: readonly NumberItem[], cued: boolean): boolean {
  const count = items.length;
  if (count === 1) return true;
  const spoken = items.filter((item) => item.spoken).length;
  const single = items.every((item) => item.digits.length === 1);
  if (items.some((item, index) => index > 0 && item.gap.includes('&')) && !isTwoHalves(items)) {
    if (spoken < count) return false;
  }
  if (looksLikeSums(items)) return false;
  if (items[0]?.price === true && !(isTwoHalves(items) && items[1]?.gap === ' ')) return false;
  if (isPinAndYear(items)) return false;
  if (count < 5 || single) return true;
  if (isRising(items)) return false;
  if (spoken * 10 >= count * 7) return true;
  const gaps = items.slice(1).map((item) => item.gap);
  const uniform = gaps.every((gap) => gap === gaps[0]);
  if (uniform && gaps[0] === ', ' && !cued) return false;
  return uniform || hasEqualGroups(items);
}

function isTwoHalves(items: readonly NumberItem[]): boolean {
  const tail = items.slice(-2);
  return tail.length === 2 && tail.every((item) => item.digits.length === 5);
}

/** Round figures side by side are a price range or a list of prices. */
function looksLikeSums(items: readonly NumberItem[]): boolean {
  if (items.some((item) => item.plus || item.spoken)) return false;
  const values = items.map((item) => Number(item.digits));
  const all = (test: (value: number) => boolean): boolean => values.every(test);
  if (all((value) => value % 50 === 0 || value % 100 === 99)) return true;
  if (items.length >= 3 && all((value) => value % 25 === 0)) return true;
  return items.length >= 4 && all((value) => value % 10 === 0);
}

function isPinAndYear(items: readonly NumberItem[]): boolean {
  const [first, second] = items;
  return (
    items.length === 2 &&
    first?.digits.length === 6 &&
    second !== undefined &&
    /^(?:19|20)[0-9]{2}$/.test(second.digits)
  );
}

function isRising(items: readonly NumberItem[]): boolean {
  const values = items.map((item) => Number(item.digits));
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}

function hasEqualGroups(items: readonly NumberItem[]): boolean {
  const inner = items.slice(0, -1);
  const width = inner[0]?.digits.length;
  return inner.every((item) => item.digits.length === width);
}
