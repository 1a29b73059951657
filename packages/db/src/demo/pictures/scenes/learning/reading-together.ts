import { circle, curve, fade, lighter, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, shadow, tableTop } from '../../decor.ts';
import { haze, windowLight } from '../../light.ts';
import { bust } from '../../bust.ts';
import { SKINS } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, table, child one, child two, teacher. */
export const readingTogether: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.25), tone(p, 0)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  windowLight(c, 760, 70, 360, 420, '#fff6d8', 0.5);
  for (let i = 0; i < 9; i += 1)
    c.add(path(`M${60 + i * 70} 70L${120 + i * 70} 70L${90 + i * 70} 120Z`, tone(p, i)));
  c.add(
    stroke(
      [
        [40, 70],
        [700, 70],
      ],
      '#7a5a3a',
      3,
    ),
  );
  bust(c, 600, 330, 1.5, {
    skin: tone(SKINS, 3),
    hair: '#1c1411',
    hairStyle: 'bun',
    attire: 'saree',
    main: tone(p, 4),
    accent: tone(p, 2),
    bindi: true,
    glasses: true,
  });
  bust(c, 300, 470, 1.2, {
    skin: tone(SKINS, 2),
    hair: '#1c1411',
    hairStyle: 'crop',
    attire: 'shirt',
    main: '#f0ece2',
    accent: tone(p, 1),
  });
  bust(c, 900, 470, 1.2, {
    skin: tone(SKINS, 4),
    hair: '#1c1411',
    hairStyle: 'braid',
    attire: 'salwar',
    main: tone(p, 3),
    accent: '#f0ece2',
  });
  tableTop(c, 690, tone(p, 1));
  c.add(
    shadow(c, 600, 800, 380, 44, 0.5),
    path(
      'M300 780C400 710 520 720 600 770C680 720 800 710 900 780L940 850C830 800 700 800 602 846C500 800 370 800 260 850Z',
      c.linear(['#fffaf0', '#d8c9a8']),
    ),
    path('M330 776C410 726 510 732 584 776L590 820C500 780 400 780 310 822Z', fade(tone(p, 2), 0.35)),
    circle(760, 770, 30, fade(tone(p, 3), 0.6)),
    path('M690 806Q760 740 850 806Z', fade('#4d7a4d', 0.6)),
    curve('M600 770L602 846', '#a8946c', 5),
  );
  [
    ['#d9653b', 120],
    ['#2f6e8f', 150],
    ['#e0b23a', 184],
  ].forEach(([colour, x]) =>
    c.add(
      `<g ${place(Number(x), 850, 1, -20)}>${rect(-6, -110, 12, 110, String(colour))}${path('M-6 -110L0 -132L6 -110Z', '#f0d9b0')}</g>`,
    ),
  );
  c.add(
    circle(1060, 800, 48, c.radial(['#f26a4f', '#b3282d', '#6f1420'], 0.4, 0.35, 0.7)),
    path('M1060 760Q1072 730 1096 736Q1086 758 1060 760Z', '#4d7a3d'),
    haze(c, 1044, 782, 16, 20, '#ffffff', 0.5),
  );
};
