import { circle, fade, lighter, path, rect } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { bokeh, glow } from '../../light.ts';
import { box, panel, phone } from '../../devices.ts';
import { bust } from '../../bust.ts';
import { randomLook } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { heart } from './parts.ts';

/** Palette: backdrop, backdrop two, bubble, second, third. */
export const comments: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), tone(p, 1)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  bokeh(c, 12, [lighter(tone(p, 0), 0.6), tone(p, 2)], [0, 0, 1200, 900], 60);
  phone(c, 130, 150, 1.12, -7, () => {
    c.add(rect(0, 0, 260, 540, c.linear([lighter(tone(p, 3), 0.25), tone(p, 4)])));
    glow(c, 130, 200, 180, '#fff3d0', 0.7);
    bust(c, 130, 240, 0.95, randomLook(c.random, true));
    c.add(
      rect(0, 400, 260, 140, c.linear([fade('#000000', 0), fade('#000000', 0.5)])),
      box(20, 462, 150, 12, 6, '#fff6e6'),
      box(20, 486, 96, 9, 4, fade('#fff6e6', 0.6)),
      heart(226, 470, 0.5, '#e0455a'),
    );
  });
  for (let i = 0; i < 5; i += 1) {
    const x = 520 + (i % 2) * 70;
    const y = 110 + i * 142;
    const w = 430 + ((i * 67) % 120);
    const colour = i % 2 ? tone(p, 2) : '#fffdf8';
    panel(c, x, y, w, 110, 36, colour, 18);
    c.add(path(`M${x + 50} ${y + 104}L${x + 40} ${y + 140}L${x + 96} ${y + 106}Z`, colour));
    c.group(c.clip(`<circle cx="${x + 58}" cy="${y + 55}" r="36"/>`), () => {
      c.add(circle(x + 58, y + 55, 36, lighter(tone(p, i + 1), 0.4)));
      bust(c, x + 58, y + 46, 0.36, randomLook(c.random, i % 2 === 0));
    });
    const ink = i % 2 ? '#fffdf8' : '#33303a';
    c.add(
      box(x + 112, y + 28, 130, 13, 6, ink),
      box(x + 112, y + 54, w - 190, 10, 5, fade(ink, 0.5)),
      box(x + 112, y + 74, (w - 190) * 0.6, 10, 5, fade(ink, 0.5)),
      heart(x + w - 44, y + 55, 0.6, i % 2 ? '#fffdf8' : '#e0455a'),
    );
  }
};
