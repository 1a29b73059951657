import { darker, fade, lighter, place, rect, stroke } from '../../canvas.ts';
import { backdrop, plant, shadow, tableTop } from '../../decor.ts';
import { windowLight } from '../../light.ts';
import { box, panel } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { tile } from './parts.ts';

/** Palette: wall, board, note colours. */
export const contentCalendar: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.25), tone(p, 0), darker(tone(p, 0), 0.2)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  windowLight(c, 880, 40, 300, 420, '#fff6d8', 0.4);
  panel(c, 110, 90, 860, 620, 8, tone(p, 1), 26);
  c.add(
    `<rect x="110" y="90" width="860" height="620" rx="8" fill="none" stroke="#8a5a33" stroke-width="16"/>`,
    box(160, 130, 240, 24, 8, fade('#33303a', 0.6)),
  );
  for (let i = 0; i <= 7; i += 1)
    c.add(
      stroke(
        [
          [150 + i * 112, 190],
          [150 + i * 112, 670],
        ],
        fade('#33303a', 0.18),
        3,
      ),
    );
  for (let i = 0; i <= 4; i += 1)
    c.add(
      stroke(
        [
          [150, 190 + i * 120],
          [934, 190 + i * 120],
        ],
        fade('#33303a', 0.18),
        3,
      ),
    );
  for (let d = 0; d < 28; d += 1) {
    if (d % 5 === 3) continue;
    const x = 162 + (d % 7) * 112;
    const y = 204 + Math.floor(d / 7) * 120;
    if (d % 3 === 0) tile(c, x + 4, y + 4, 0.84, d, p.slice(2));
    else
      c.group(place(x + 42, y + 44, 1, c.random.int(-6, 6)), () =>
        c.add(
          rect(-40, -38, 84, 84, 'rgba(0,0,0,0.14)'),
          rect(-42, -42, 84, 84, lighter(tone(p, 2 + (d % (p.length - 2))), 0.3)),
          box(-30, -26, 54, 8, 4, fade('#33303a', 0.55)),
          box(-30, -10, 40, 8, 4, fade('#33303a', 0.4)),
        ),
      );
  }
  tableTop(c, 780, '#a8744a');
  c.add(shadow(c, 1060, 830, 110, 20, 0.4));
  plant(c, 1060, 830, 150, '#e6dccb', '#3f6b4d');
  for (let i = 0; i < 4; i += 1)
    c.add(
      `<g ${place(240 + i * 60, 830, 1, -12 + i * 9)}>${box(-12, -70, 24, 130, 6, tone(p, 2 + i))}${box(-12, -96, 24, 34, 6, darker(tone(p, 2 + i), 0.3))}</g>`,
    );
};
