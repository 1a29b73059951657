import { nth } from '../../../nth.ts';
import { circle, darker, fade, lighter, oval, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, shadow, tableTop } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { box, laptop } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: room, editor, accent, second, desk. */
export const codeLaptop: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.15), tone(p, 0), darker(tone(p, 0), 0.4)], {
    x1: 1,
    y1: 0,
    x2: 0,
    y2: 1,
  });
  glow(c, 960, 200, 420, '#ffdca0', 0.75);
  c.add(
    stroke(
      [
        [960, -10],
        [960, 130],
      ],
      '#2a211c',
      6,
    ),
    path('M880 210Q890 120 960 120Q1030 120 1040 210Z', c.linear(['#d98a3f', '#7a3f1a'])),
    oval(960, 210, 80, 14, '#fff3cc'),
  );
  tableTop(c, 700, tone(p, 4));
  laptop(c, 230, 190, 1.14, () => {
    c.add(
      rect(0, 0, 640, 400, tone(p, 1)),
      rect(0, 0, 640, 30, lighter(tone(p, 1), 0.12)),
      rect(0, 30, 130, 370, lighter(tone(p, 1), 0.05)),
    );
    ['#e0604f', '#e8b84a', '#6fae5a'].forEach((colour, i) => c.add(circle(20 + i * 20, 15, 6, colour)));
    for (let i = 0; i < 13; i += 1)
      c.add(
        box(
          16 + (i % 3) * 12,
          48 + i * 26,
          60 + ((i * 29) % 30),
          8,
          4,
          fade('#ffffff', i === 4 ? 0.8 : 0.25),
        ),
      );
    const inks = [tone(p, 2), tone(p, 3), '#f6efe2', '#9fd3a8', '#e8b84a'];
    for (let i = 0; i < 16; i += 1) {
      let x = 168 + nth([0, 1, 2, 2, 3, 2, 1, 0, 0, 1, 2, 3, 3, 2, 1, 0], i) * 26;
      c.add(box(146, 48 + i * 22, 12, 7, 3, fade('#ffffff', 0.18)));
      const words = (i * 7) % 4 === 0 ? 2 : 3 + (i % 3);
      for (let k = 0; k < words; k += 1) {
        const w = 26 + ((i * 31 + k * 47) % 62);
        if (x + w > 620) break;
        c.add(box(x, 47 + i * 22, w, 9, 4, fade(nth(inks, (i + k * 2) % 5), 0.92)));
        x += w + 12;
      }
    }
    c.add(box(404, 220, 3, 18, 1, '#ffffff'));
  });
  c.add(
    shadow(c, 1080, 830, 90, 18, 0.45),
    path(
      'M1020 720L1140 720L1126 830L1034 830Z',
      c.linear([lighter(tone(p, 2), 0.3), darker(tone(p, 2), 0.35)], { x1: 0, y1: 0, x2: 1, y2: 0 }),
    ),
    oval(1080, 720, 60, 13, '#4a2c1a'),
    haze(c, 1080, 660, 40, 80, '#ffffff', 0.35),
  );
  c.add(
    `<g ${place(150, 800, 1, -8)}>${rect(-100, -60, 200, 130, '#f6f0e0')}${rect(-100, -60, 200, 18, tone(p, 3))}</g>`,
  );
  for (let i = 0; i < 4; i += 1)
    c.add(
      `<g ${place(150, 800, 1, -8)}>${box(-80, -26 + i * 22, 150 - (i % 2) * 40, 6, 3, fade('#3a3a4a', 0.5))}</g>`,
    );
};
