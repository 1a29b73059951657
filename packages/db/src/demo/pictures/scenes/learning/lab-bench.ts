import { nth } from '../../../nth.ts';
import { circle, curve, darker, fade, lighter, oval, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, shadow, tableTop } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, liquid one, liquid two, liquid three, bench. */
export const labBench: Scene = (c, p) => {
  const { random } = c;
  backdrop(c, [lighter(tone(p, 0), 0.3), tone(p, 0), darker(tone(p, 0), 0.3)]);
  glow(c, 600, 380, 560, lighter(tone(p, 0), 0.7), 0.7);
  for (let shelf = 0; shelf < 2; shelf += 1) {
    c.add(rect(60, 200 + shelf * 160, 1080, 14, '#8a6a4a'));
    for (let i = 0; i < 13; i += 1) {
      const x = 90 + i * 82 + random.int(-8, 8);
      const h = random.int(50, 104);
      const colour = random.pick(['#a85a3a', '#5f7f8f', '#8a9a5c', '#d9b06a', '#7a5a7a']);
      c.add(
        `<rect x="${x}" y="${200 + shelf * 160 - h}" width="46" height="${h}" rx="8" fill="${c.linear([lighter(colour, 0.35), darker(colour, 0.2)], { x1: 0, y1: 0, x2: 1, y2: 0 })}" opacity="0.75"/>`,
        rect(x, 200 + shelf * 160 - h * 0.6, 46, 20, fade('#fff8e8', 0.7)),
      );
    }
  }
  tableTop(c, 690, tone(p, 4), false);
  const flask = (x: number, s: number, liquid: string, level: number): void => {
    c.group(place(x, 760, s), () => {
      c.add(shadow(c, 0, 0, 170, 24, 0.5));
      const body = 'M-26 -300L-26 -190L-130 -20Q-140 0 -110 0L110 0Q140 0 130 -20L26 -190L26 -300Z';
      c.add(path(body, fade('#eaf6f8', 0.35), 'stroke="rgba(255,255,255,0.85)" stroke-width="5"'));
      c.group(c.clip(`<path d="${body}"/>`), () => {
        c.add(
          rect(-150, -level, 300, level, c.linear([lighter(liquid, 0.35), liquid, darker(liquid, 0.35)])),
          oval(0, -level, 130, 13, lighter(liquid, 0.5)),
        );
        for (let i = 0; i < 14; i += 1)
          c.add(circle(random.int(-90, 90), -random.int(6, level), random.int(3, 10), fade('#ffffff', 0.4)));
      });
      c.add(
        rect(-34, -312, 68, 16, fade('#ffffff', 0.7)),
        curve('M-80 -60L-26 -170', fade('#ffffff', 0.7), 8),
      );
    });
  };
  flask(300, 1.25, tone(p, 1), 130);
  flask(860, 1, tone(p, 2), 110);
  c.add(
    rect(500, 560, 220, 20, '#9a6a3f'),
    rect(500, 700, 220, 20, '#7a4f2b'),
    rect(506, 560, 14, 160, '#8a5a33'),
    rect(700, 560, 14, 160, '#8a5a33'),
  );
  [tone(p, 3), tone(p, 1), tone(p, 2), '#e0b23a'].forEach((colour, i) => {
    const x = 536 + i * 46;
    c.add(
      `<rect x="${x}" y="480" width="30" height="226" rx="15" fill="rgba(240,250,252,0.45)" stroke="rgba(255,255,255,0.8)" stroke-width="3"/>`,
      `<rect x="${x + 3}" y="${560 + (i % 3) * 22}" width="24" height="${142 - (i % 3) * 22}" rx="12" fill="${c.linear([lighter(colour, 0.3), darker(colour, 0.2)])}"/>`,
    );
  });
  const nodes: [number, number, string][] = [
    [980, 520, '#c23b33'],
    [1060, 470, '#32408f'],
    [1110, 560, '#e0b23a'],
    [1020, 610, '#2f6e5f'],
    [920, 600, '#efe4cf'],
  ];
  nodes.forEach(([x, y], i) =>
    c.add(
      stroke(
        [
          [x, y],
          [nth(nodes, (i + 1) % 5)[0], nth(nodes, (i + 1) % 5)[1]],
        ],
        '#b9a98a',
        10,
      ),
    ),
  );
  for (const [x, y, colour] of nodes)
    c.add(circle(x, y, 34, c.radial([lighter(colour, 0.6), colour, darker(colour, 0.4)], 0.35, 0.3, 0.75)));
  for (let i = 0; i < 10; i += 1)
    c.add(
      haze(c, 300 + random.int(-30, 30), 370 - i * 34, 30 + i * 7, 26 + i * 4, '#ffffff', 0.3 - i * 0.022),
    );
};
