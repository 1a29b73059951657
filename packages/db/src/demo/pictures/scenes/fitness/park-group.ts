import { nth } from '../../../nth.ts';
import { circle, darker, lighter, mix, rect } from '../../canvas.ts';
import { backdrop, shadow } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { athlete, DANCER, TREE, WARRIOR } from './parts.ts';

/** Palette: sky, grass, tree, then clothes. */
export const parkGroup: Scene = (c, p) => {
  backdrop(c, [tone(p, 0), lighter(tone(p, 0), 0.6), lighter(tone(p, 1), 0.4)]);
  glow(c, 980, 160, 340, '#fff6d8', 0.95);
  for (let i = 0; i < 90; i += 1)
    c.add(
      circle(
        c.random.int(-40, 1240),
        400 + c.random.int(-110, 90),
        c.random.int(30, 80),
        mix(tone(p, 2), lighter(tone(p, 1), 0.2), c.random.next()),
      ),
    );
  c.add(rect(0, 470, 1200, 430, c.linear([lighter(tone(p, 1), 0.2), tone(p, 1), darker(tone(p, 1), 0.35)])));
  for (let i = 0; i < 60; i += 1)
    c.add(
      haze(
        c,
        c.random.int(0, 1200),
        c.random.int(500, 890),
        c.random.int(30, 120),
        c.random.int(6, 16),
        c.random.chance(0.5) ? '#fff3b8' : darker(tone(p, 1), 0.4),
        0.25,
      ),
    );
  const skins = ['#9c6239', '#c68a5a', '#7d4b2b', '#d1935f', '#b97a4b'];
  const poses = [DANCER, TREE, WARRIOR];
  const pose = c.random.pick(poses);
  const spots: readonly (readonly [number, number, number])[] = [
    [260, 690, 0.8],
    [600, 660, 0.74],
    [930, 690, 0.8],
    [420, 850, 1.08],
    [800, 850, 1.08],
  ];
  spots.forEach(([x, y, s], i) => {
    c.add(shadow(c, x, y, 130 * s, 16, 0.45));
    athlete(
      c,
      x,
      y,
      s,
      pose,
      nth(skins, i),
      tone(p, 3 + (i % (p.length - 3))),
      tone(p, 3 + ((i + 2) % (p.length - 3))),
      i % 2 === 0,
    );
  });
};
