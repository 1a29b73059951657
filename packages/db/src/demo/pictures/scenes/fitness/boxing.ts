import { darker, fade, lighter, oval, place, rect, stroke } from '../../canvas.ts';
import { backdrop, shadow } from '../../decor.ts';
import { beam, haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { athlete, BOXER } from './parts.ts';

/** Palette: wall, bag, light, top, tights, skin. */
export const boxing: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.5), tone(p, 0), darker(tone(p, 0), 0.35)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  for (let j = 0; j < 12; j += 1)
    for (let i = 0; i < 13; i += 1)
      c.add(
        rect(
          i * 100 - (j % 2) * 50,
          j * 58,
          94,
          52,
          fade(c.random.chance(0.5) ? lighter(tone(p, 0), 0.3) : darker(tone(p, 0), 0.5), 0.22),
        ),
      );
  beam(c, 780, -20, 700, 860, 380, tone(p, 2), 0.6);
  c.add(rect(0, 740, 1200, 160, c.linear([lighter(tone(p, 0), 0.1), darker(tone(p, 0), 0.65)])));
  c.add(
    stroke(
      [
        [870, 0],
        [870, 150],
      ],
      '#c9c4bc',
      7,
    ),
    stroke(
      [
        [870, 110],
        [820, 180],
      ],
      '#c9c4bc',
      5,
    ),
    stroke(
      [
        [870, 110],
        [920, 180],
      ],
      '#c9c4bc',
      5,
    ),
  );
  c.add(
    `<g ${place(870, 170, 1, 5)}><rect x="-86" y="0" width="172" height="480" rx="46" fill="${c.linear([lighter(tone(p, 1), 0.3), tone(p, 1), darker(tone(p, 1), 0.5)], { x1: 0, y1: 0, x2: 1, y2: 0 })}"/>${rect(-86, 90, 172, 26, '#f3e6cc')}${rect(-86, 380, 172, 26, '#f3e6cc')}${rect(-60, 30, 14, 420, 'rgba(255,255,255,0.18)')}</g>`,
  );
  c.add(shadow(c, 480, 838, 270, 26, 0.6));
  athlete(c, 470, 832, 1.5, BOXER, tone(p, 5), tone(p, 3), tone(p, 4), c.random.chance(0.5));
  c.add(
    oval(760, 358, 52, 46, c.radial([lighter(tone(p, 1), 0.5), '#d0392e', '#6f1420'], 0.35, 0.3, 0.8)),
    oval(586, 324, 48, 46, c.radial([lighter(tone(p, 1), 0.4), '#c23026', '#5f101a'], 0.35, 0.3, 0.8)),
  );
  for (let i = 0; i < 12; i += 1)
    c.add(
      stroke(
        [
          [800 + c.random.int(-6, 20), 340 + c.random.int(-60, 60)],
          [830 + c.random.int(0, 60), 340 + c.random.int(-120, 120)],
        ],
        fade('#fff3d0', 0.5),
        3,
      ),
    );
  for (let i = 0; i < 20; i += 1)
    c.add(
      haze(
        c,
        600 + c.random.int(-400, 400),
        c.random.int(100, 800),
        c.random.int(20, 90),
        c.random.int(20, 60),
        tone(p, 2),
        0.08,
      ),
    );
};
