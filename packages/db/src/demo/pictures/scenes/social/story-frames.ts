import { circle, darker, fade, lighter, path, place, rect } from '../../canvas.ts';
import { backdrop, flower, GOLD } from '../../decor.ts';
import { box, panel } from '../../devices.ts';
import { bust } from '../../bust.ts';
import { randomLook } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: backdrop, backdrop two, and story colours. */
export const storyFrames: Scene = (c, p) => {
  backdrop(c, [tone(p, 1), tone(p, 0), lighter(tone(p, 0), 0.25)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  for (let i = 0; i < 5; i += 1) {
    const colour = tone(p, 2 + (i % (p.length - 2)));
    c.group(place(70 + i * 222, 150 + Math.abs(2 - i) * 46, 0.92, (i - 2) * 4), () => {
      panel(c, 0, 0, 250, 560, 26, colour, 28);
      c.group(c.clip('<rect width="250" height="560" rx="26"/>'), () => {
        c.add(rect(0, 0, 250, 560, c.linear([lighter(colour, 0.3), colour, darker(colour, 0.3)])));
        if (i === 0) {
          for (let k = 0; k < 5; k += 1)
            flower(c, 40 + (k % 3) * 86, 260 + Math.floor(k / 3) * 130, 56, tone(p, 3 + (k % 2)), 9);
        }
        if (i === 1)
          c.add(
            circle(125, 300, 110, '#f6ead2'),
            circle(125, 300, 86, '#e9d2a0'),
            circle(100, 280, 34, '#c2683f'),
            circle(156, 300, 30, '#4d7a3d'),
            circle(118, 340, 26, GOLD),
          );
        if (i === 2) bust(c, 125, 260, 1, randomLook(c.random, true));
        if (i === 3)
          c.add(
            box(70, 230, 110, 190, 22, '#fff6e6'),
            box(96, 190, 58, 46, 8, darker(colour, 0.4)),
            box(70, 290, 110, 70, 0, darker(colour, 0.15)),
          );
        if (i === 4)
          c.add(
            path('M0 400Q70 300 140 380Q200 320 250 370L250 560L0 560Z', darker(colour, 0.5)),
            circle(170, 250, 46, '#fff3cc'),
          );
        for (let k = 0; k < 4; k += 1)
          c.add(box(14 + k * 57, 14, 50, 6, 3, fade('#ffffff', k <= i % 4 ? 1 : 0.4)));
        c.add(
          circle(36, 52, 18, '#fff6e6'),
          box(64, 44, 90, 10, 5, '#fff6e6'),
          box(24, 110, 170, 24, 8, '#fff6e6'),
          box(24, 144, 120, 24, 8, fade('#fff6e6', 0.8)),
          box(40, 490, 170, 42, 21, '#fff6e6'),
          box(84, 506, 82, 10, 5, darker(colour, 0.4)),
        );
      });
    });
  }
};
