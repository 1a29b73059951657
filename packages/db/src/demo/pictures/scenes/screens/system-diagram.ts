import { circle, curve, darker, fade, lighter, oval, path, place, stroke } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { glow } from '../../light.ts';
import { box, panel } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: board, grid, accent, second, third. */
export const systemDiagram: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.08), tone(p, 0), darker(tone(p, 0), 0.4)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  for (let i = 0; i < 31; i += 1)
    c.add(
      stroke(
        [
          [i * 40, 0],
          [i * 40, 900],
        ],
        fade(tone(p, 1), 0.1),
        1.5,
      ),
      stroke(
        [
          [0, i * 40],
          [1200, i * 40],
        ],
        fade(tone(p, 1), 0.1),
        1.5,
      ),
    );
  glow(c, 600, 450, 520, tone(p, 2), 0.28);
  const nodes: [number, number, string][] = [
    [170, 200, tone(p, 3)],
    [170, 450, tone(p, 3)],
    [170, 700, tone(p, 3)],
    [600, 450, tone(p, 2)],
    [1020, 200, tone(p, 4)],
    [1020, 450, tone(p, 4)],
    [1020, 700, tone(p, 4)],
    [600, 150, '#e2b04a'],
    [600, 760, '#e2b04a'],
  ];
  for (const [i, [x, y]] of nodes.entries()) {
    if (i === 3) continue;
    c.add(
      curve(
        `M${x} ${y}C${(x + 600) / 2} ${y} ${(x + 600) / 2} 450 600 450`,
        fade('#f6efe2', 0.5),
        4,
        i % 2 ? 'stroke-dasharray="14 12"' : '',
      ),
    );
    for (let k = 1; k < 4; k += 1)
      c.add(circle(x + (600 - x) * (k / 4.4), y + (450 - y) * (k / 4.4) ** 1.6, 6, lighter(tone(p, 2), 0.4)));
  }
  for (const [i, [x, y, colour]] of nodes.entries()) {
    const s = i === 3 ? 1.4 : 1;
    glow(c, x, y, 170 * s, colour, 0.5);
    c.group(place(x, y, s), () => {
      panel(c, -100, -66, 200, 132, 22, c.linear([lighter(colour, 0.25), darker(colour, 0.25)]), 16);
      if (i === 4 || i === 5)
        c.add(
          oval(0, -26, 44, 14, '#fff8ea'),
          path('M-44 -26L-44 22A44 14 0 0 0 44 22L44 -26', fade('#fff8ea', 0.75)),
          curve('M-44 0A44 14 0 0 0 44 0', fade(darker(colour, 0.5), 0.6), 3),
        );
      else if (i < 3)
        c.add(box(-26, -46, 52, 92, 12, '#fff8ea'), box(-18, -32, 36, 60, 4, darker(colour, 0.3)));
      else if (i === 6)
        c.add(
          circle(-18, 8, 26, '#fff8ea'),
          circle(18, 0, 32, '#fff8ea'),
          box(-44, 8, 94, 28, 14, '#fff8ea'),
        );
      else
        for (let k = 0; k < 3; k += 1)
          c.add(box(-60, -42 + k * 32, 120, 22, 7, '#fff8ea'), circle(46, -31 + k * 32, 5, tone(p, 3)));
    });
  }
};
