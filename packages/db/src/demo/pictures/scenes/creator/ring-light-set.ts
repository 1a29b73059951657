import { circle, darker, fade, lighter, mix, rect, stroke } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { glow } from '../../light.ts';
import { box, phone } from '../../devices.ts';
import { bust } from '../../bust.ts';
import { randomLook } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, floor, light, second, cloth. */
export const ringLightSet: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.15), tone(p, 0), darker(tone(p, 0), 0.3)]);
  c.add(
    rect(
      0,
      0,
      1200,
      660,
      c.linear([fade(tone(p, 2), 0.5), fade(tone(p, 3), 0.45)], { x1: 0, y1: 0, x2: 1, y2: 0 }),
    ),
  );
  for (let i = 0; i < 3; i += 1) {
    c.add(rect(740, 170 + i * 140, 400, 12, '#6b4a30'));
    for (let k = 0; k < 6; k += 1)
      c.add(
        k % 3 === 2
          ? circle(790 + k * 62, 148 + i * 140, 24, tone(p, k))
          : box(
              770 + k * 62,
              170 + i * 140 - 40 - ((k * 29 + i * 17) % 50),
              30,
              40 + ((k * 29 + i * 17) % 50),
              6,
              mix(tone(p, k + 1), '#fff3df', 0.3),
            ),
      );
  }
  c.add(rect(0, 660, 1200, 240, c.linear([lighter(tone(p, 1), 0.15), darker(tone(p, 1), 0.4)])));
  const look = {
    ...randomLook(c.random, true),
    hair: '#1d1512',
    main: tone(p, 4),
    hairStyle: 'long',
    attire: 'salwar',
  } as const;
  bust(c, 870, 430, 1.9, look);
  c.add(
    rect(600, 820, 600, 80, c.linear(['#b98a5a', '#6b4728'])),
    box(980, 720, 60, 100, 14, tone(p, 2)),
    box(1060, 750, 80, 70, 18, tone(p, 3)),
  );
  glow(c, 350, 350, 460, '#fffbe8', 0.9);
  c.add(
    circle(350, 350, 210, 'none', 'stroke="#fffdf4" stroke-width="44"'),
    circle(350, 350, 234, 'none', 'stroke="#d9cdb6" stroke-width="5"'),
    stroke(
      [
        [350, 584],
        [350, 760],
      ],
      '#2a262e',
      14,
    ),
    stroke(
      [
        [350, 750],
        [220, 890],
      ],
      '#2a262e',
      14,
    ),
    stroke(
      [
        [350, 750],
        [480, 890],
      ],
      '#2a262e',
      14,
    ),
  );
  phone(c, 282, 200, 0.54, 0, () => {
    c.add(rect(0, 0, 260, 540, lighter(tone(p, 0), 0.2)));
    bust(c, 130, 230, 0.95, look);
    c.add(
      circle(130, 488, 30, '#ffffff'),
      circle(130, 488, 21, '#e0455a'),
      box(20, 40, 66, 22, 11, '#e0455a'),
    );
  });
};
