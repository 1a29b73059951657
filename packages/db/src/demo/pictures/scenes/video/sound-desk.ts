import { circle, curve, darker, fade, lighter, path, rect } from '../../canvas.ts';
import { backdrop, plant, tableTop } from '../../decor.ts';
import { glow } from '../../light.ts';
import { box, monitor } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: room, desk, wave, second, screen. */
export const soundDesk: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.25), tone(p, 0), lighter(tone(p, 0), 0.12)]);
  for (let i = 0; i < 12; i += 1)
    for (let j = 0; j < 5; j += 1)
      c.add(
        path(
          `M${i * 100} ${j * 100}l50 50l50 -50l0 100l-50 50l-50 -50Z`,
          fade(darker(tone(p, 0), 0.5), 0.22 + ((i + j) % 2) * 0.14),
        ),
      );
  glow(c, 600, 330, 560, tone(p, 2), 0.45);
  monitor(c, 280, 90, 0.8, () => {
    c.add(rect(0, 0, 800, 460, darker(tone(p, 4), 0.4)));
    for (let row = 0; row < 4; row += 1) {
      let d = '';
      for (let k = 20; k < 780; k += 6) {
        const h =
          3 +
          Math.abs(Math.sin(k * 0.03 + row * 2) * Math.cos(k * 0.011 * (row + 1))) *
            44 *
            c.random.between(0.5, 1);
        d += `M${k} ${(66 + row * 108 - h).toFixed(0)}L${k} ${(66 + row * 108 + h).toFixed(0)}`;
      }
      c.add(curve(d, row % 2 ? tone(p, 3) : tone(p, 2), 3.6));
    }
    c.add(rect(420, 0, 4, 460, '#ffffff'));
  });
  for (const x of [150, 1050]) {
    c.add(
      box(x - 90, 260, 180, 330, 18, c.linear(['#3a3438', '#171416'], { x1: 0, y1: 0, x2: 1, y2: 0 })),
      circle(x, 470, 70, c.radial(['#5a5258', '#231f22', '#0f0d0e'], 0.42, 0.4, 0.7)),
      circle(x, 470, 24, '#6f666c'),
      circle(x, 340, 34, c.radial(['#5a5258', '#1a1719'], 0.42, 0.4, 0.7)),
    );
  }
  tableTop(c, 600, tone(p, 1));
  c.add(path('M210 660L990 660L1060 880L140 880Z', c.linear(['#48424a', '#221e24'])));
  for (let i = 0; i < 14; i += 1) {
    const x = 250 + i * 54;
    c.add(
      box(x, 740, 6, 110, 3, '#0f0d10'),
      box(x - 14, 756 + ((i * 37) % 70), 34, 20, 6, i % 4 === 0 ? tone(p, 2) : '#d9d2c6'),
      circle(x + 3, 690, 11, i % 3 ? '#8a828a' : tone(p, 3)),
      circle(x + 3, 716, 6, i < 9 ? '#7ad98a' : '#ff7a5a'),
    );
  }
  c.add(
    curve('M930 640C900 470 1120 470 1100 640', '#1d1a1e', 22),
    box(900, 620, 54, 110, 24, c.linear([lighter(tone(p, 3), 0.2), darker(tone(p, 3), 0.3)])),
    box(1076, 620, 54, 110, 24, c.linear([lighter(tone(p, 3), 0.1), darker(tone(p, 3), 0.4)])),
  );
  plant(c, 90, 690, 90, '#e6dccb', '#3f6b4d');
};
