import { circle, curve, darker, fade, lighter, oval, path, place } from '../../canvas.ts';
import { flower, tableTop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { bowl, rice, puri, CURRIES } from './parts.ts';

/** Palette: table, leaf, metal, flower. */
export const bananaLeaf: Scene = (c, p) => {
  tableTop(c, 0, tone(p, 0));
  c.add(haze(c, 900, 100, 700, 460, '#fff2cf', 0.45));
  c.group(place(600, 460, 1, -5), () => {
    c.add(
      path(
        'M-560 30C-420 -330 300 -360 580 -40C420 330 -300 350 -560 30Z',
        'rgba(15,10,5,0.4)',
        'transform="translate(14 24)"',
      ),
      path(
        'M-560 30C-420 -330 300 -360 580 -40C420 330 -300 350 -560 30Z',
        c.linear([lighter(tone(p, 1), 0.25), tone(p, 1), darker(tone(p, 1), 0.35)], {
          x1: 0,
          y1: 0,
          x2: 1,
          y2: 1,
        }),
      ),
      curve('M-560 30Q0 -30 580 -40', lighter(tone(p, 1), 0.45), 10),
    );
    for (let i = 0; i < 26; i += 1)
      c.add(
        curve(
          `M${-500 + i * 40} ${24 - i * 2.4}q40 -110 90 -200M${-500 + i * 40} ${24 - i * 2.4}q50 110 110 210`,
          fade(darker(tone(p, 1), 0.4), 0.28),
          3,
          c.clip('<path d="M-560 30C-420 -330 300 -360 580 -40C420 330 -300 350 -560 30Z"/>'),
        ),
      );
    rice(c, 30, 90, 190, 110, ['#fffaf0', '#f6efdd', '#ece2c8'], 260);
    c.add(path('M-40 70C0 30 80 30 110 80C70 110 0 110 -40 70Z', '#c2571f'), circle(30, 66, 12, '#4d7a3d'));
    CURRIES.forEach(([food, garnish], i) => {
      const x = -390 + i * 128;
      const y = -110 - Math.sin((i / 6) * Math.PI) * 60;
      c.add(oval(x, y, 52, 38, darker(food, 0.2)), oval(x, y - 6, 46, 31, food));
      for (let k = 0; k < 9; k += 1)
        c.add(
          oval(
            x + c.random.int(-34, 34),
            y - 6 + c.random.int(-20, 20),
            8,
            5,
            k % 2 ? garnish : lighter(food, 0.4),
          ),
        );
    });
    for (const [x, y] of [
      [-330, 80],
      [-260, 130],
    ] as const)
      puri(c, x, y, 62);
    c.add(
      circle(-400, 0, 38, '#f3d27a'),
      circle(-400, 0, 30, '#e9b84a'),
      path('M330 120C380 60 460 80 470 120C450 160 370 170 330 120Z', '#f0c64a'),
      path('M340 120C380 90 440 96 462 120', '#c9962a'),
    );
  });
  bowl(c, 1060, 180, 92, tone(p, 2), '#e0a52e', '#3f7d3a');
  bowl(c, 140, 760, 84, tone(p, 2), '#f3ead6', '#b3202e');
  c.add(
    path(
      'M60 120L190 120L174 300L76 300Z',
      c.linear([lighter(tone(p, 2), 0.6), tone(p, 2), darker(tone(p, 2), 0.4)], {
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 0,
      }),
    ),
    oval(125, 120, 65, 16, '#dceef2'),
  );
  for (const [x, y, r] of [
    [1090, 760, 66],
    [1010, 820, 42],
    [1150, 840, 36],
  ] as const)
    flower(c, x, y, r, tone(p, 3), 10);
};
