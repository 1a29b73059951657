import { nth } from '../nth.ts';
import type { Random } from '../random.ts';

/** One colour stop: a colour, or [offset 0..1, colour]. Without offsets the stops are spread evenly. */
export type Stop = string | readonly [number, string];

export interface Line {
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Collects SVG markup and its definitions. Coordinates are pixels of a 1200 × 900 sheet unless told otherwise. */
export class Canvas {
  readonly random: Random;
  readonly width: number;
  readonly height: number;
  #defs: string[] = [];
  #body: string[] = [];
  #known = new Map<string, string>();

  constructor(random: Random, width = 1200, height = 900) {
    this.random = random;
    this.width = width;
    this.height = height;
  }

  add(...markup: readonly string[]): this {
    this.#body.push(...markup);
    return this;
  }

  define(kind: string, attributes: string, content: string): string {
    const key = `${kind} ${attributes}>${content}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = `d${this.#known.size}`;
    this.#defs.push(`<${kind} id="${id}" ${attributes}>${content}</${kind}>`);
    this.#known.set(key, id);
    return id;
  }

  #stops(stops: readonly Stop[]): string {
    return stops
      .map((stop, index) => {
        const offset = typeof stop === 'string' ? index / Math.max(1, stops.length - 1) : stop[0];
        const colour = typeof stop === 'string' ? stop : stop[1];
        return `<stop offset="${round(offset * 100)}%" stop-color="${colour}"/>`;
      })
      .join('');
  }

  /** A linear gradient; from top to bottom unless `line` says otherwise (fractions of the shape's box). */
  linear(stops: readonly Stop[], line: Line = {}): string {
    const { x1 = 0, y1 = 0, x2 = 0, y2 = 1 } = line;
    return `url(#${this.define('linearGradient', `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, this.#stops(stops))})`;
  }

  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return `url(#${this.define('radialGradient', `cx="${cx}" cy="${cy}" r="${r}"`, this.#stops(stops))})`;
  }

  /** Clip attribute for the markup of one shape. */
  clip(shape: string): string {
    return `clip-path="url(#${this.define('clipPath', '', shape)})"`;
  }

  /** Draws into a group with the given attributes. */
  group(attributes: string, draw: () => void): this {
    const outer = this.#body;
    this.#body = [];
    draw();
    const inner = this.#body.join('');
    this.#body = outer;
    this.#body.push(`<g ${attributes}>${inner}</g>`);
    return this;
  }

  toString(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"><defs>${this.#defs.join('')}</defs>${this.#body.join('')}</svg>`;
  }
}

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" ${more}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`;

export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`;

/** A line through points with round ends. */
export function stroke(
  points: readonly (readonly [number, number])[],
  colour: string,
  width: number,
  more = '',
): string {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

export const curve = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** `x` and `y` move, `s` scales, `turn` rotates in degrees. */
export const place = (x: number, y: number, s = 1, turn = 0): string =>
  `transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${Math.round(s * 1000) / 1000})"`;

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour with an opacity from 0 to 1. */
export function fade(hex: string, opacity: number): string {
  const [r, g, b] = channels(hex);
  return `rgba(${r},${g},${b},${Math.round(opacity * 1000) / 1000})`;
}

/** A colour `amount` (0..1) of the way from `from` to `to`. */
export function mix(from: string, to: string, amount: number): string {
  const a = channels(from);
  const b = channels(to);
  const parts = a.map((value, i) => Math.round(value + (nth(b, i) - value) * amount));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export const lighter = (hex: string, amount: number): string => mix(hex, '#fff6e6', amount);
export const darker = (hex: string, amount: number): string => mix(hex, '#140d1c', amount);
