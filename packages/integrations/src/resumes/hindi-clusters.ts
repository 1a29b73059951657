import type { Glyph } from './pdf-glyphs.ts';

const BASE = /^[\u0904-\u0939\u0958-\u0961]$/u;
const DEVANAGARI = /^[\u0900-\u097f]$/u;
const VIRAMA = '\u094d';
/** Signs that take room beside their letter. */
const SPACING = /^[\u0903\u093e-\u0940\u0949-\u094c]$/u;
/** Letters under which the next one is drawn rather than beside a half of them. */
const STACKING = /^[छटठडढदहक]$/u;
const HALF = 0.6;
const SAME = 0.1;
/** Of a letter's height, for a sign whose own width is not given. */
const SIGN_ROOM = 0.25;
const LOOK_BACK = 8;
/** Of a letter's height; the space of Devanagari fonts is a fifth and more. */
const WORD_GAP = 0.13;

const isHindi = ({ text }: Glyph) => DEVANAGARI.test(text);

/**
 * Browsers write a syllable that was reordered as a note of its letters beside its shapes. The library then gives all letters the
 * place of the first, and some of them twice. Syllables are put together here, each with the room that its letters take, and
 * the spaces around them are found anew.
 */
export function joinHindiClusters(glyphs: readonly Glyph[]): Glyph[] {
  if (!hasNotes(glyphs)) return [...glyphs];
  const joined: Glyph[] = [];
  let noted = false;
  let space = false;
  for (const cluster of clusters(withoutRepeats(glyphs))) {
    const [first] = cluster;
    if (!first) continue;
    if (first.generated && first.text === ' ' && joined.length > 0) {
      space = true;
      const last = joined.at(-1);
      if (last && isHindi(last) && first.left < last.right - SAME) {
        noted = true;
        if (SPACING.test(last.text)) last.right += SIGN_ROOM * last.size;
      }
      continue;
    }
    const own = cluster.length > 1;
    const last = joined.at(-1);
    const glyph = own
      ? { ...first, text: cluster.map(({ text }) => text).join(''), right: first.left + roomOf(cluster) }
      : { ...first };
    const seen = last && noted && isHindi(first) ? glyph.left - last.right > WORD_GAP * glyph.size : space;
    if (seen && last) joined.push({ ...last, text: ' ', left: last.right, generated: true });
    joined.push(glyph);
    noted = own || (noted && !isHindi(first) && first.text.trim() !== '');
    space = false;
  }
  return joined;
}

/** A sign that takes room and yet stands where its letter does. */
const hasNotes = (glyphs: readonly Glyph[]): boolean =>
  glyphs.some((glyph, index) => {
    const before = glyphs[index - 1];
    return (
      before &&
      SPACING.test(glyph.text) &&
      isWide(before) &&
      isSamePlace(before, glyph) &&
      glyph.right !== before.right
    );
  });
const isWide = ({ left, right }: Glyph) => right - left > SAME;

/** Letters of one place that are not one sign; all others stand alone. */
function clusters(glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  for (const glyph of glyphs) {
    const group = found.at(-1);
    const first = group?.[0];
    if (first && isWide(first) && isHindi(first) && isHindi(glyph) && isSamePlace(first, glyph))
      group?.push(glyph);
    else found.push([glyph]);
  }
  return found.flatMap((group) => {
    const [first] = group;
    return first && group.some(({ right }) => right !== first.right)
      ? [group]
      : group.map((glyph) => [glyph]);
  });
}

const isSamePlace = (a: Glyph, b: Glyph) => Math.abs(a.left - b.left) < SAME && a.baseline === b.baseline;

function withoutRepeats(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index] as Glyph;
    const last = kept.at(-1);
    const drawnTwice =
      last &&
      isWide(last) &&
      BASE.test(glyph.text) &&
      isHindi(last) &&
      last.text !== VIRAMA &&
      isSamePlace(last, glyph);
    const length = drawnTwice ? repeated(kept, glyphs, index) : 0;
    if (length > 0) index += length - 1;
    else kept.push(glyph);
  }
  return kept;
}

/** How many letters from here on just stood there in the same order. */
function repeated(kept: readonly Glyph[], glyphs: readonly Glyph[], from: number): number {
  let longest = 0;
  for (let start = Math.max(0, kept.length - LOOK_BACK); start < kept.length; start += 1) {
    let length = 0;
    while (start + length < kept.length && kept[start + length]?.text === glyphs[from + length]?.text)
      length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function roomOf(cluster: readonly Glyph[]): number {
  return cluster.reduce((sum, { text, left, right }, index) => {
    const width = right - left;
    if (SPACING.test(text)) return sum + width;
    if (!BASE.test(text)) return sum;
    if (text === 'र' && cluster[index - 1]?.text === VIRAMA) return sum;
    const next = cluster[index + 2]?.text ?? '';
    const half = cluster[index + 1]?.text === VIRAMA && BASE.test(next) && next !== 'र';
    if (text === 'र' && half) return sum;
    if (!half) return sum + width;
    return sum + (STACKING.test(text) ? 0 : HALF * width);
  }, 0);
}
