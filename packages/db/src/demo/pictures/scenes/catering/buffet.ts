import { nth } from '../../../nth.ts';
import { circle, curve, darker, fade, lighter, oval, path, place, rect } from '../../canvas.ts';
import { backdrop, garland, GOLD, sagPoints, shadow } from '../../decor.ts';
import { bokeh, glow, haze, stringLights } from '../../light.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { CURRIES } from './parts.ts';

/** Palette: hall, cloth, metal, drape, flower. */
export const buffet: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.3), tone(p, 0), lighter(tone(p, 0), 0.2)]);
  for (let i = 0; i < 6; i += 1)
    c.add(
      path(
        `M${i * 220 - 60} 0Q${i * 220 + 50} 150 ${i * 220 + 160} 0Z`,
        c.linear([lighter(tone(p, 3), 0.3), darker(tone(p, 3), 0.2)]),
      ),
    );
  stringLights(c, [0, 150], [620, 170], 70, 16);
  stringLights(c, [580, 170], [1200, 150], 70, 16);
  bokeh(c, 26, ['#ffdf9a', '#ffb86b', lighter(tone(p, 0), 0.4)], [0, 160, 1200, 260], 36);
  for (const [x, i] of [
    [170, 0],
    [1040, 1],
  ] as const)
    figure(c, x, 640, 380, {
      kind: 'server',
      skin: nth(['#9c6239', '#b97a4b'], i),
      main: '#2a2430',
      accent: '#2a2430',
    });
  c.add(
    path('M0 560L1200 560L1200 660L0 660Z', c.linear([lighter(tone(p, 1), 0.5), tone(p, 1)])),
    rect(0, 650, 1200, 250, c.linear([tone(p, 1), darker(tone(p, 1), 0.35)])),
  );
  for (let i = 0; i < 16; i += 1)
    c.add(
      curve(`M${i * 80} 652Q${i * 80 + 22} 780 ${i * 80 - 6} 900`, fade(darker(tone(p, 1), 0.5), 0.35), 9),
    );
  garland(c, sagPoints(0, 668, 400, 668, 46, 22), 13, [tone(p, 4), '#f6c544']);
  garland(c, sagPoints(400, 668, 800, 668, 46, 22), 13, [tone(p, 4), '#f6c544']);
  garland(c, sagPoints(800, 668, 1200, 668, 46, 22), 13, [tone(p, 4), '#f6c544']);
  for (let i = 0; i < 4; i += 1) {
    const x = 150 + i * 300;
    const metal = c.linear(
      [lighter(tone(p, 2), 0.65), tone(p, 2), darker(tone(p, 2), 0.5), lighter(tone(p, 2), 0.2)],
      { x1: 0, y1: 0, x2: 1, y2: 0 },
    );
    c.add(
      shadow(c, x, 618, 140, 18, 0.5),
      rect(x - 84, 580, 12, 36, '#5a3a20'),
      rect(x + 72, 580, 12, 36, '#5a3a20'),
    );
    glow(c, x, 600, 60, '#ffb02e', 0.7);
    c.add(
      path(`M${x} 578q14 16 0 30q-14 -14 0 -30Z`, '#ffcf5a'),
      path(
        `M${x - 120} 500Q${x - 112} 584 ${x - 70} 584L${x + 70} 584Q${x + 112} 584 ${x + 120} 500Z`,
        metal,
      ),
      oval(x, 500, 124, 24, darker(tone(p, 2), 0.2)),
      oval(x, 497, 112, 19, nth(CURRIES, i)[0]),
    );
    for (let k = 0; k < 12; k += 1)
      c.add(
        oval(
          x + c.random.int(-90, 90),
          497 + c.random.int(-10, 10),
          10,
          4,
          k % 2 ? nth(CURRIES, i)[1] : lighter(nth(CURRIES, i)[0], 0.4),
        ),
      );
    if (i % 2 === 0)
      c.add(
        `<g ${place(x, 490, 1, -18)}>${path('M-118 0A118 96 0 0 1 118 0Z', metal)}${circle(0, -104, 15, GOLD)}</g>`,
      );
    else
      for (let k = 0; k < 7; k += 1)
        c.add(haze(c, x + c.random.int(-30, 30), 440 - k * 30, 26 + k * 7, 24, '#ffffff', 0.26 - k * 0.03));
  }
};
