import { circle, curve, darker, fade, lighter, oval, path } from '../../canvas.ts';
import { backdrop, flower, garland, GOLD } from '../../decor.ts';
import { glow } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, wall shade, blouse, flower, skin. */
export const gajra: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), tone(p, 1)], { x1: 1, y1: 0, x2: 0, y2: 1 });
  glow(c, 860, 260, 480, '#fff0cc', 0.6);
  const skin = c.linear([lighter(tone(p, 4), 0.25), tone(p, 4), darker(tone(p, 4), 0.25)], {
    x1: 1,
    y1: 0,
    x2: 0,
    y2: 0,
  });
  c.add(
    path('M520 470L520 600C400 630 260 660 220 900L980 900C940 660 800 630 680 600L680 470Z', skin),
    path(
      'M230 860C260 690 330 650 430 626L520 760Q600 800 680 760L770 626C870 650 940 690 970 860L980 900L220 900Z',
      c.linear([lighter(tone(p, 2), 0.2), darker(tone(p, 2), 0.35)]),
    ),
    curve('M430 628L520 762Q600 802 680 762L770 628', GOLD, 12),
  );
  c.add(
    circle(442, 400, 26, skin),
    circle(758, 400, 26, skin),
    circle(442, 436, 11, GOLD),
    circle(758, 436, 11, GOLD),
  );
  c.add(oval(600, 320, 168, 210, c.linear(['#3a2820', '#17100e'])));
  for (let i = 0; i < 14; i += 1)
    c.add(
      curve(
        `M${600 + (i - 6.5) * 22} ${126 + Math.abs(i - 6.5) * 12}Q${600 + (i - 6.5) * 26} 320 ${600 + (i - 6.5) * 7} 470`,
        fade('#6b4a3a', 0.35),
        3,
      ),
    );
  c.add(circle(600, 420, 120, c.radial(['#4a352b', '#1c1411', '#0d0908'], 0.4, 0.35, 0.75)));
  for (let i = 0; i < 4; i += 1)
    c.add(circle(600, 420, 26 + i * 24, 'none', 'stroke="rgba(120,84,66,0.45)" stroke-width="4"'));
  for (let ring = 0; ring < 2; ring += 1)
    for (let i = 0; i < 26 + ring * 4; i += 1) {
      const angle = (i / (26 + ring * 4)) * 6.283;
      flower(
        c,
        600 + Math.cos(angle) * (134 + ring * 30),
        424 + Math.sin(angle) * (128 + ring * 28),
        19,
        ring ? lighter(tone(p, 3), 0.75) : '#fbf6ea',
        6,
      );
    }
  for (const [x, y] of [
    [520, 330],
    [600, 300],
    [680, 330],
  ] as const)
    flower(c, x, y, 36, tone(p, 3), 9);
  garland(
    c,
    Array.from({ length: 11 }, (_, i) => [560 + Math.sin(i) * 8, 560 + i * 22] as const),
    13,
    ['#fbf4e4', '#f3e3bd'],
  );
};
