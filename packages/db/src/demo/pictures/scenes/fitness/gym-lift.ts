import { darker, lighter, mix, rect } from '../../canvas.ts';
import { backdrop, shadow } from '../../decor.ts';
import { beam, haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { athlete, DEADLIFT, dumbbell } from './parts.ts';

const box2 = (x: number, y: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="88" height="90" rx="4" fill="${colour}"/>`;

/** Palette: gym, steel, accent, top, tights, skin. */
export const gymLift: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.4), tone(p, 0), darker(tone(p, 0), 0.2)]);
  for (let i = 0; i < 14; i += 1)
    for (let j = 0; j < 7; j += 1)
      c.add(box2(i * 92 - (j % 2) * 46, j * 94, mix(tone(p, 0), i % 3 ? '#140d1c' : '#6a4a3a', 0.14)));
  for (const x of [260, 640, 1020]) {
    c.add(rect(x - 90, 20, 180, 16, '#fffbe8'));
    beam(c, x, 30, x, 820, 240, '#fff0c8', 0.36);
  }
  c.add(rect(0, 690, 1200, 210, c.linear([lighter(tone(p, 0), 0.14), darker(tone(p, 0), 0.6)])));
  c.add(
    rect(40, 480, 300, 12, '#2a2830'),
    rect(40, 590, 300, 12, '#2a2830'),
    rect(50, 480, 12, 220, '#2a2830'),
    rect(318, 480, 12, 220, '#2a2830'),
  );
  for (let i = 0; i < 5; i += 1)
    c.add(dumbbell(90 + i * 54, 462, 0.24, tone(p, 2)), dumbbell(90 + i * 54, 572, 0.28, '#4a4750'));
  c.add(shadow(c, 640, 836, 330, 30, 0.6));
  athlete(c, 600, 830, 1.35, DEADLIFT, tone(p, 5), tone(p, 3), tone(p, 4), false);
  c.add(rect(330, 668, 780, 14, c.linear(['#f0ece4', '#8f8a86'])));
  for (const side of [-1, 1])
    for (const [k, r] of [
      [0, 130],
      [1, 112],
      [2, 70],
    ] as const)
      c.add(
        `<rect x="${720 + side * (290 + k * 34) - 14}" y="${675 - r}" width="28" height="${r * 2}" rx="12" fill="${c.linear([lighter(k === 1 ? tone(p, 2) : '#3a3740', 0.25), k === 1 ? tone(p, 2) : '#3a3740', '#17151a'])}"/>`,
      );
  for (let i = 0; i < 30; i += 1)
    c.add(
      haze(
        c,
        640 + c.random.int(-330, 330),
        640 + c.random.int(-160, 180),
        c.random.int(6, 26),
        c.random.int(4, 20),
        '#fff3d8',
        0.2,
      ),
    );
};
