import { circle, darker, fade, lighter, mix, oval, path, rect } from '../../canvas.ts';
import { backdrop, palm, shadow } from '../../decor.ts';
import { glow } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { athlete, RUNNER } from './parts.ts';

/** Palette: sky top, sky low, sea, top, tights, skin. */
export const seaRun: Scene = (c, p) => {
  backdrop(c, [tone(p, 0), mix(tone(p, 0), tone(p, 1), 0.6), tone(p, 1)]);
  glow(c, 260, 360, 420, '#fff3c8', 0.95);
  c.add(circle(260, 350, 62, '#fff9e6'));
  for (let i = 0; i < 20; i += 1) {
    const h = c.random.int(40, 170) * (1 - Math.abs(i - 14) / 22);
    c.add(rect(420 + i * 42, 470 - h, 40, h, mix(tone(p, 2), tone(p, 1), 0.5 + c.random.next() * 0.25)));
  }
  c.add(rect(0, 466, 1200, 180, c.linear([lighter(tone(p, 2), 0.4), tone(p, 2), darker(tone(p, 2), 0.2)])));
  for (let i = 0; i < 60; i += 1)
    c.add(
      oval(c.random.int(0, 1200), c.random.int(474, 640), c.random.int(16, 90), 2, fade('#fff6dc', 0.35)),
    );
  c.add(
    path('M0 640Q600 600 1200 640L1200 690L0 690Z', c.linear(['#e6d6b8', '#b59a78'])),
    rect(0, 680, 1200, 220, c.linear([mix(tone(p, 2), '#8a7a70', 0.7), '#5a4c4a'])),
  );
  for (let i = 0; i < 7; i += 1) c.add(rect(i * 190, 800, 110, 9, fade('#fff3d8', 0.6)));
  for (const [x, h] of [
    [80, 420],
    [1090, 480],
    [950, 330],
  ] as const)
    palm(c, x, 690, h, c.random.int(-40, 40), '#3a5a3f');
  for (const [x, s, flip, a, b] of [
    [760, 0.8, 1, 4, 3],
    [470, 1.2, 1, 3, 4],
  ] as const) {
    c.add(shadow(c, x + 10, 858, 170 * s, 18, 0.5));
    athlete(c, x, 858, s * 1.15, RUNNER, tone(p, 5), tone(p, a), tone(p, b), s > 1, flip);
  }
};
