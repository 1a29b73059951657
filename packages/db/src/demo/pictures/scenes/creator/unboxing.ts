import { circle, curve, darker, fade, lighter, mix, path, place, rect } from '../../canvas.ts';
import { backdrop, GOLD, petals, shadow, tableTop } from '../../decor.ts';
import { glow, windowLight } from '../../light.ts';
import { box } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, table, box, tissue, product. */
export const unboxing: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.3), tone(p, 0), darker(tone(p, 0), 0.15)]);
  windowLight(c, 60, 50, 380, 470, '#fff8e0', 0.5);
  glow(c, 640, 380, 480, '#fffaf0', 0.7);
  tableTop(c, 620, tone(p, 1));
  c.add(
    shadow(c, 620, 810, 420, 44, 0.55),
    path('M330 480L910 480L880 540L360 540Z', darker(tone(p, 2), 0.55)),
  );
  for (let i = 0; i < 22; i += 1)
    c.add(
      path(
        `M${360 + i * 24} 520q${c.random.int(-20, 20)} -${c.random.int(40, 110)} ${c.random.int(14, 40)} -${c.random.int(20, 80)}q20 30 ${c.random.int(4, 26)} 110Z`,
        mix(lighter(tone(p, 3), 0.35), darker(tone(p, 3), 0.1), c.random.next()),
      ),
    );
  c.add(
    box(
      430,
      250,
      110,
      270,
      22,
      c.linear([lighter(tone(p, 4), 0.55), tone(p, 4), darker(tone(p, 4), 0.4)], {
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 0,
      }),
    ),
    box(456, 200, 58, 60, 10, darker(tone(p, 4), 0.45)),
    box(430, 330, 110, 110, 0, '#fff8ea'),
    circle(485, 376, 24, tone(p, 2)),
    box(454, 412, 62, 8, 4, fade('#33303a', 0.5)),
  );
  c.add(
    `<g ${place(700, 430, 1, 14)}>${box(-66, -150, 132, 200, 16, c.linear([lighter(tone(p, 3), 0.3), darker(tone(p, 3), 0.3)]))}${box(-46, -120, 92, 60, 8, '#fff8ea')}${circle(0, 6, 26, GOLD)}</g>`,
  );
  for (let i = 0; i < 15; i += 1)
    c.add(
      path(
        `M${360 + i * 36} 546q${c.random.int(-16, 16)} -${c.random.int(20, 60)} ${c.random.int(14, 40)} -${c.random.int(10, 50)}q20 20 ${c.random.int(4, 26)} 60Z`,
        lighter(tone(p, 3), c.random.next() * 0.6),
      ),
    );
  c.add(
    path(
      'M330 530L910 530L870 800L370 800Z',
      c.linear([lighter(tone(p, 2), 0.3), tone(p, 2), darker(tone(p, 2), 0.2)]),
    ),
    path('M330 530L370 800L330 780L290 510Z', darker(tone(p, 2), 0.3)),
    path('M330 530L240 620L290 640L352 560Z', lighter(tone(p, 2), 0.2)),
    path('M910 530L1010 610L960 640L888 560Z', darker(tone(p, 2), 0.1)),
  );
  c.add(
    box(540, 610, 160, 110, 12, fade('#fff8ea', 0.9)),
    `<g ${place(620, 665, 0.8)}>${path('M0 30C-46 0 -40 -36 -16 -34C-5 -33 0 -22 0 -18C0 -22 5 -33 16 -34C40 -36 46 0 0 30Z', tone(p, 2))}</g>`,
    rect(370, 640, 500, 5, fade(darker(tone(p, 2), 0.5), 0.2)),
  );
  const skin = c.linear(['#d9a478', '#a8703f']);
  for (const side of [-1, 1])
    c.add(
      `<g transform="translate(${620 + side * 330} 700) scale(${side} 1)">${path('M180 210L20 60C-30 30 -70 -30 -60 -60C-40 -90 0 -60 20 -30L60 10L220 130Z', skin)}${path('M220 230L120 150L200 60L330 160Z', tone(p, 4))}${curve('M-58 -56q-30 -30 -14 -44q30 0 40 34', '#b97a4b', 22)}</g>`,
    );
  petals(c, 18, [80, 780, 260, 110], [tone(p, 3), tone(p, 2)], 12);
};
