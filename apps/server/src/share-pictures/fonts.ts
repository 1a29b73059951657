import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

/** Latin first: where both fonts have a sign, it is drawn as in the words around it. */
const FILES = {
  regular: [
    'anek-latin/files/anek-latin-latin-400-normal',
    'anek-latin/files/anek-latin-latin-ext-400-normal',
    'anek-devanagari/files/anek-devanagari-devanagari-400-normal',
  ],
  bold: [
    'anek-latin/files/anek-latin-latin-600-normal',
    'anek-latin/files/anek-latin-latin-ext-600-normal',
    'anek-devanagari/files/anek-devanagari-devanagari-600-normal',
  ],
} as const;
export type Weight = keyof typeof FILES;

const loaded = new Map<Weight, Font[]>();

function fontsOf(weight: Weight): Font[] {
  const known = loaded.get(weight);
  if (known) return known;
  const fonts = FILES[weight].map((file) => {
    const font = create(readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/${file}.woff`))));
    if (!('layout' in font)) throw new Error(`${file} is not one font`);
    return font;
  });
  loaded.set(weight, fonts);
  return fonts;
}

const JOINERS = /[\u200c\u200d]/u;
const DEVANAGARI = /[\u0900-\u097f]/u;

interface Run {
  font: Font;
  text: string;
}

/** Cuts a line where the font changes; spaces and joiners stay with the script before them. */
function runsOf(line: string, fonts: Font[]): Run[] {
  const runs: Run[] = [];
  for (const char of line.normalize('NFC')) {
    const code = char.codePointAt(0) ?? 0;
    const before = runs.at(-1);
    if (before && (JOINERS.test(char) || (char === ' ' && before.font.hasGlyphForCodePoint(code)))) {
      before.text += char;
      continue;
    }
    const order = DEVANAGARI.test(char) ? fonts.toReversed() : fonts;
    // What no font has (an emoji in a trading name) is left out rather than drawn as a box.
    const font = order.find((one) => one.hasGlyphForCodePoint(code));
    if (!font) continue;
    if (before?.font === font) before.text += char;
    else runs.push({ font, text: char });
  }
  return runs;
}

export interface DrawnText {
  /** SVG paths from the start of the line, the baseline at 0. */
  svg: string;
  width: number;
}

/**
 * A line of text as outlines, so that a picture looks the same on every machine, whatever fonts it has. Shaped by the font's
 * own rules: Devanagari signs join and move as they must.
 */
export function drawText(line: string, weight: Weight, size: number): DrawnText {
  let x = 0;
  const paths: string[] = [];
  for (const { font, text } of runsOf(line, fontsOf(weight))) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    glyphs.forEach((glyph, index) => {
      const at = positions[index];
      if (!at) return;
      const d = glyph.path.toSVG();
      if (d !== '') {
        const left = Math.round(100 * (x + at.xOffset * scale)) / 100;
        const up = Math.round(-100 * at.yOffset * scale) / 100;
        paths.push(`<path transform="translate(${left} ${up}) scale(${scale} ${-scale})" d="${d}"/>`);
      }
      x += at.xAdvance * scale;
    });
  }
  return { svg: paths.join(''), width: x };
}

/** Breaks words into lines of at most this width; the last line ends with … when not everything fits. */
export function wrapText(
  words: string,
  weight: Weight,
  size: number,
  box: { width: number; lines: number },
): string[] {
  const fits = (line: string) => drawText(line, weight, size).width <= box.width;
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= box.lines && lines.every(fits)) return lines;
  const kept = lines.slice(0, box.lines);
  const cut = lines.length > box.lines;
  return kept.map((line, index) =>
    (cut && index === kept.length - 1) || !fits(line) ? shorten(line, fits) : line,
  );
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const graphemes = [...new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(line)].map(
    ({ segment }) => segment,
  );
  while (graphemes.length > 0 && !fits(`${graphemes.join('').trimEnd()}…`)) graphemes.pop();
  return `${graphemes.join('').trimEnd()}…`;
}
