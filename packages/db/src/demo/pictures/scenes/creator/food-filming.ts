import { circle, curve, darker, fade, lighter, mix, path, place, rect } from '../../canvas.ts';
import { tableTop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, phone } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: table, plate, phone, food, leaf. */
export const foodFilming: Scene = (c, p) => {
  tableTop(c, 0, tone(p, 0));
  c.add(haze(c, 300, 120, 800, 560, '#fff4d0', 0.55));
  const plate = (x: number, y: number, r: number, draw: () => void): void => {
    c.add(
      circle(x + 10, y + 18, r, 'rgba(20,10,5,0.35)'),
      circle(
        x,
        y,
        r,
        c.radial([lighter(tone(p, 1), 0.5), tone(p, 1), darker(tone(p, 1), 0.25)], 0.4, 0.35, 0.8),
      ),
      circle(x, y, r * 0.78, fade('#fffaf0', 0.6)),
    );
    draw();
  };
  plate(560, 520, 270, () => {
    c.add(
      path(
        'M360 560C380 400 560 360 760 420C740 560 560 640 360 560Z',
        c.linear(['#f6cf86', '#d9923f', '#a8622a'], { x1: 0, y1: 0, x2: 1, y2: 1 }),
      ),
    );
    for (let i = 0; i < 26; i += 1)
      c.add(
        circle(
          420 + c.random.int(0, 290),
          440 + c.random.int(0, 130),
          c.random.between(3, 9),
          fade('#8a4a18', 0.4),
        ),
      );
    c.add(
      circle(470, 640, 66, '#fffaf0'),
      circle(470, 640, 54, c.radial(['#ffffff', '#e6efd8'])),
      circle(640, 640, 58, '#b3431f'),
      circle(640, 636, 46, '#d9653b'),
    );
  });
  plate(1010, 240, 150, () =>
    c.add(
      circle(1010, 240, 104, '#c2571f'),
      circle(1010, 236, 92, '#e0822e'),
      path('M960 220Q1010 180 1060 224', 'none', 'stroke="#f6cf86" stroke-width="10"'),
      circle(1030, 260, 12, '#3f7d3a'),
      circle(990, 250, 9, '#3f7d3a'),
    ),
  );
  plate(140, 780, 140, () =>
    c.add(
      circle(140, 780, 96, tone(p, 3)),
      circle(136, 774, 82, lighter(tone(p, 3), 0.2)),
      circle(120, 760, 12, '#fffaf0'),
    ),
  );
  c.add(
    circle(170, 230, 96, c.radial(['#fffaf0', '#e2d3b8'])),
    circle(170, 230, 80, c.radial(['#d9a06a', '#8a5230'])),
    curve('M264 220q60 10 30 70q-20 20 -50 10', '#e9dcc4', 16),
  );
  c.add(curve('M1034 20C1026 140 950 134 886 148', '#22222a', 22));
  c.group('transform="translate(330 470) rotate(-86) scale(0.92)"', () =>
    phone(
      c,
      40,
      60,
      1,
      0,
      () => {
        c.add(
          rect(0, 0, 260, 540, mix(tone(p, 0), '#fff0d0', 0.35)),
          circle(130, 280, 120, tone(p, 1)),
          path('M60 330C60 230 130 190 200 210C210 300 130 370 60 330Z', '#d9923f'),
          circle(80, 180, 34, '#d9653b'),
          circle(196, 380, 30, '#e6efd8'),
          box(20, 40, 66, 22, 11, '#e0455a'),
          circle(130, 490, 30, '#ffffff'),
        );
      },
      tone(p, 2),
    ),
  );
  for (let i = 0; i < 6; i += 1)
    c.add(
      `<g ${place(940 + i * 40, 760 - (i % 2) * 50, 1, i * 40)}>${path('M0 0Q40 -40 96 0Q40 40 0 0Z', mix(tone(p, 4), '#1f3a24', (i % 3) / 4))}</g>`,
    );
  c.add(
    circle(1080, 640, 40, '#d0392e'),
    circle(1010, 680, 34, '#c23026'),
    circle(1074, 632, 10, fade('#ffffff', 0.5)),
  );
};
