import { circle, curve, darker, fade, lighter, path, rect, stroke } from '../../canvas.ts';
import { backdrop, garland, GOLD, shadow } from '../../decor.ts';
import { glow } from '../../light.ts';
import { box, phone } from '../../devices.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, floor, saree colours. */
export const shopShoot: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.15), tone(p, 0), darker(tone(p, 0), 0.25)]);
  for (let row = 0; row < 3; row += 1) {
    c.add(rect(60, 226 + row * 150, 620, 14, '#7a5030'));
    for (let i = 0; i < 11; i += 1)
      for (let k = 0; k < 3; k += 1) {
        const colour = tone(p, 2 + ((i + row * 2 + k) % (p.length - 2)));
        c.add(
          box(
            70 + i * 55,
            196 + row * 150 - k * 32,
            48,
            28,
            5,
            c.linear([lighter(colour, 0.25), darker(colour, 0.2)]),
          ),
          rect(70 + i * 55, 204 + row * 150 - k * 32, 48, 4, fade(GOLD, 0.8)),
        );
      }
  }
  garland(
    c,
    Array.from({ length: 26 }, (_, i) => [40 + i * 27, 90 + Math.sin(i * 0.8) * 10] as const),
    13,
  );
  c.add(rect(0, 660, 1200, 240, c.linear([lighter(tone(p, 1), 0.2), darker(tone(p, 1), 0.35)])));
  glow(c, 980, 260, 300, '#fff6da', 0.9);
  c.add(shadow(c, 420, 840, 240, 26, 0.5));
  figure(c, 420, 846, 580, {
    kind: 'saree',
    skin: '#9c6239',
    main: tone(p, 2),
    accent: tone(p, 3),
    hands: [
      [-20, -80],
      [20, -78],
    ],
  });
  c.add(
    path(
      'M310 380C240 470 250 640 190 760C260 770 330 700 350 560Z',
      c.linear([lighter(tone(p, 2), 0.3), darker(tone(p, 2), 0.2)]),
    ),
    curve('M190 760C260 770 330 700 350 560', GOLD, 9),
  );
  c.add(
    circle(960, 300, 150, 'none', 'stroke="#fffbea" stroke-width="34"'),
    circle(960, 300, 150, 'none', 'stroke="#e8ddc6" stroke-width="6"'),
    stroke(
      [
        [960, 450],
        [960, 640],
      ],
      '#2a262e',
      12,
    ),
    stroke(
      [
        [960, 630],
        [850, 860],
      ],
      '#2a262e',
      12,
    ),
    stroke(
      [
        [960, 630],
        [1070, 860],
      ],
      '#2a262e',
      12,
    ),
    stroke(
      [
        [960, 630],
        [965, 870],
      ],
      '#17151a',
      12,
    ),
  );
  phone(c, 904, 204, 0.42, 0, () => {
    c.add(rect(0, 0, 260, 540, lighter(tone(p, 0), 0.2)));
    figure(c, 130, 530, 460, { kind: 'saree', skin: '#9c6239', main: tone(p, 2), accent: tone(p, 3) });
    c.add(circle(130, 480, 30, '#ffffff'), circle(130, 480, 20, '#e0455a'));
  });
};
