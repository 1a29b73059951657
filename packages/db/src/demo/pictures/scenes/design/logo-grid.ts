import { darker, fade, lighter, place } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { box, panel } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { mark } from './parts.ts';

/** Palette: background, paper, then ink colours. */
export const logoGrid: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), darker(tone(p, 0), 0.25)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  c.group(place(600, 450, 1, -6), () => {
    for (let row = 0; row < 4; row += 1)
      for (let i = 0; i < 6; i += 1) {
        const k = row * 6 + i;
        const dark = k % 3 === 1;
        const colour = tone(p, 2 + (k % (p.length - 2)));
        c.group(place(-700 + i * 250, -500 + row * 250), () => {
          panel(c, 0, 0, 228, 228, 22, dark ? colour : tone(p, 1), 14);
          c.group(place(114, 96, 0.95), () =>
            mark(
              c,
              k * 3 + row,
              dark ? '#fff6e6' : colour,
              dark ? lighter(tone(p, 3 + (k % 3)), 0.3) : tone(p, 2 + ((k + 2) % (p.length - 2))),
            ),
          );
          c.add(
            box(54, 172, 120, 14, 6, dark ? '#fff6e6' : darker(colour, 0.4)),
            box(78, 194, 72, 8, 4, fade(dark ? '#fff6e6' : darker(colour, 0.4), 0.5)),
          );
        });
      }
  });
};
