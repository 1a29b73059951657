import { circle, curve, darker, fade, lighter, oval, path, place } from '../../canvas.ts';
import { archPath, backdrop, GOLD, shadow, tableTop } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { bowl, rice } from './parts.ts';

/** Palette: wall, table, metal, cloth. */
export const biryani: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.45), tone(p, 0), darker(tone(p, 0), 0.2)]);
  glow(c, 600, 330, 560, '#ffb86b', 0.6);
  for (let i = 0; i < 3; i += 1)
    c.add(path(archPath(200 + i * 400, 560, 300, 470), fade(darker(tone(p, 0), 0.6), 0.4)));
  tableTop(c, 600, tone(p, 1));
  c.add(
    path(
      'M120 660L1080 650L1160 840L60 850Z',
      c.linear([lighter(tone(p, 3), 0.15), darker(tone(p, 3), 0.3)]),
    ),
    curve('M60 850L1160 840', GOLD, 9),
  );
  const metal = c.linear(
    [
      lighter(tone(p, 2), 0.5),
      tone(p, 2),
      darker(tone(p, 2), 0.55),
      lighter(tone(p, 2), 0.15),
      darker(tone(p, 2), 0.4),
    ],
    { x1: 0, y1: 0, x2: 1, y2: 0 },
  );
  c.add(
    shadow(c, 600, 800, 380, 44, 0.6),
    path('M290 460C240 640 330 800 480 810L720 810C870 800 960 640 910 460Z', metal),
    oval(600, 460, 320, 84, darker(tone(p, 2), 0.3)),
    oval(600, 452, 296, 72, '#6b3a16'),
  );
  for (let i = 0; i < 26; i += 1)
    c.add(circle(330 + i * 21.6, 520 + Math.sin((i / 25) * Math.PI) * 74, 6, fade('#fff0c8', 0.5)));
  rice(c, 600, 436, 272, 62, ['#fff6e0', '#f7dfa0', '#f2a93a', '#fffaf0', '#e8862a'], 300);
  for (let i = 0; i < 9; i += 1)
    c.add(
      `<g ${place(600 + c.random.int(-210, 210), 428 + c.random.int(-36, 36), 1, c.random.int(-60, 60))}>${i % 3 === 0 ? path('M-26 0Q0 -30 26 0Q0 26 -26 0Z', '#8a4a1c') : i % 3 === 1 ? path('M0 0Q16 -22 38 -12Q24 8 0 0Z', '#3f7d3a') : oval(0, 0, 20, 5, '#5a2a12')}</g>`,
    );
  for (const x of [470, 690]) c.add(oval(x, 416, 36, 26, '#fffaf0'), circle(x + 2, 416, 14, '#f2a93a'));
  for (let i = 0; i < 16; i += 1)
    c.add(
      haze(c, 600 + Math.sin(i * 1.2) * 90, 380 - i * 24, 60 + i * 9, 40 + i * 3, '#fff6e6', 0.3 - i * 0.016),
    );
  c.add(
    `<g ${place(1010, 640, 1, 62)}>${path('M-150 0A150 60 0 0 1 150 0Z', metal)}${circle(0, -64, 16, GOLD)}</g>`,
  );
  bowl(c, 200, 760, 82, tone(p, 2), '#f6f0e0', '#3f7d3a');
  c.add(
    path('M80 650L120 600L150 650Z', '#b5c94a'),
    circle(1080, 790, 34, '#c94a2a'),
    circle(1040, 816, 28, '#d9653b'),
  );
  for (let i = 0; i < 5; i += 1)
    c.add(`<g ${place(330 + i * 22, 838, 1, i * 40)}>${path('M0 0Q18 -10 36 0Q18 10 0 0Z', '#5a3a20')}</g>`);
};
