import { nth } from '../../../nth.ts';
import { circle, curve, darker, fade, lighter, oval, place } from '../../canvas.ts';
import type { Canvas } from '../../canvas.ts';

export function bowl(
  c: Canvas,
  x: number,
  y: number,
  r: number,
  metal: string,
  food: string,
  garnish: string,
): void {
  c.add(
    circle(x + 5, y + 10, r, 'rgba(20,8,4,0.4)'),
    circle(x, y, r, c.radial([lighter(metal, 0.6), metal, darker(metal, 0.4)], 0.36, 0.3, 0.85)),
    circle(x, y, r * 0.82, darker(food, 0.35)),
    circle(x, y + 2, r * 0.78, c.radial([lighter(food, 0.3), food, darker(food, 0.25)], 0.42, 0.36, 0.7)),
  );
  for (let i = 0; i < 11; i += 1) {
    const angle = c.random.next() * 6.283;
    const reach = c.random.next() * r * 0.58;
    c.add(
      `<g ${place(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, 1, c.random.int(0, 180))}>${oval(0, 0, r * 0.13, r * 0.075, i % 3 ? garnish : lighter(food, 0.45))}</g>`,
    );
  }
  c.add(
    curve(
      `M${x - r * 0.55} ${y - r * 0.35}Q${x - r * 0.2} ${y - r * 0.66} ${x + r * 0.2} ${y - r * 0.6}`,
      'rgba(255,255,255,0.4)',
      r * 0.07,
    ),
  );
}

/** Heaped rice with loose grains. */
export function rice(
  c: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colours: readonly string[],
  count = 170,
): void {
  c.add(oval(x, y, rx, ry, darker(nth(colours, 0), 0.2)));
  for (let i = 0; i < count; i += 1) {
    const angle = c.random.next() * 6.283;
    const reach = Math.sqrt(c.random.next());
    c.add(
      `<g ${place(x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach, 1, c.random.int(0, 180))}>${oval(0, 0, 13, 4.4, c.random.pick(colours))}</g>`,
    );
  }
}

export function puri(c: Canvas, x: number, y: number, r: number): void {
  c.add(
    circle(x + 4, y + 8, r, 'rgba(20,8,4,0.35)'),
    circle(x, y, r, c.radial(['#f7d48f', '#e2a04a', '#b26a26'], 0.4, 0.35, 0.75)),
  );
  for (let i = 0; i < 6; i += 1)
    c.add(
      circle(
        x + c.random.int(-r, r) * 0.5,
        y + c.random.int(-r, r) * 0.5,
        c.random.between(3, 8),
        fade('#8a4a18', 0.4),
      ),
    );
}

export const CURRIES = [
  ['#c2451f', '#3f7d3a'],
  ['#e0a52e', '#3f7d3a'],
  ['#5f7d2f', '#f3e6c8'],
  ['#8a3a1c', '#e2b04a'],
  ['#f0e2c0', '#b3202e'],
  ['#d97a2b', '#2f5f2f'],
  ['#6b2a1c', '#4d8a3d'],
] as const;
