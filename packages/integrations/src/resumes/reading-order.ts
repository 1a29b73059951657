import { rowsOf } from './pdf-fragments.ts';
import type { Fragment, Row } from './pdf-fragments.ts';

/** Rows that are read one after the other: a column, or the part of a page above or below columns. */
export type Flow = Row[];

const MIN_GUTTER = 9;
const MIN_LINES = 3;
const MAX_DEPTH = 6;
const ALIGNED = 0.9;
const SPARSE = 1.5;
const SHORT_CELL = 26;
const MAX_CANDIDATES = 60;

interface Gutter {
  x: number;
  /** Rows that it runs through, `to` not included. */
  from: number;
  to: number;
  lines: number;
}

/** Takes a page apart into flows in the order of reading: above the columns, each column, below them. */
export function readingOrder(fragments: readonly Fragment[], depth = 0): Flow[] {
  if (fragments.length === 0) return [];
  const rows = rowsOf(fragments);
  const gutter = depth < MAX_DEPTH ? bestGutter(rows) : null;
  if (!gutter) return [rows];
  const inside = rows.slice(gutter.from, gutter.to).flatMap((row) => row.fragments);
  const parts = [
    rows.slice(0, gutter.from).flatMap((row) => row.fragments),
    inside.filter(({ right }) => right <= gutter.x),
    inside.filter(({ right }) => right > gutter.x),
    rows.slice(gutter.to).flatMap((row) => row.fragments),
  ];
  return parts.flatMap((part) => readingOrder(part, depth + 1));
}

function bestGutter(rows: readonly Row[]): Gutter | null {
  let best: Gutter | null = null;
  for (const x of candidates(rows)) {
    const gutter = longestRun(rows, x);
    if (gutter && (!best || gutter.lines > best.lines)) best = gutter;
  }
  return best;
}

/** Where a column may begin: left edges that several lines share. */
function candidates(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const { fragments } of rows) {
    for (const { left } of fragments) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_LINES)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .map(([x]) => x - 1);
}

const crosses = ({ fragments }: Row, x: number) =>
  fragments.some(({ left, right }) => left < x && right > x - MIN_GUTTER + 1);

/** The longest run of rows that leave a white stripe before `x`, when both of its sides are columns. */
function longestRun(rows: readonly Row[], x: number): Gutter | null {
  let best: Gutter | null = null;
  for (let from = 0; from < rows.length; from += 1) {
    let to = from;
    for (let row = rows[to]; row && !crosses(row, x); row = rows[to]) to += 1;
    const run = trimmed(rows, from, to, x);
    if (run && (!best || run.lines > best.lines)) best = run;
    from = Math.max(from, to);
  }
  return best;
}

/** Begins and ends where both sides have begun, with what belongs to one of them still beside the other. */
function trimmed(rows: readonly Row[], from: number, to: number, x: number): Gutter | null {
  const run = rows.slice(from, to);
  const left = run.filter((row) => row.fragments.some((fragment) => fragment.left < x));
  const right = run.filter((row) => row.fragments.some((fragment) => fragment.left >= x));
  const lines = Math.min(left.length, right.length);
  if (lines < MIN_LINES || isTable(run, left, right, x)) return null;
  const start = firstOf(left, right);
  return { x, from: from + (start ? run.indexOf(start) : 0), to, lines };
}

/** A title that stands over the left column alone and well above the right one is above both. */
function firstOf(left: readonly Row[], right: readonly Row[]): Row | undefined {
  const [a, b] = [left[0], right[0]];
  if (!a || !b) return a ?? b;
  return a.baseline >= b.baseline ? a : b;
}

/** Rows whose cells belong together are read across: headings beside their text, dates beside their posts, true tables. */
function isTable(run: readonly Row[], left: readonly Row[], right: readonly Row[], x: number): boolean {
  const onRight = new Set(right);
  const both = left.filter((row) => onRight.has(row));
  const leftAligned = both.length / left.length >= ALIGNED;
  const rightAligned = both.length / right.length >= ALIGNED;
  const leading = quantile(gaps(run), 0.25);
  if (leftAligned && median(gaps(left)) > SPARSE * leading) return true;
  if (rightAligned && median(gaps(right)) > SPARSE * leading) return true;
  if (!leftAligned || !rightAligned) return false;
  const cells = both.map(({ fragments }) =>
    fragments.filter((fragment) => fragment.left >= x).reduce((sum, { text }) => sum + text.length, 0),
  );
  return median(cells) <= SHORT_CELL;
}

const gaps = (rows: readonly Row[]): number[] =>
  rows.slice(1).map((row, index) => (rows[index]?.baseline ?? row.baseline) - row.baseline);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);
