import { circle, darker, fade, lighter, rect } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { box, phone } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: backdrop, backdrop two, accent, second, paper. */
export const appPhones: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.25), tone(p, 0), tone(p, 1)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  c.add(
    circle(300, 240, 320, fade(lighter(tone(p, 0), 0.5), 0.35)),
    circle(980, 720, 360, fade(darker(tone(p, 1), 0.4), 0.35)),
  );
  phone(c, 250, 190, 1, -10, () => {
    c.add(
      rect(0, 0, 260, 540, tone(p, 4)),
      rect(0, 0, 260, 150, c.linear([tone(p, 2), darker(tone(p, 2), 0.25)])),
      box(20, 56, 120, 16, 8, '#ffffff'),
      box(20, 84, 180, 10, 5, fade('#ffffff', 0.6)),
      box(20, 112, 220, 40, 14, '#ffffff'),
    );
    for (let i = 0; i < 4; i += 1)
      c.add(
        box(20 + i * 58, 172, 48, 48, 14, fade(tone(p, i), 0.85)),
        box(24 + i * 58, 228, 40, 7, 3, fade('#33303a', 0.4)),
      );
    for (let i = 0; i < 3; i += 1)
      c.add(
        box(20, 254 + i * 92, 220, 80, 14, '#ffffff'),
        box(30, 264 + i * 92, 60, 60, 12, c.linear([lighter(tone(p, i + 1), 0.3), tone(p, i + 1)])),
        box(104, 272 + i * 92, 110, 10, 5, fade('#33303a', 0.75)),
        box(104, 292 + i * 92, 80, 7, 3, fade('#33303a', 0.35)),
        box(104, 308 + i * 92, 48, 12, 6, tone(p, 2)),
      );
    c.add(rect(0, 500, 260, 40, '#ffffff'));
    for (let i = 0; i < 4; i += 1) c.add(circle(38 + i * 61, 520, 9, i === 0 ? tone(p, 2) : '#c9c4bc'));
  });
  phone(c, 620, 130, 1.1, 8, () => {
    c.add(
      rect(0, 0, 260, 540, darker(tone(p, 1), 0.55)),
      box(20, 56, 150, 18, 9, '#ffffff'),
      circle(226, 64, 16, tone(p, 2)),
      box(
        20,
        96,
        220,
        150,
        20,
        c.linear([lighter(tone(p, 3), 0.3), tone(p, 3)], { x1: 0, y1: 0, x2: 1, y2: 1 }),
      ),
      circle(190, 180, 70, fade('#ffffff', 0.16)),
      box(38, 118, 80, 9, 4, fade('#ffffff', 0.75)),
      box(38, 140, 130, 22, 8, '#ffffff'),
      box(38, 206, 70, 22, 11, tone(p, 2)),
    );
    for (let i = 0; i < 21; i += 1)
      c.add(
        circle(
          36 + (i % 7) * 31,
          286 + Math.floor(i / 7) * 34,
          12,
          i === 9 ? tone(p, 2) : fade('#ffffff', i % 5 === 3 ? 0.08 : 0.18),
        ),
      );
    for (let i = 0; i < 2; i += 1)
      c.add(
        box(20, 388 + i * 58, 220, 48, 12, fade('#ffffff', 0.12)),
        circle(44, 412 + i * 58, 13, tone(p, i)),
        box(66, 402 + i * 58, 110, 8, 4, fade('#ffffff', 0.7)),
        box(66, 418 + i * 58, 70, 6, 3, fade('#ffffff', 0.4)),
      );
    c.add(box(20, 500, 220, 34, 16, tone(p, 2)));
  });
};
