import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const tokens = new Map<string, { light: string; dark: string }>();
for (const [, name, light, dark] of css.matchAll(
  /--nx-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g,
)) {
  if (name && light && dark) tokens.set(name, { light, dark });
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function mix(over: string, share: number, under: string): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(over, at) * share + part(under, at) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function token(name: string, theme: 'light' | 'dark'): string {
  const pair = tokens.get(name);
  if (!pair) throw new Error(`tokens.css has no --nx-${name} as light-dark(#rrggbb, #rrggbb)`);
  return pair[theme];
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];
const TONES = ['marigold-ink', 'leaf', 'brick', 'sky'];
const WASHES = ['marigold-wash', 'leaf-wash', 'brick-wash', 'sky-wash'];

const TEXT: [string, string][] = [
  ...['ink', 'ink-soft', 'ink-faint', ...TONES].flatMap((text) =>
    PAPERS.map((paper): [string, string] => [text, paper]),
  ),
  ...['ink', 'ink-soft', 'ink-faint'].flatMap((text) => WASHES.map((wash): [string, string] => [text, wash])),
  ['marigold-ink', 'marigold-wash'],
  ['leaf', 'leaf-wash'],
  ['brick', 'brick-wash'],
  ['sky', 'sky-wash'],
  ['on-marigold', 'marigold'],
  ['on-marigold', 'marigold-bright'],
  ['on-brick', 'brick'],
  ['paper', 'ink'],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((shade): [string, string] => ['avatar-ink', `avatar-${shade}`]),
];

const CONTROLS = ['line-strong', 'marigold-edge', 'focus', 'brick', 'ink'].flatMap((edge) =>
  PAPERS.map((paper): [string, string] => [edge, paper]),
);

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  it.each(TEXT)('reads %s on %s at 4.5:1', (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTROLS)('sees %s on %s at 3:1', (edge, ground) => {
    expect(contrast(token(edge, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it('reads soft ink on the 7 % ink of hovered rows, counts and neutral pills', () => {
    for (const paper of ['paper', 'paper-raised']) {
      const ground = mix(token('ink', theme), 0.07, token(paper, theme));
      expect(contrast(token('ink-soft', theme), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token('ink-faint', theme), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
