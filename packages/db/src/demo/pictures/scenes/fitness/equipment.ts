import { circle, curve, darker, fade, lighter, oval, path, place, rect, stroke } from '../../canvas.ts';
import type { Canvas } from '../../canvas.ts';
import { backdrop, plant, shadow } from '../../decor.ts';
import { haze, windowLight } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { dumbbell } from './parts.ts';

const box3 = (x: number, y: number, w: number, h: number, colour: string, cap: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${w * 0.3}" fill="${colour}"/><rect x="${x + w * 0.2}" y="${y - 22}" width="${w * 0.6}" height="26" rx="6" fill="${cap}"/>`;

/** Palette: wall, floor, iron, accent, mat. */
export const equipment: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), darker(tone(p, 0), 0.25)]);
  windowLight(c, 720, 60, 400, 460, '#fff4d0', 0.45);
  c.add(rect(0, 600, 1200, 300, c.linear([lighter(tone(p, 1), 0.25), darker(tone(p, 1), 0.3)])));
  for (let i = -6; i < 8; i += 1)
    c.add(
      stroke(
        [
          [600 + i * 130, 600],
          [600 + i * 300, 900],
        ],
        fade(darker(tone(p, 1), 0.5), 0.3),
        3,
      ),
    );
  c.add(haze(c, 820, 780, 420, 80, '#fff4d0', 0.5));
  const bell = (x: number, y: number, s: number, colour: string): Canvas =>
    c.add(
      shadow(c, x + 30 * s, y + 4, 170 * s, 26 * s, 0.5),
      `<g ${place(x, y, s)}>${curve('M-66 -170C-76 -290 76 -290 66 -170', darker(colour, 0.3), 32)}${circle(0, -104, 108, c.radial([lighter(colour, 0.45), colour, darker(colour, 0.6)], 0.36, 0.3, 0.8))}${circle(0, -96, 44, fade('#fff6e6', 0.85))}${rect(-50, -8, 100, 12, darker(colour, 0.6))}</g>`,
    );
  c.add(
    shadow(c, 250, 800, 220, 30, 0.45),
    circle(230, 700, 110, tone(p, 4)),
    circle(230, 700, 84, darker(tone(p, 4), 0.12)),
    circle(230, 700, 58, tone(p, 4)),
    circle(230, 700, 30, darker(tone(p, 4), 0.3)),
    path('M230 590L560 700L560 810L230 810Z', c.linear([lighter(tone(p, 4), 0.2), darker(tone(p, 4), 0.25)])),
    oval(230, 700, 24, 110, 'none'),
  );
  bell(700, 800, 1.1, tone(p, 2));
  bell(920, 830, 0.85, tone(p, 3));
  c.add(
    `<g>${shadow(c, 1090, 850, 110, 16, 0.4)}</g>`,
    dumbbell(1070, 826, 0.9, tone(p, 2)),
    dumbbell(420, 850, 0.8, tone(p, 3)),
  );
  c.add(box3(500, 500, 70, 210, '#e9f2f0', '#4a8f93'));
  plant(c, 1110, 620, 140, '#e6dccb', '#3f6b4d');
  c.add(
    curve('M560 300C480 420 640 470 560 600', tone(p, 3), 16),
    box3(546, 250, 30, 70, '#6b4222', '#4a2c15'),
    box3(546, 590, 30, 70, '#6b4222', '#4a2c15'),
  );
};
