import { circle, darker, fade, lighter, mix, oval, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, plant, shadow } from '../../decor.ts';
import { glow, windowLight } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, sofa, floor, art, cushion. */
export const interior: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.15), tone(p, 0), darker(tone(p, 0), 0.15)]);
  c.add(rect(0, 650, 1200, 250, c.linear([lighter(tone(p, 2), 0.2), darker(tone(p, 2), 0.35)])));
  for (let i = -8; i < 9; i += 1)
    c.add(
      stroke(
        [
          [600 + i * 110, 650],
          [600 + i * 260, 900],
        ],
        fade(darker(tone(p, 2), 0.5), 0.35),
        3,
      ),
    );
  c.add(
    rect(70, 90, 300, 470, '#4a3323'),
    rect(84, 104, 272, 442, c.linear(['#bfe0ec', '#f7ecc9', '#93b06a', '#5f8748'])),
  );
  for (let i = 0; i < 12; i += 1)
    c.add(
      circle(
        84 + c.random.next() * 272,
        440 + c.random.next() * 100,
        c.random.between(20, 44),
        mix('#6f964f', '#3e6238', c.random.next()),
        c.clip('<rect x="84" y="104" width="272" height="442"/>'),
      ),
    );
  c.add(
    stroke(
      [
        [220, 104],
        [220, 546],
      ],
      '#4a3323',
      8,
    ),
    stroke(
      [
        [84, 300],
        [356, 300],
      ],
      '#4a3323',
      8,
    ),
  );
  for (const [x, side] of [
    [60, 1],
    [380, -1],
  ] as const)
    c.add(
      path(
        `M${x - side * 40} 60L${x + side * 90} 60C${x + side * 50} 260 ${x + side * 90} 420 ${x + side * 30} 650L${x - side * 40} 650Z`,
        c.linear(['#fffaf0', '#e6d6b8'], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
    );
  windowLight(c, 480, 470, 520, 330, '#fff0c4', 0.3);
  c.add(
    rect(560, 120, 360, 250, '#f7efe0'),
    rect(576, 136, 328, 218, c.linear([lighter(tone(p, 3), 0.3), tone(p, 3)])),
    circle(800, 210, 44, lighter(tone(p, 4), 0.4)),
    path('M576 354L576 290Q660 220 720 280Q790 240 904 300L904 354Z', darker(tone(p, 3), 0.4)),
  );
  c.add(
    shadow(c, 760, 720, 430, 44, 0.5),
    `<rect x="420" y="430" width="660" height="200" rx="40" fill="${c.linear([lighter(tone(p, 1), 0.2), darker(tone(p, 1), 0.2)])}"/>`,
    `<rect x="400" y="560" width="700" height="120" rx="34" fill="${c.linear([lighter(tone(p, 1), 0.3), darker(tone(p, 1), 0.3)])}"/>`,
    `<rect x="380" y="500" width="90" height="190" rx="34" fill="${darker(tone(p, 1), 0.12)}"/>`,
    `<rect x="1030" y="500" width="90" height="190" rx="34" fill="${darker(tone(p, 1), 0.25)}"/>`,
  );
  for (const [x, turn, i] of [
    [530, -8, 4],
    [650, 7, 3],
    [960, 9, 4],
  ] as const)
    c.add(
      `<g ${place(x, 520, 1, turn)}><rect x="-62" y="-62" width="124" height="124" rx="22" fill="${c.linear([lighter(tone(p, i), 0.3), darker(tone(p, i), 0.2)])}"/>${circle(0, 0, 26, fade('#fff6e6', 0.5))}</g>`,
    );
  c.add(
    oval(640, 800, 520, 70, c.radial([lighter(tone(p, 4), 0.4), tone(p, 4), darker(tone(p, 4), 0.3)])),
    oval(640, 800, 420, 52, fade('#fff3da', 0.35)),
  );
  c.add(
    oval(640, 742, 150, 34, '#8a5a35'),
    rect(560, 742, 12, 90, '#5c3a20'),
    rect(708, 742, 12, 90, '#5c3a20'),
    oval(640, 736, 150, 32, '#b07a4a'),
  );
  c.add(
    path('M600 726L640 726L634 686L606 686Z', '#e9e2d4'),
    circle(620, 670, 24, '#6d8f4f'),
    circle(606, 656, 14, '#86a862'),
  );
  glow(c, 1130, 300, 260, '#ffdf9e', 0.7);
  c.add(
    stroke(
      [
        [1140, 350],
        [1140, 700],
      ],
      '#2f2420',
      7,
    ),
    path('M1080 360L1200 360L1172 250L1108 250Z', c.linear(['#fff4d6', '#eec27c'])),
  );
  plant(c, 420, 700, 130, '#e8dcc6', '#4d7a4d');
};
