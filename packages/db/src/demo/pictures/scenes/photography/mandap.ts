import { darker, lighter, mix, path, rect } from '../../canvas.ts';
import { backdrop, diya, flower, garland, hills, palm, petals, sagPoints, shadow } from '../../decor.ts';
import { bokeh, glow, stringLights } from '../../light.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: sky top, sky low, far hills, cloth, flower, bride. */
export const mandap: Scene = (c, p) => {
  const { random } = c;
  backdrop(c, [tone(p, 0), mix(tone(p, 0), tone(p, 1), 0.55), tone(p, 1), darker(tone(p, 1), 0.2)]);
  glow(c, 600, 520, 520, '#ffd9a0', 0.75);
  hills(c, 430, [mix(tone(p, 2), tone(p, 1), 0.5), tone(p, 2)], 46, 70);
  for (let i = 0; i < 9; i += 1)
    palm(
      c,
      40 + i * 150 + random.int(-30, 30),
      585,
      random.int(150, 260),
      random.int(-40, 40),
      darker(tone(p, 2), 0.3),
    );
  c.add(rect(0, 570, 1200, 330, c.linear([mix(tone(p, 2), '#6f7a3a', 0.45), darker('#3b4a26', 0.35)])));
  c.add(
    path('M520 600L680 600L900 900L300 900Z', c.linear([lighter(tone(p, 3), 0.55), darker(tone(p, 3), 0.1)])),
  );
  stringLights(c, [0, 90], [560, 150], 90, 14);
  stringLights(c, [640, 150], [1200, 70], 90, 14);
  const cloth = c.linear([lighter(tone(p, 3), 0.35), tone(p, 3), darker(tone(p, 3), 0.35)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 0,
  });
  c.add(
    shadow(c, 600, 660, 380, 60, 0.6),
    path(
      'M300 640L900 640L960 700L240 700Z',
      c.linear([lighter(tone(p, 3), 0.15), darker(tone(p, 3), 0.45)]),
    ),
  );
  glow(c, 600, 430, 330, '#ffe0a3', 0.9);
  for (const x of [372, 828])
    c.add(
      rect(x - 12, 250, 24, 400, c.linear(['#8a5a33', '#d9a860', '#6a3d20'], { x1: 0, y1: 0, x2: 1, y2: 0 })),
    );
  figure(c, 556, 668, 300, {
    kind: 'groom',
    skin: '#b97a4b',
    main: '#f0e2c4',
    accent: tone(p, 5),
    hands: [
      [-12, -48],
      [17, -52],
    ],
  });
  figure(c, 650, 672, 280, {
    kind: 'bride',
    skin: '#d1935f',
    main: tone(p, 5),
    accent: tone(p, 4),
    hands: [
      [-16, -54],
      [10, -50],
    ],
  });
  diya(c, 470, 668, 15);
  diya(c, 742, 668, 15);
  for (const x of [300, 900]) {
    c.add(
      rect(x - 20, 230, 40, 470, c.linear(['#b9803f', '#f3cf8b', '#8a5528'], { x1: 0, y1: 0, x2: 1, y2: 0 })),
    );
    garland(
      c,
      Array.from({ length: 15 }, (_, i) => [x + Math.sin(i * 0.9) * 22, 250 + i * 30] as const),
      17,
      [tone(p, 4), lighter(tone(p, 4), 0.35), '#f6efe2'],
    );
  }
  c.add(
    path('M250 240Q425 90 600 100Q775 90 950 240Q780 190 600 196Q420 190 250 240Z', cloth),
    path('M290 232C330 400 300 500 250 640C330 560 380 420 372 226Z', cloth),
    path('M910 232C870 400 900 500 950 640C870 560 820 420 828 226Z', cloth),
  );
  for (let i = 0; i < 9; i += 1) {
    const x = 330 + i * 67;
    const top = 222 - Math.sin((i / 8) * Math.PI) * 40;
    garland(c, sagPoints(x, top, x, top + 50 + (i % 2) * 44, 0, 4 + (i % 2) * 2), 9, ['#f7f0df', tone(p, 4)]);
  }
  garland(c, sagPoints(270, 236, 930, 236, -92, 40), 15, [tone(p, 4), '#f4c34a', lighter(tone(p, 4), 0.3)]);
  for (const [x, y, r] of [
    [262, 690, 40],
    [330, 714, 30],
    [936, 690, 40],
    [868, 714, 30],
  ] as const)
    flower(c, x, y, r, tone(p, 4));
  petals(c, 110, [330, 700, 540, 190], [tone(p, 4), lighter(tone(p, 4), 0.4), '#fff0d8'], 8);
  for (let i = 0; i < 5; i += 1) {
    diya(c, 380 - i * 34, 716 + i * 42, 10 + i * 2.4);
    diya(c, 820 + i * 34, 716 + i * 42, 10 + i * 2.4);
  }
  bokeh(c, 16, ['#ffcf7a', '#ff9d5c', tone(p, 4)], [0, 560, 260, 340], 46);
  bokeh(c, 16, ['#ffcf7a', '#ff9d5c', tone(p, 4)], [960, 560, 240, 340], 46);
};
