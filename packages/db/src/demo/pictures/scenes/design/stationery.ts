import { circle, curve, darker, fade, lighter, path, place, rect } from '../../canvas.ts';
import { backdrop, flower } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, panel, textLines } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { mark } from './parts.ts';

/** Palette: surface, paper, accent, second, third. */
export const stationery: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.22), tone(p, 0), darker(tone(p, 0), 0.25)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  c.add(haze(c, 240, 120, 700, 520, '#fff8e2', 0.5));
  c.group(place(110, 110, 1, -8), () => {
    panel(c, 0, 0, 430, 580, 4, tone(p, 1), 22);
    c.group(place(74, 80, 0.7), () => mark(c, 0, tone(p, 2), tone(p, 3)));
    textLines(c, 44, 190, 330, 9, fade('#33303a', 0.3), 30, 9);
    c.add(rect(0, 556, 430, 24, tone(p, 2)));
  });
  c.group(place(560, 90, 1, 7), () => {
    panel(c, 0, 0, 500, 320, 6, tone(p, 2), 20);
    c.add(
      path('M0 0L250 190L500 0Z', lighter(tone(p, 2), 0.18)),
      curve('M0 0L250 190L500 0', fade(darker(tone(p, 2), 0.4), 0.5), 4),
      circle(250, 180, 40, tone(p, 3)),
    );
    c.group(place(250, 180, 0.44), () => mark(c, 4, '#fff6e6', tone(p, 2)));
  });
  (
    [
      [560, 520, -6, tone(p, 3), '#fff6e6'],
      [700, 600, 4, tone(p, 1), tone(p, 2)],
      [850, 520, 13, tone(p, 4), '#fff6e6'],
    ] as const
  ).forEach(([x, y, turn, colour, ink], i) =>
    c.group(place(x, y, 1, turn), () => {
      panel(c, 0, 0, 300, 176, 10, colour, 14);
      c.group(place(70, 88, 0.6), () => mark(c, i * 3, ink, i === 1 ? tone(p, 4) : lighter(colour, 0.5)));
      c.add(
        box(140, 64, 120, 13, 6, ink),
        box(140, 90, 80, 8, 4, fade(ink, 0.6)),
        box(140, 108, 100, 8, 4, fade(ink, 0.6)),
      );
    }),
  );
  c.add(
    `<g ${place(470, 760, 1, -24)}>${box(-180, -13, 330, 26, 4, c.linear([lighter(tone(p, 3), 0.3), darker(tone(p, 3), 0.3)]))}${path('M150 -13L196 0L150 13Z', '#f0d9b0')}</g>`,
  );
  flower(c, 1120, 800, 62, tone(p, 3), 9);
  flower(c, 1040, 860, 42, tone(p, 2), 8);
};
