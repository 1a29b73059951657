import { circle, curve, darker, fade, lighter, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, flower, GOLD, plant, shadow } from '../../decor.ts';
import { windowLight } from '../../light.ts';
import { box } from '../../devices.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, floor, clothes. */
export const fashionRail: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.25), tone(p, 0), darker(tone(p, 0), 0.15)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  windowLight(c, 780, 60, 380, 460, '#fff6d8', 0.5);
  c.add(rect(0, 720, 1200, 180, c.linear([lighter(tone(p, 1), 0.2), darker(tone(p, 1), 0.3)])));
  c.add(
    stroke(
      [
        [90, 170],
        [790, 170],
      ],
      '#b98a3f',
      14,
    ),
    stroke(
      [
        [120, 170],
        [120, 800],
      ],
      '#b98a3f',
      14,
    ),
    stroke(
      [
        [760, 170],
        [760, 800],
      ],
      '#b98a3f',
      14,
    ),
    shadow(c, 440, 806, 380, 24, 0.4),
  );
  for (let i = 0; i < 9; i += 1) {
    const x = 180 + i * 66;
    const colour = tone(p, 2 + (i % (p.length - 2)));
    const long = 380 + ((i * 71) % 150);
    c.add(
      curve(`M${x} 166q16 -26 0 -34`, '#6b6468', 4),
      path(
        `M${x - 14} 208L${x} 184L${x + 14} 208Q${x + 50} 222 ${x + 54} 260L${x + 40} ${208 + long}L${x - 40} ${208 + long}L${x - 54} 260Q${x - 50} 222 ${x - 14} 208Z`,
        c.linear([lighter(colour, 0.3), colour, darker(colour, 0.35)], { x1: 0, y1: 0, x2: 1, y2: 0.3 }),
      ),
    );
    if (i % 3 === 0) for (let k = 0; k < 7; k += 1) c.add(circle(x, 250 + k * 42, 7, fade(GOLD, 0.9)));
    else if (i % 3 === 1)
      c.add(
        rect(x - 40, 190 + long, 80, 14, GOLD),
        curve(`M${x - 40} ${150 + long}L${x + 40} ${150 + long}`, fade('#fff6e6', 0.6), 5),
      );
    else
      for (let k = 0; k < 4; k += 1)
        flower(c, x + (k % 2 ? 16 : -14), 300 + k * 66, 17, lighter(colour, 0.6), 6);
  }
  c.add(shadow(c, 960, 846, 150, 20, 0.45));
  figure(c, 960, 850, 560, {
    kind: 'saree',
    skin: '#b97a4b',
    main: tone(p, 3),
    accent: tone(p, 2),
    hands: [
      [-18, -66],
      [18, -84],
    ],
  });
  c.add(
    `<g ${place(1062, 372, 1, 6)}>${box(-26, -50, 52, 104, 10, '#17171d')}${box(-22, -44, 44, 92, 6, lighter(tone(p, 2), 0.4))}</g>`,
  );
  plant(c, 60, 840, 110, '#e6dccb', '#4d7a4d');
};
