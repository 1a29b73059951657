import { nth } from '../../../nth.ts';
import { circle, darker, fade, lighter, mix, oval, path, rect, stroke } from '../../canvas.ts';
import { backdrop, GOLD } from '../../decor.ts';
import { bokeh, glow, haze } from '../../light.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: night, awning one, awning two, counter, cloth. */
export const chaatStall: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.4), tone(p, 0), mix(tone(p, 0), '#d9824a', 0.35)]);
  bokeh(c, 40, ['#ffd58a', '#ff8f5a', '#7fb8ff', '#ff6f8f'], [0, 60, 1200, 500], 34);
  glow(c, 600, 430, 560, '#ffdf9a', 0.85);
  for (const x of [150, 1040]) c.add(rect(x, 170, 18, 620, '#5a3a24'));
  for (let i = 0; i < 12; i += 1)
    c.add(
      path(
        `M${90 + i * 85} 110L${175 + i * 85} 110L${175 + i * 85} 220Q${132 + i * 85} 262 ${90 + i * 85} 220Z`,
        i % 2 ? tone(p, 1) : tone(p, 2),
      ),
    );
  c.add(rect(80, 92, 1040, 24, '#4a2c18'));
  for (let i = 0; i < 8; i += 1) {
    c.add(
      stroke(
        [
          [170 + i * 124, 230],
          [170 + i * 124, 290],
        ],
        '#2a1a12',
        3,
      ),
    );
    glow(c, 170 + i * 124, 306, 70, '#ffe2a0', 0.9);
    c.add(circle(170 + i * 124, 304, 14, '#fffbe6'));
  }
  figure(c, 470, 800, 480, {
    kind: 'casual',
    skin: '#8d5733',
    main: tone(p, 4),
    accent: '#4a4a55',
    hands: [
      [-15, -52],
      [18, -60],
    ],
  });
  c.add(path('M440 420L510 420L520 620L430 620Z', fade('#f6efe2', 0.95)));
  c.add(
    rect(120, 600, 960, 40, c.linear([lighter(tone(p, 3), 0.5), tone(p, 3)])),
    rect(140, 640, 920, 220, c.linear([tone(p, 3), darker(tone(p, 3), 0.45)])),
  );
  for (let i = 0; i < 9; i += 1)
    c.add(
      path(`M${160 + i * 100} 670l40 40l40 -40l-40 -30Z`, fade(i % 2 ? tone(p, 1) : tone(p, 2), 0.9)),
      circle(200 + i * 100, 760, 22, fade('#fff0c8', 0.35)),
    );
  for (let row = 0; row < 3; row += 1)
    for (let i = 0; i < 8 - row; i += 1)
      c.add(
        circle(
          690 + (i - (7 - row) / 2) * 48,
          576 - row * 38,
          26,
          c.radial(['#fbe0a0', '#e2a04a', '#a8641f'], 0.4, 0.35, 0.75),
        ),
      );
  for (let i = 0; i < 4; i += 1)
    c.add(
      path(
        `M${190 + i * 66} 540L${244 + i * 66} 540L${238 + i * 66} 604L${196 + i * 66} 604Z`,
        c.linear(['#f0ece4', '#a39c92'], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
      oval(217 + i * 66, 540, 27, 9, nth(['#3f7d3a', '#8a3a1c', '#e0a52e', '#f3ead6'], i)),
    );
  c.add(oval(980, 590, 84, 24, '#8a8f6a'), oval(980, 582, 76, 20, '#e9dcc0'));
  for (let i = 0; i < 16; i += 1)
    c.add(
      circle(
        980 + c.random.int(-56, 56),
        574 + c.random.int(-14, 10),
        c.random.int(5, 12),
        nth(['#c2451f', '#4d7a3d', '#f6efe2', '#e2b04a'], i % 4),
      ),
    );
  for (let i = 0; i < 9; i += 1)
    c.add(haze(c, 860 + c.random.int(-40, 40), 480 - i * 30, 40 + i * 6, 30, '#fff6e6', 0.28 - i * 0.022));
  for (const [x, i] of [
    [60, 0],
    [1150, 1],
  ] as const)
    figure(c, x, 890, 430, {
      kind: i ? 'saree' : 'kurta',
      skin: '#7d4b2b',
      main: nth(['#32408f', '#7a2a5e'], i),
      accent: GOLD,
    });
};
