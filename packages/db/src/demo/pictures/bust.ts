import { circle, curve, path, place } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { clothes } from './bust-clothes.ts';
import { backHair, face, frontHair } from './bust-head.ts';
import type { Look } from './look.ts';

const GOLD = '#e2b04a';

function jewels(look: Look): string {
  if (look.jewels !== true) return '';
  return (
    circle(-53, 22, 6, GOLD) +
    circle(53, 22, 6, GOLD) +
    path('M-60 30L-46 30L-53 46Z', GOLD) +
    path('M60 30L46 30L53 46Z', GOLD) +
    curve('M-42 96C-24 138 24 138 42 96', GOLD, 5) +
    circle(0, 130, 7, '#b3282d') +
    circle(-20, 122, 4, GOLD) +
    circle(20, 122, 4, GOLD)
  );
}

/** Head and shoulders; (x, y) is the middle of the face, which is about 100 × s pixels wide. */
export function bust(c: Canvas, x: number, y: number, s: number, look: Look, turn = 0): void {
  const attire = clothes(c, look);
  const covered = look.hairStyle === 'hijab' ? '' : jewels(look);
  c.add(
    `<g ${place(x, y, s, turn)}>${backHair(look)}<g transform="scale(0.84 1)">${attire}</g>${face(c, look)}${covered}${frontHair(c, look)}</g>`,
  );
}
