import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** Fonts come with the product: a machine without any would draw an empty mark and nobody would notice. */
function load(file: string): Font {
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file} is not one font`);
  return font;
}
let fonts: { latin: Font; devanagari: Font } | undefined;
const fontsOnce = () =>
  (fonts ??= {
    latin: load(require.resolve('@fontsource-variable/anek-latin/files/anek-latin-latin-wght-normal.woff2')),
    devanagari: load(
      require.resolve('@fontsource-variable/anek-devanagari/files/anek-devanagari-devanagari-wght-normal.woff2'),
    ),
  });

const DEVANAGARI = /[\u0900-\u097f]+(?:\s+[\u0900-\u097f]+)*/gu;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The text as outlines, one em high per 1000 units, and its width in the same units. */
export function outlines(text: string): { paths: string; width: number } {
  const { latin, devanagari } = fontsOnce();
  const parts: { font: Font; text: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(DEVANAGARI)) {
    parts.push({ font: latin, text: text.slice(from, match.index) });
    parts.push({ font: devanagari, text: match[0] });
    from = match.index + match[0].length;
  }
  parts.push({ font: latin, text: text.slice(from) });

  let x = 0;
  let paths = '';
  for (const part of parts) {
    const em = 1_000 / part.font.unitsPerEm;
    const run = part.font.layout(part.text);
    run.glyphs.forEach((glyph, index) => {
      const at = run.positions[index];
      if (!at) return;
      const left = tenths(x + at.xOffset * em);
      const down = tenths(-at.yOffset * em);
      const outline = glyph.path.toSVG();
      if (outline !== '')
        paths += `<path transform="translate(${left} ${down}) scale(${em} ${-em})" d="${outline}"/>`;
      x += at.xAdvance * em;
    });
  }
  return { paths, width: x };
}

/** A layer as large as the page that says in slanting lines all over it who looked when. */
export function watermarkLayer(width: number, height: number, text: string): Buffer {
  const { paths, width: length } = outlines(text);
  const size = Math.max(14, Math.round(Math.min(width, height) / 32));
  const scale = size / 1_000;
  const stepX = length * scale + size * 3;
  const stepY = size * 6;
  const reach = Math.hypot(width, height);
  const uses: string[] = [];
  for (let row = 0, y = -reach / 2; y < reach / 2; row += 1, y += stepY) {
    for (let x = -reach / 2 - (row % 2) * (stepX / 2); x < reach / 2; x += stepX)
      uses.push(
        `<use href="#mark" transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})"/>`,
      );
  }
  // A light edge around dark letters: to be seen on white paper and on a dark photograph alike.
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <defs><g id="mark" fill="#1d2747" fill-opacity="0.3" stroke="#ffffff" stroke-opacity="0.35" stroke-width="34" paint-order="stroke">${paths}</g></defs>
      <g transform="translate(${width / 2} ${height / 2}) rotate(-28)">${uses.join('')}</g>
    </svg>`,
  );
}
