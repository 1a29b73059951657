import { darker, fade, lighter, oval, path, place, rect } from '../../canvas.ts';
import { backdrop, GOLD, shadow } from '../../decor.ts';
import { windowLight } from '../../light.ts';
import { box } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { mark } from './parts.ts';

/** Palette: wall, surface, then pack colours. */
export const packaging: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.35), tone(p, 0), darker(tone(p, 0), 0.18)]);
  windowLight(c, 60, 40, 420, 480, '#fffbe8', 0.5);
  c.add(rect(0, 640, 1200, 260, c.linear([lighter(tone(p, 1), 0.25), darker(tone(p, 1), 0.3)])));
  const label = (x: number, y: number, w: number, h: number, colour: string, kind: number): void => {
    c.add(
      box(x, y, w, h, 8, '#fff8ea'),
      rect(x, y, w, h * 0.2, colour),
      rect(x, y + h * 0.9, w, h * 0.1, colour),
    );
    c.group(place(x + w / 2, y + h * 0.46, w / 210), () => mark(c, kind, colour, tone(p, 2 + (kind % 3))));
    c.add(
      box(x + w * 0.24, y + h * 0.7, w * 0.52, h * 0.06, 4, darker(colour, 0.3)),
      box(x + w * 0.34, y + h * 0.8, w * 0.32, h * 0.035, 3, fade(darker(colour, 0.3), 0.5)),
    );
  };
  c.add(
    shadow(c, 390, 800, 240, 40, 0.45),
    path('M210 330L470 330L470 790L210 790Z', c.linear([lighter(tone(p, 2), 0.25), tone(p, 2)])),
    path('M470 330L560 290L560 740L470 790Z', c.linear([darker(tone(p, 2), 0.2), darker(tone(p, 2), 0.45)])),
    path('M210 330L300 290L560 290L470 330Z', lighter(tone(p, 2), 0.4)),
  );
  label(236, 400, 208, 300, tone(p, 2), 0);
  c.add(
    shadow(c, 720, 800, 170, 34, 0.45),
    box(
      620,
      430,
      200,
      370,
      34,
      c.linear([lighter(tone(p, 3), 0.6), tone(p, 3), darker(tone(p, 3), 0.5)], {
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 0,
      }),
    ),
    box(612, 376, 216, 70, 14, c.linear(['#fbeab8', GOLD, '#8a6420'], { x1: 0, y1: 0, x2: 1, y2: 0 })),
  );
  label(620, 510, 200, 220, tone(p, 3), 8);
  c.add(
    rect(636, 460, 14, 320, fade('#ffffff', 0.5)),
    shadow(c, 970, 810, 150, 28, 0.45),
    path(
      'M880 520L1060 520L1080 560L1070 800L870 800L860 560Z',
      c.linear([lighter(tone(p, 4), 0.3), tone(p, 4), darker(tone(p, 4), 0.35)], {
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 0,
      }),
    ),
    path('M872 500L1068 500L1060 530L880 530Z', darker(tone(p, 4), 0.2)),
  );
  label(892, 570, 156, 200, tone(p, 4), 5);
  for (let i = 0; i < 26; i += 1)
    c.add(
      oval(
        c.random.int(80, 1140),
        c.random.int(826, 884),
        c.random.int(8, 20),
        c.random.int(6, 12),
        tone(p, 2 + (i % 3)),
      ),
    );
};
