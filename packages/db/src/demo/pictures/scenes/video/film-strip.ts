import { circle, darker, fade, lighter, place, rect } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { beam, bokeh } from '../../light.ts';
import { box } from '../../devices.ts';
import { frame } from '../frame.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: background, reel, and picture colours. */
export const filmStrip: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.15), tone(p, 0), darker(tone(p, 0), 0.5)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  beam(c, 1180, 40, 300, 900, 460, '#ffe7b0', 0.4);
  bokeh(c, 22, ['#ffd58a', lighter(tone(p, 0), 0.5)], [500, 0, 700, 500], 34);
  [
    [-40, 470, -14],
    [20, 690, -9],
    [80, 250, -20],
  ].forEach(([x, y, turn], s) => {
    c.group(place(Number(x), Number(y), 1, Number(turn)), () => {
      c.add(rect(-80, 18, 1500, 210, 'rgba(0,0,0,0.35)'), rect(-80, 0, 1500, 210, '#1b1718'));
      for (let i = 0; i < 42; i += 1)
        c.add(
          box(-70 + i * 36, 8, 20, 15, 4, fade('#f6e6c4', 0.85)),
          box(-70 + i * 36, 187, 20, 15, 4, fade('#f6e6c4', 0.85)),
        );
      for (let i = 0; i < 6; i += 1)
        c.group(place(-60 + i * 246, 32, 0.72, 0), () =>
          c.group(c.clip('<rect width="320" height="204" rx="8"/>'), () => {
            c.add(rect(0, 0, 320, 204, darker(tone(p, i + s), 0.2)));
            frame(c, i + s, p);
            c.add(rect(0, 180, 320, 24, darker(tone(p, i + s), 0.5)));
          }),
        );
    });
  });
  c.group(place(1010, 690), () => {
    c.add(
      circle(14, 22, 184, 'rgba(0,0,0,0.4)'),
      circle(0, 0, 180, c.radial(['#4a4348', '#1e1a1d', '#3a3337'], 0.4, 0.35, 0.75)),
      circle(0, 0, 166, 'none', `stroke="${tone(p, 1)}" stroke-width="6"`),
    );
    for (let i = 0; i < 6; i += 1)
      c.add(circle(Math.cos(i * 1.047) * 96, Math.sin(i * 1.047) * 96, 44, darker(tone(p, 0), 0.2)));
    c.add(circle(0, 0, 34, tone(p, 1)), circle(0, 0, 14, '#1b1718'));
  });
};
