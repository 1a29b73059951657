import { circle, curve, darker, fade, lighter, oval, path } from '../../canvas.ts';
import { backdrop, garland, GOLD, petals, sagPoints, shadow, tableTop } from '../../decor.ts';
import { bokeh } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, tray, sweet one, sweet two, flower. */
export const sweets: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.15), tone(p, 0), darker(tone(p, 0), 0.35)]);
  bokeh(c, 30, ['#ffe0a0', '#ffc27a'], [0, 20, 1200, 430], 36);
  tableTop(c, 620, '#7a4a2c');
  const stand = (x: number, y: number, rx: number): void => {
    c.add(
      shadow(c, x, y + 130, rx * 0.9, 22, 0.5),
      path(
        `M${x - 34} ${y + 130}Q${x} ${y + 60} ${x - 12} ${y}L${x + 12} ${y}Q${x} ${y + 60} ${x + 34} ${y + 130}Z`,
        c.linear(['#fbeab8', GOLD, '#8a6420'], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
      oval(x, y + 8, rx, rx * 0.2, darker(tone(p, 1), 0.35)),
      oval(x, y, rx, rx * 0.2, c.linear([lighter(tone(p, 1), 0.5), tone(p, 1)])),
    );
  };
  const ladoo = (x: number, y: number, r: number, colour: string): void => {
    c.add(circle(x, y, r, c.radial([lighter(colour, 0.4), colour, darker(colour, 0.4)], 0.38, 0.32, 0.75)));
    for (let i = 0; i < 12; i += 1)
      c.add(
        circle(
          x + c.random.int(-r, r) * 0.62,
          y + c.random.int(-r, r) * 0.62,
          r * 0.12,
          fade(i % 2 ? lighter(colour, 0.5) : darker(colour, 0.35), 0.5),
        ),
      );
    c.add(oval(x, y - r * 0.6, r * 0.2, r * 0.1, '#5f8f3a'));
  };
  stand(360, 640, 250);
  for (let row = 0; row < 4; row += 1)
    for (let i = 0; i < 5 - row; i += 1)
      ladoo(360 + (i - (4 - row) / 2) * 88, 600 - row * 74, 46, tone(p, 2));
  stand(840, 660, 270);
  for (let row = 0; row < 3; row += 1)
    for (let i = 0; i < 6 - row; i += 1) {
      const x = 840 + (i - (5 - row) / 2) * 80;
      const y = 628 - row * 56;
      c.add(
        path(`M${x - 38} ${y}L${x} ${y - 26}L${x + 38} ${y}L${x} ${y + 26}Z`, lighter(tone(p, 3), 0.35)),
        path(`M${x - 38} ${y}L${x} ${y + 26}L${x} ${y + 48}L${x - 38} ${y + 22}Z`, tone(p, 3)),
        path(`M${x + 38} ${y}L${x} ${y + 26}L${x} ${y + 48}L${x + 38} ${y + 22}Z`, darker(tone(p, 3), 0.25)),
        path(`M${x - 14} ${y - 4}L${x} ${y - 13}L${x + 14} ${y - 4}L${x} ${y + 5}Z`, '#e6e3dc'),
        oval(x + 4, y, 7, 3, '#5f8f3a'),
      );
    }
  for (let i = 0; i < 3; i += 1)
    c.add(
      curve(`M${520 + i * 60} 830a26 22 0 1 1 30 -16a40 34 0 1 1 -46 26a54 40 0 1 0 66 -34`, '#e8862a', 12),
      curve(`M${520 + i * 60} 828a26 22 0 1 1 30 -16a40 34 0 1 1 -46 26`, '#f9c46a', 4),
    );
  garland(c, sagPoints(-20, 40, 620, 40, 90, 36), 15, [tone(p, 4), '#f6c544']);
  garland(c, sagPoints(580, 40, 1220, 40, 90, 36), 15, [tone(p, 4), '#f6c544']);
  petals(c, 44, [20, 720, 1160, 170], [tone(p, 4), '#f6c544', '#fff0d8'], 10);
};
