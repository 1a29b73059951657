import { circle, fade, lighter, rect } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { box, panel, phone } from '../../devices.ts';
import { bust } from '../../bust.ts';
import { randomLook } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { heart, tile } from './parts.ts';

/** Palette: backdrop, backdrop two, then feed colours. */
export const feedPhone: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.25), tone(p, 0), tone(p, 1)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  for (let i = 0; i < 4; i += 1)
    c.add(
      circle(
        c.random.int(0, 1200),
        c.random.int(0, 900),
        c.random.int(120, 260),
        fade(lighter(tone(p, 0), 0.6), 0.18),
      ),
    );
  phone(c, 450, 120, 1.2, 5, () => {
    c.add(rect(0, 0, 260, 540, '#fffdf8'), circle(50, 90, 34, tone(p, 2)), circle(50, 90, 29, '#fffdf8'));
    c.group(c.clip('<circle cx="50" cy="90" r="26"/>'), () =>
      bust(c, 50, 84, 0.28, randomLook(c.random, true)),
    );
    for (let i = 0; i < 3; i += 1)
      c.add(
        box(104 + i * 50, 74, 32, 12, 5, '#33303a'),
        box(104 + i * 50, 94, 36, 7, 3, fade('#33303a', 0.35)),
      );
    c.add(
      box(20, 136, 130, 9, 4, fade('#33303a', 0.7)),
      box(20, 154, 190, 7, 3, fade('#33303a', 0.35)),
      box(20, 172, 220, 30, 10, tone(p, 2)),
    );
    for (let i = 0; i < 12; i += 1)
      tile(c, 4 + (i % 3) * 85, 216 + Math.floor(i / 3) * 85, 0.81, i, p.slice(2));
  });
  const signs: readonly (readonly [number, number, number])[] = [
    [180, 220, 1.5],
    [250, 470, 1],
    [150, 680, 1.2],
    [1000, 250, 1.1],
    [1080, 520, 1.6],
    [960, 720, 1],
  ];
  signs.forEach(([x, y, s], i) => {
    if (i % 2) panel(c, x - 80, y - 46, 160, 92, 24, '#fffdf8', 14);
    c.add(
      i % 2
        ? heart(x - 34, y, 0.8, '#e0455a') + box(x, y - 10, 56, 20, 8, '#33303a')
        : heart(x, y, s, i === 0 ? '#e0455a' : tone(p, 2)),
    );
  });
};
