import { circle, darker, fade, lighter, oval, path, place, rect } from '../../canvas.ts';
import type { Canvas } from '../../canvas.ts';
import { flower, GOLD } from '../../decor.ts';
import { box } from '../../devices.ts';
import { bust } from '../../bust.ts';
import { randomLook } from '../../look.ts';
import { tone } from '../scene.ts';

export const heart = (x: number, y: number, s: number, colour: string): string =>
  `<g ${place(x, y, s)}>${path('M0 34C-50 0 -44 -40 -18 -38C-6 -37 0 -26 0 -20C0 -26 6 -37 18 -38C44 -40 50 0 0 34Z', colour)}</g>`;

export function tile(c: Canvas, x: number, y: number, s: number, kind: number, p: readonly string[]): void {
  c.group(place(x, y, s), () =>
    c.group(c.clip('<rect width="100" height="100" rx="6"/>'), () => {
      const a = tone(p, kind);
      const b = tone(p, kind + 2);
      c.add(rect(0, 0, 100, 100, c.linear([lighter(a, 0.35), a])));
      if (kind % 6 === 0)
        c.add(
          oval(50, 56, 40, 34, '#f6ead2'),
          circle(40, 50, 14, b),
          circle(62, 58, 12, '#4d7a3d'),
          circle(48, 68, 9, GOLD),
        );
      else if (kind % 6 === 1) bust(c, 50, 40, 0.34, randomLook(c.random, true));
      else if (kind % 6 === 2)
        c.add(
          path('M0 80Q30 40 60 70Q80 50 100 66L100 100L0 100Z', darker(a, 0.35)),
          circle(72, 30, 14, '#fff3cc'),
        );
      else if (kind % 6 === 3)
        c.add(
          box(32, 26, 36, 60, 9, b),
          box(40, 14, 20, 14, 4, darker(b, 0.3)),
          box(32, 46, 36, 20, 0, '#fff6e6'),
        );
      else if (kind % 6 === 4)
        c.add(
          box(14, 24, 72, 10, 5, '#fff6e6'),
          box(14, 42, 50, 10, 5, '#fff6e6'),
          box(14, 60, 62, 10, 5, fade('#fff6e6', 0.6)),
        );
      else flower(c, 50, 50, 34, b, 8);
    }),
  );
}
