import { darker, fade, lighter, mix, oval, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, hills, shadow } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { athlete, LOTUS } from './parts.ts';

/** Palette: sky, mist, hill, top, tights, skin. */
export const lakeMeditation: Scene = (c, p) => {
  backdrop(c, [tone(p, 0), lighter(tone(p, 0), 0.5), tone(p, 1)]);
  glow(c, 600, 330, 460, '#fff6d8', 0.95);
  hills(c, 360, [mix(tone(p, 2), tone(p, 1), 0.7), mix(tone(p, 2), tone(p, 1), 0.4), tone(p, 2)], 60, 170);
  c.add(
    rect(
      0,
      560,
      1200,
      340,
      c.linear([lighter(tone(p, 1), 0.2), mix(tone(p, 2), tone(p, 0), 0.5), darker(tone(p, 2), 0.25)]),
    ),
  );
  for (let i = 0; i < 12; i += 1)
    c.add(
      haze(c, c.random.int(0, 1200), 500 + c.random.int(0, 140), c.random.int(200, 440), 26, '#ffffff', 0.5),
    );
  for (let i = 0; i < 50; i += 1)
    c.add(
      oval(c.random.int(0, 1200), c.random.int(590, 890), c.random.int(20, 110), 2, fade('#ffffff', 0.28)),
    );
  c.add(path('M300 790L900 790L980 850L220 850Z', c.linear(['#b08a5f', '#6b4a30'])));
  for (let i = 0; i < 6; i += 1)
    c.add(
      stroke(
        [
          [300 - i * 14, 796 + i * 10],
          [900 + i * 14, 796 + i * 10],
        ],
        fade('#3a2416', 0.45),
        3,
      ),
    );
  for (const x of [270, 930]) c.add(rect(x - 9, 840, 18, 60, '#4a3020'));
  c.add(shadow(c, 600, 806, 210, 22, 0.5));
  athlete(c, 600, 806, 1.35, LOTUS, tone(p, 5), tone(p, 3), tone(p, 4), true);
  for (const [x, y, s] of [
    [150, 820, 1],
    [1060, 780, 0.8],
    [1010, 860, 1.1],
  ] as const) {
    c.add(oval(x, y + 14, 74 * s, 18 * s, '#3f6b4d'));
    for (let i = 0; i < 7; i += 1)
      c.add(
        `<g ${place(x, y + 10, s, (i - 3) * 24)}>${path('M0 0Q18 -34 0 -62Q-18 -34 0 0Z', c.linear(['#fbe3ea', '#e78aa4']))}</g>`,
      );
  }
};
