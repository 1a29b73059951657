import { circle, darker, fade, lighter, mix, oval, path, place, rect, stroke } from '../../canvas.ts';
import { archPath, backdrop, hills, palm } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: sky top, sky low, stone, water, hill. */
export const lakeFort: Scene = (c, p) => {
  const { random } = c;
  backdrop(c, [tone(p, 0), mix(tone(p, 0), tone(p, 1), 0.5), tone(p, 1), lighter(tone(p, 1), 0.4)]);
  glow(c, 880, 360, 420, '#fff0c8', 0.8);
  for (let i = 0; i < 10; i += 1)
    c.add(
      haze(
        c,
        random.int(0, 1200),
        random.int(70, 300),
        random.int(140, 340),
        random.int(10, 30),
        lighter(tone(p, 1), 0.5),
        0.6,
      ),
    );
  hills(c, 400, [mix(tone(p, 4), tone(p, 1), 0.6), mix(tone(p, 4), tone(p, 1), 0.3), tone(p, 4)], 40, 120);
  const wall = c.linear([lighter(tone(p, 2), 0.35), tone(p, 2), darker(tone(p, 2), 0.3)], {
    x1: 1,
    y1: 0,
    x2: 0,
    y2: 1,
  });
  const dome = (x: number, y: number, r: number): string =>
    path(
      `M${x - r} ${y}C${x - r * 1.25} ${y - r * 0.9} ${x - r * 0.3} ${y - r * 1.2} ${x} ${y - r * 1.9}C${x + r * 0.3} ${y - r * 1.2} ${x + r * 1.25} ${y - r * 0.9} ${x + r} ${y}Z`,
      wall,
    ) +
    stroke(
      [
        [x, y - r * 1.8],
        [x, y - r * 2.4],
      ],
      darker(tone(p, 2), 0.3),
      4,
    );
  c.group('', () => {
    c.add(rect(180, 420, 760, 220, wall), rect(330, 340, 460, 90, wall), rect(500, 270, 130, 80, wall));
    for (const [x, y, r] of [
      [240, 420, 42],
      [880, 420, 42],
      [370, 340, 34],
      [750, 340, 34],
      [565, 270, 60],
    ] as const)
      c.add(dome(x, y, r));
    for (let i = 0; i < 11; i += 1)
      c.add(
        path(archPath(222 + i * 67, 610, 40, 100), darker(tone(p, 2), 0.55)),
        path(archPath(222 + i * 67, 500, 26, 50), darker(tone(p, 2), 0.5)),
      );
    for (let i = 0; i < 6; i += 1) c.add(path(archPath(372 + i * 76, 424, 34, 60), darker(tone(p, 2), 0.5)));
    for (let i = 0; i < 19; i += 1) c.add(rect(184 + i * 40, 408, 22, 16, tone(p, 2)));
    for (let i = 0; i < 9; i += 1) c.add(circle(222 + i * 84, 590, 7, '#ffd27a'));
  });
  c.add(rect(0, 636, 1200, 264, c.linear([lighter(tone(p, 3), 0.3), tone(p, 3), darker(tone(p, 3), 0.45)])));
  c.group(`transform="translate(0 1276) scale(1 -1)" opacity="0.35"`, () => {
    c.add(rect(180, 420, 760, 220, wall), rect(330, 340, 460, 90, wall), dome(565, 350, 60));
  });
  for (let i = 0; i < 70; i += 1)
    c.add(
      oval(
        random.int(0, 1200),
        645 + random.int(0, 250),
        random.int(20, 110),
        2,
        fade(lighter(tone(p, 1), 0.5), 0.25),
      ),
    );
  for (const [x, y, s] of [
    [270, 760, 1],
    [860, 720, 0.7],
  ] as const) {
    c.add(
      `<g ${place(x, y, s)}>${path('M-130 0Q0 60 130 0Q110 44 60 52L-60 52Q-110 44 -130 0Z', c.linear(['#7a4a2a', '#33190d']))}${path('M-46 0L-46 -56Q0 -96 46 -56L46 0Z', '#c23b33')}${stroke(
        [
          [-46, 0],
          [-46, -56],
        ],
        '#3b2214',
        5,
      )}${stroke(
        [
          [46, 0],
          [46, -56],
        ],
        '#3b2214',
        5,
      )}${circle(84, -28, 12, '#2b1a12')}${rect(74, -18, 20, 30, '#efe4cf')}${stroke(
        [
          [90, -6],
          [150, 60],
        ],
        '#3b2214',
        5,
      )}</g>`,
    );
  }
  for (const [x, h, lean] of [
    [60, 380, 50],
    [1130, 440, -60],
    [1180, 330, -30],
  ] as const)
    palm(c, x, 900, h, lean, darker(tone(p, 4), 0.3));
};
