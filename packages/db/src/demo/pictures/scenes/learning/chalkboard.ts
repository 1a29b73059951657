import { circle, curve, darker, fade, lighter, path, rect, stroke } from '../../canvas.ts';
import { backdrop, tableTop } from '../../decor.ts';
import { beam, haze } from '../../light.ts';
import { figure } from '../../figure.ts';
import { SKINS } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

const CHALK = '#f4f1e4';

/** Palette: board, wall, table, chalk accent, cloth. */
export const chalkboard: Scene = (c, p) => {
  const { random } = c;
  backdrop(c, [lighter(tone(p, 1), 0.2), tone(p, 1), darker(tone(p, 1), 0.2)]);
  c.add(
    rect(70, 60, 1060, 600, c.linear(['#a8733f', '#6b4222'])),
    rect(
      94,
      84,
      1012,
      552,
      c.linear([lighter(tone(p, 0), 0.1), tone(p, 0), darker(tone(p, 0), 0.25)], {
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 1,
      }),
    ),
  );
  for (let i = 0; i < 22; i += 1)
    c.add(
      haze(
        c,
        random.int(120, 1080),
        random.int(100, 620),
        random.int(80, 260),
        random.int(20, 60),
        CHALK,
        0.09,
      ),
    );
  const chalk = (d: string, w = 5, colour = CHALK): void =>
    void c.add(curve(d, fade(colour, 0.9), w), curve(d, fade('#ffffff', 0.25), w * 0.4));
  chalk('M160 560L520 560M180 580L180 210');
  chalk('M200 540C280 540 300 240 360 240C420 240 440 540 500 540', 6, tone(p, 3));
  for (let i = 0; i < 6; i += 1) chalk(`M${230 + i * 46} 552L${230 + i * 46} 568`, 4);
  chalk('M600 330L820 330L820 160Z', 5);
  chalk('M796 330L796 306L820 306', 4);
  chalk('M640 326A44 44 0 0 0 634 306', 4, tone(p, 3));
  chalk('M600 430L630 430L650 470L670 390L770 390', 6);
  chalk(
    'M690 450C690 420 720 420 720 450C720 470 700 470 694 486L726 486M742 440L770 480M770 440L742 480',
    5,
    tone(p, 3),
  );
  chalk(
    'M800 440L836 440M818 422L818 458M860 452L896 452M860 438L896 438M920 410L920 486M920 440C946 420 962 440 950 462C942 480 926 478 920 470',
    5,
  );
  for (let i = 0; i < 3; i += 1)
    chalk(`M600 ${540 + i * 26}L${900 + random.int(-60, 120)} ${540 + i * 26}`, 4);
  chalk('M960 250m-70 0a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M960 250L1010 200', 5);
  c.add(
    rect(94, 636, 1012, 20, '#8a5a30'),
    rect(420, 626, 60, 12, '#f8f4e6'),
    rect(500, 628, 44, 10, tone(p, 3)),
    rect(620, 614, 110, 24, '#4b3a50'),
  );
  beam(c, 1200, -40, 420, 760, 320, '#fff0c8', 0.32);
  tableTop(c, 740, tone(p, 2));
  const books = ['#b3282d', '#0f6e67', '#d98a1f', '#32408f'];
  books.forEach((colour, i) =>
    c.add(
      `<rect x="${130 - i * 6 + (i % 2) * 22}" y="${780 - i * 38}" width="${250 - i * 16}" height="38" rx="5" fill="${c.linear([lighter(colour, 0.25), darker(colour, 0.3)])}"/>`,
      rect(150 + (i % 2) * 22, 788 - i * 38, 40, 5, fade('#fff3d0', 0.7)),
    ),
  );
  c.add(
    circle(250, 614, 46, c.radial(['#f26a4f', '#b3282d', '#6f1420'], 0.4, 0.35, 0.7)),
    path('M250 576Q262 548 284 552Q276 574 250 576Z', '#4d7a3d'),
    stroke(
      [
        [250, 580],
        [248, 560],
      ],
      '#4a2d18',
      5,
    ),
  );
  figure(c, 930, 900, 560, {
    kind: 'saree',
    skin: tone(SKINS, 4),
    main: tone(p, 4),
    accent: tone(p, 3),
    hands: [
      [-20, -84],
      [12, -46],
    ],
  });
  c.add(
    stroke(
      [
        [818, 424],
        [790, 400],
      ],
      CHALK,
      9,
    ),
  );
};
