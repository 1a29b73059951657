import { darker, lighter, path, place, rect } from '../../canvas.ts';
import type { Canvas } from '../../canvas.ts';

export function brush(
  c: Canvas,
  x: number,
  y: number,
  s: number,
  turn: number,
  handle: string,
  hair: string,
): void {
  c.add(
    `<g ${place(x, y, s, turn)}>${rect(-13, 0, 26, 250, c.linear([lighter(handle, 0.35), handle, darker(handle, 0.4)], { x1: 0, y1: 0, x2: 1, y2: 0 }))}${rect(-15, -52, 30, 56, c.linear(['#8a6a2c', '#f6dfa0', '#a8802f'], { x1: 0, y1: 0, x2: 1, y2: 0 }))}${path('M-15 -52C-36 -96 -26 -140 0 -154C26 -140 36 -96 15 -52Z', c.linear([lighter(hair, 0.4), hair]))}</g>`,
  );
}
