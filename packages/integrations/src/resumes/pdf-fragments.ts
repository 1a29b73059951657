import type { Glyph } from './pdf-glyphs.ts';

/** Words that stand together on one line. */
export interface Fragment {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** A gap wider than this many letter heights is not a space between words. */
const GAP = 1.6;
const RISE = 0.45;
const STEP_BACK = 0.8;
/** A space that the next letter covers is not seen. */
const DRAWN_OVER = 0.02;

const isSpace = (glyph: Glyph) => glyph.text.trim() === '';

/** Joins characters to fragments in the order of the file; where on the page they belong is decided later. */
export function fragmentsOf(glyphs: readonly Glyph[]): Fragment[] {
  const fragments: Fragment[] = [];
  let current: Fragment | undefined;
  let before: Glyph | undefined;
  let space = false;
  for (const glyph of glyphs) {
    if (isSpace(glyph)) {
      space = true;
      continue;
    }
    if (current && ((before && isSameSign(before, glyph)) || belongs(current, glyph))) {
      const drawnOver = glyph.left - current.right < DRAWN_OVER * glyph.size;
      current.text += (space && !drawnOver ? ' ' : '') + glyph.text;
      current.right = Math.max(current.right, glyph.right);
      current.size = Math.max(current.size, glyph.size);
    } else {
      const { text, left, right, baseline, size } = glyph;
      current = { text, left, right, baseline, size };
      fragments.push(current);
    }
    before = glyph;
    space = false;
  }
  return fragments;
}

/** One drawn sign that stands for several letters: a ligature, a half letter with its virama. */
const isSameSign = (a: Glyph, b: Glyph) =>
  a.left === b.left && a.right === b.right && a.baseline === b.baseline;

function belongs(fragment: Fragment, glyph: Glyph): boolean {
  const size = Math.max(fragment.size, glyph.size);
  return (
    Math.abs(glyph.baseline - fragment.baseline) < RISE * size &&
    glyph.left - fragment.right < GAP * size &&
    glyph.left - fragment.right > -STEP_BACK * size
  );
}

/** A line of a column, from left to right. */
export interface Row {
  fragments: Fragment[];
  baseline: number;
  size: number;
}

const SAME_LINE = 0.5;

/** From the top of the page to its bottom. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = [];
  for (const fragment of fragments.toSorted((a, b) => b.baseline - a.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && row.baseline - fragment.baseline < SAME_LINE * Math.min(row.size, fragment.size)) {
      row.fragments.push(fragment);
      row.size = Math.max(row.size, fragment.size);
    } else {
      rows.push({ fragments: [fragment], baseline: fragment.baseline, size: fragment.size });
    }
  }
  for (const row of rows) row.fragments.sort((a, b) => a.left - b.left);
  return rows;
}
