import { circle, curve, darker, fade, lighter, rect, stroke } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { box, panel, phone, textLines } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: backdrop, paper, accent, second, third. */
export const bookingCalendar: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.3), tone(p, 0), darker(tone(p, 0), 0.25)], {
    x1: 1,
    y1: 0,
    x2: 0,
    y2: 1,
  });
  c.add(circle(1040, 160, 260, fade(lighter(tone(p, 0), 0.6), 0.4)));
  panel(c, 90, 110, 760, 680, 28, tone(p, 1), 36);
  c.add(box(130, 150, 240, 26, 10, darker(tone(p, 0), 0.5)), box(640, 146, 170, 40, 20, tone(p, 2)));
  for (let d = 0; d < 6; d += 1) {
    c.add(
      box(210 + d * 104, 214, 60, 12, 6, fade('#33303a', 0.4)),
      stroke(
        [
          [190 + d * 104, 244],
          [190 + d * 104, 760],
        ],
        fade('#33303a', 0.1),
        2,
      ),
    );
    for (let k = 0; k < 3; k += 1) {
      if (c.random.chance(0.18)) continue;
      const h = c.random.pick([60, 90, 130]);
      const colour = tone(p, 2 + c.random.int(0, 2));
      c.add(
        box(198 + d * 104, 262 + k * 166 + c.random.int(0, 30), 90, h, 12, fade(colour, 0.9)),
        box(210 + d * 104, 290 + k * 166, 56, 7, 3, fade('#ffffff', 0.8)),
        box(210 + d * 104, 304 + k * 166, 36, 6, 3, fade('#ffffff', 0.55)),
      );
    }
  }
  for (let i = 0; i < 8; i += 1) c.add(box(124, 262 + i * 64, 44, 9, 4, fade('#33303a', 0.3)));
  phone(c, 850, 250, 1, 7, () => {
    c.add(
      rect(0, 0, 260, 540, '#fffdf8'),
      rect(0, 0, 260, 190, c.linear([lighter(tone(p, 2), 0.2), darker(tone(p, 2), 0.2)])),
      circle(130, 118, 46, '#ffffff'),
      curve('M108 118L124 134L154 100', tone(p, 2), 9),
    );
    textLines(c, 40, 222, 180, 3, fade('#33303a', 0.5), 24, 10);
    for (let i = 0; i < 9; i += 1)
      c.add(
        box(
          28 + (i % 3) * 70,
          310 + Math.floor(i / 3) * 50,
          60,
          36,
          12,
          i === 4 ? tone(p, 3) : fade('#33303a', 0.09),
        ),
      );
    c.add(box(28, 476, 204, 42, 21, darker(tone(p, 0), 0.4)));
  });
};
