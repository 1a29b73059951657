import { circle, curve, darker, fade, lighter, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, shadow, tableTop } from '../../decor.ts';
import { haze, windowLight } from '../../light.ts';
import { panel } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, sea, land, wood, map. */
export const globe: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.25), tone(p, 0), darker(tone(p, 0), 0.25)], {
    x1: 1,
    y1: 0,
    x2: 0,
    y2: 1,
  });
  panel(c, 90, 90, 470, 380, 6, '#efe0bd');
  for (let i = 0; i < 7; i += 1)
    c.add(
      path(
        `M${130 + c.random.int(0, 330)} ${130 + c.random.int(0, 260)}q${c.random.int(20, 60)} -40 ${c.random.int(60, 100)} 0q20 50 -20 70q-70 20 -90 -70Z`,
        fade(tone(p, 4), 0.65),
        c.clip('<rect x="104" y="104" width="442" height="352"/>'),
      ),
    );
  for (let i = 1; i < 6; i += 1)
    c.add(
      curve(`M104 ${104 + i * 58}Q325 ${90 + i * 58} 546 ${104 + i * 58}`, fade('#7a5a33', 0.35), 2),
      curve(`M${104 + i * 74} 104L${104 + i * 74} 456`, fade('#7a5a33', 0.3), 2),
    );
  windowLight(c, 700, 80, 360, 460, '#fff4cf', 0.4);
  tableTop(c, 690, tone(p, 3));
  c.add(
    shadow(c, 640, 790, 300, 46, 0.55),
    path('M540 790Q640 730 740 790Z', c.linear(['#8a5a30', '#4a2c15'])),
    rect(628, 690, 24, 80, '#6b4222'),
  );
  c.add(curve('M470 250A270 270 0 0 0 700 700', '#c9963f', 18));
  c.add(
    circle(
      640,
      440,
      225,
      c.radial([lighter(tone(p, 1), 0.5), tone(p, 1), darker(tone(p, 1), 0.6)], 0.36, 0.3, 0.8),
    ),
  );
  c.group(c.clip('<circle cx="640" cy="440" r="225"/>'), () => {
    const land = c.linear([lighter(tone(p, 2), 0.25), darker(tone(p, 2), 0.3)]);
    c.add(
      path(
        'M600 280C680 250 790 270 830 330C800 380 760 370 740 400C760 440 720 520 690 560C660 520 650 460 640 420C600 410 560 400 560 350C560 320 570 300 600 280Z',
        land,
      ),
      path(
        'M420 340C470 320 520 340 530 390C520 450 550 480 520 560C490 640 450 600 440 540C430 470 390 420 420 340Z',
        land,
      ),
      path('M740 560C800 540 850 570 840 620C800 640 750 630 740 560Z', land),
      path('M520 640C600 620 700 640 720 670L520 680Z', '#f2efe2'),
    );
    for (let i = 0; i < 7; i += 1)
      c.add(
        `<ellipse cx="640" cy="440" rx="${30 + i * 34}" ry="225" fill="none" stroke="rgba(255,255,255,0.16)" stroke-width="2"/>`,
        stroke(
          [
            [410, 260 + i * 60],
            [870, 260 + i * 60],
          ],
          'rgba(255,255,255,0.13)',
          2,
        ),
      );
    c.add(haze(c, 560, 340, 150, 130, '#ffffff', 0.4));
  });
  c.add(circle(640, 210, 13, '#e2b04a'), circle(640, 668, 13, '#e2b04a'));
  [
    ['#8a2f3a', 0],
    ['#2f5f6e', 1],
    ['#d9a441', 2],
  ].forEach(([colour, i]) =>
    c.add(
      `<rect x="${880 - Number(i) * 12}" y="${770 - Number(i) * 46}" width="240" height="46" rx="6" fill="${c.linear([lighter(String(colour), 0.25), darker(String(colour), 0.35)])}"/>`,
      rect(1092 - Number(i) * 12, 776 - Number(i) * 46, 22, 34, '#f0e4c8'),
    ),
  );
  c.add(
    `<g ${place(250, 780, 1, -10)}>${rect(-120, -12, 240, 24, '#e0b23a')}${path('M120 -12L156 0L120 12Z', '#f0d9b0')}${path('M146 -4L156 0L146 4Z', '#2b2320')}${rect(-140, -12, 22, 24, '#e59aa6')}</g>`,
    `<g ${place(330, 830, 1, 14)}>${path('M-100 0A100 100 0 0 1 100 0Z', fade('#a8d5d8', 0.75), 'stroke="#5a8f93" stroke-width="4"')}${path('M-50 0A50 50 0 0 1 50 0Z', '#b98d5c')}</g>`,
  );
};
