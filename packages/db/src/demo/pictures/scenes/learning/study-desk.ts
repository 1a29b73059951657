import { circle, curve, darker, fade, lighter, mix, oval, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, plant, shadow, tableTop } from '../../decor.ts';
import { beam, glow, haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: night, lamp, desk, book one, book two. */
export const studyDesk: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.4), tone(p, 0), lighter(tone(p, 0), 0.12)]);
  c.add(
    rect(640, 70, 440, 400, '#3a2a20'),
    rect(658, 88, 404, 364, c.linear(['#1a2350', '#44508a', '#c98f78'])),
  );
  for (let i = 0; i < 40; i += 1)
    c.add(
      circle(658 + c.random.next() * 404, 88 + c.random.next() * 220, c.random.between(0.8, 2.4), '#fff6dc'),
    );
  for (let i = 0; i < 9; i += 1) {
    const h = c.random.int(60, 170);
    c.add(rect(658 + i * 45, 452 - h, 45, h, mix('#1a1830', '#3a3358', c.random.next())));
    for (let k = 0; k < 5; k += 1)
      if (c.random.chance(0.6)) c.add(rect(666 + i * 45 + (k % 2) * 18, 462 - h + k * 22, 9, 11, '#ffcf7a'));
  }
  c.add(
    stroke(
      [
        [860, 88],
        [860, 452],
      ],
      '#3a2a20',
      9,
    ),
    rect(620, 452, 480, 22, '#4d3828'),
  );
  glow(c, 330, 560, 520, tone(p, 1), 0.85);
  tableTop(c, 640, tone(p, 2));
  c.add(haze(c, 400, 730, 520, 130, '#ffe9b0', 0.75));
  c.add(
    shadow(c, 240, 700, 150, 26, 0.5),
    oval(230, 690, 90, 20, '#2c3a46'),
    stroke(
      [
        [230, 690],
        [180, 470],
        [330, 330],
      ],
      '#2c3a46',
      13,
    ),
    path('M268 352L378 270L452 400L262 430Z', c.linear(['#41586a', '#1d2a35'])),
    oval(360, 420, 96, 22, '#fff3c4', 'transform="rotate(-8 360 420)"'),
  );
  beam(c, 360, 420, 420, 780, 300, '#ffe9a8', 0.4);
  c.add(
    shadow(c, 560, 800, 330, 40, 0.5),
    path(
      'M330 770C400 720 500 730 560 770C620 730 720 720 800 770L840 830C740 790 630 800 562 836C490 800 390 790 290 830Z',
      c.linear(['#fffaf0', '#d8c9a8']),
    ),
    path('M560 770L562 836', '#8a7656'),
    curve('M560 770L562 836', '#a8946c', 5),
  );
  for (let i = 0; i < 5; i += 1)
    c.add(
      curve(
        `M${350 - i * 8} ${776 + i * 10}C${430 - i * 4} ${748 + i * 10} ${500} ${756 + i * 11} ${548} ${784 + i * 10}`,
        fade('#5b4a33', 0.5),
        3,
      ),
      curve(
        `M${576} ${784 + i * 10}C${630} ${756 + i * 11} ${700 + i * 4} ${748 + i * 10} ${780 + i * 8} ${776 + i * 10}`,
        fade('#5b4a33', 0.5),
        3,
      ),
    );
  const stack = [tone(p, 3), tone(p, 4), '#d9a441', '#6b4a7a', '#2f6e5f'];
  stack.forEach((colour, i) =>
    c.add(
      `<rect x="${880 + (i % 2) * 16 - i * 4}" y="${742 - i * 44}" width="${236 - i * 10}" height="44" rx="6" fill="${c.linear([lighter(colour, 0.3), colour, darker(colour, 0.4)])}"/>`,
      rect(884 + (i % 2) * 16, 752 - i * 44, 14, 24, fade('#fff0c8', 0.7)),
      rect(1090, 748 - i * 44, 18, 32, '#efe3c6'),
    ),
  );
  c.add(
    `<rect x="96" y="650" width="96" height="130" rx="12" fill="${c.linear(['#e6d9bf', '#a38e6a'], { x1: 0, y1: 0, x2: 1, y2: 0 })}"/>`,
  );
  [
    ['#d9653b', -12],
    ['#2f6e8f', -2],
    ['#e0b23a', 8],
    ['#3f7d3a', 15],
  ].forEach(([colour, turn], i) =>
    c.add(
      `<g ${place(112 + i * 21, 660, 1, Number(turn))}>${rect(-7, -120, 14, 120, String(colour))}${path('M-7 -120L0 -146L7 -120Z', '#f0d9b0')}</g>`,
    ),
  );
  plant(c, 1010, 545, 92, '#b5633c', '#4d7a4d');
};
