import { nth } from '../../../nth.ts';
import { circle, curve, darker, fade, lighter, mix, oval, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, garland, GOLD, sagPoints } from '../../decor.ts';
import { beam, bokeh } from '../../light.ts';
import { figure } from '../../figure.ts';
import { SKINS } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: hall, stage light one, stage light two, screen. */
export const stageEvent: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.55), tone(p, 0), darker(tone(p, 0), 0.4)]);
  c.add(
    rect(
      250,
      120,
      700,
      380,
      c.linear([lighter(tone(p, 3), 0.3), tone(p, 3), darker(tone(p, 3), 0.4)], {
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 1,
      }),
    ),
  );
  for (let i = 0; i < 8; i += 1)
    c.add(
      `<g ${place(600, 300, 1, i * 45)}>${oval(0, -86, 34, 86, fade(i % 2 ? tone(p, 1) : tone(p, 2), 0.55))}</g>`,
    );
  c.add(circle(600, 300, 46, lighter(tone(p, 3), 0.7)));
  for (let i = 0; i < 7; i += 1)
    beam(c, 90 + i * 170, 0, 90 + i * 170 + (i - 3) * -60, 620, 110, i % 2 ? tone(p, 1) : tone(p, 2), 0.5);
  c.add(
    path('M120 560L1080 560L1200 650L0 650Z', c.linear(['#d9b384', '#6b4630'])),
    rect(0, 650, 1200, 60, '#1d1216'),
  );
  garland(c, sagPoints(0, 652, 600, 652, 34, 26), 12);
  garland(c, sagPoints(600, 652, 1200, 652, 34, 26), 12);
  c.add(
    path('M820 450L930 450L916 590L834 590Z', c.linear(['#9a6a3c', '#5a371f'])),
    stroke(
      [
        [866, 452],
        [852, 408],
      ],
      '#2b2b30',
      5,
    ),
    circle(850, 402, 8, '#2b2b30'),
  );
  figure(c, 876, 600, 290, {
    kind: 'saree',
    skin: '#b97a4b',
    main: '#0f6e67',
    accent: GOLD,
    hands: [
      [-16, -66],
      [9, -58],
    ],
  });
  for (let i = 0; i < 4; i += 1)
    figure(c, 250 + i * 96, 606, 236, {
      kind: i % 2 ? 'saree' : 'casual',
      skin: tone(SKINS, i + 2),
      main: nth(['#2d2f3a', '#b3282d', '#32408f', '#7a2a5e'], i),
      accent: '#46464f',
    });
  for (let row = 0; row < 4; row += 1) {
    for (let i = 0; i < 13; i += 1) {
      const x = -20 + i * 104 + (row % 2) * 50 + c.random.int(-14, 14);
      const y = 706 + row * 56;
      const shade = mix('#3a2440', '#0c0810', row / 3.4);
      c.add(
        oval(x, y, 27 + row * 3, 33 + row * 3, shade),
        path(`M${x - 62} ${y + 96}C${x - 58} ${y + 30} ${x + 58} ${y + 30} ${x + 62} ${y + 96}Z`, shade),
        curve(`M${x - 22} ${y - 22}Q${x} ${y - 42} ${x + 22} ${y - 22}`, fade(tone(p, 1), 0.5), 3),
      );
    }
  }
  bokeh(c, 20, [tone(p, 1), tone(p, 2), '#ffe2a8'], [0, 0, 1200, 380], 26);
};
