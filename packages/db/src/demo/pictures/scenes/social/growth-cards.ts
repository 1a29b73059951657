import { circle, darker, fade, lighter, path, stroke } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { glow } from '../../light.ts';
import { box, chart, panel } from '../../devices.ts';
import { bust } from '../../bust.ts';
import { randomLook } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { heart } from './parts.ts';

/** Palette: backdrop, card, accent, second, third. */
export const growthCards: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.1), tone(p, 0), darker(tone(p, 0), 0.4)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  glow(c, 800, 260, 560, tone(p, 2), 0.4);
  panel(c, 90, 150, 700, 480, 28, tone(p, 1), 34);
  c.add(box(130, 190, 200, 20, 9, fade('#33303a', 0.7)), box(130, 224, 120, 40, 10, tone(p, 2)));
  for (let i = 0; i < 5; i += 1)
    c.add(
      stroke(
        [
          [130, 310 + i * 64],
          [750, 310 + i * 64],
        ],
        fade('#33303a', 0.1),
        2,
      ),
    );
  chart(c, 130, 290, 620, 280, tone(p, 2), 0.78);
  chart(c, 130, 400, 620, 170, tone(p, 3), 0.4);
  panel(c, 840, 110, 290, 240, 26, tone(p, 3), 30);
  c.add(
    heart(920, 200, 1.3, '#fff6e6'),
    box(880, 260, 150, 26, 10, '#fff6e6'),
    box(880, 298, 100, 12, 6, fade('#fff6e6', 0.6)),
    path('M1060 240L1090 200L1120 240Z', '#fff6e6'),
  );
  panel(c, 840, 390, 290, 300, 26, tone(p, 1), 30);
  [0.85, 0.62, 0.45, 0.3].forEach((w, i) =>
    c.add(
      circle(886, 440 + i * 62, 18, tone(p, 2 + i)),
      box(918, 428 + i * 62, 180 * w, 12, 6, tone(p, 2 + i)),
      box(918, 448 + i * 62, 90, 8, 4, fade('#33303a', 0.3)),
    ),
  );
  panel(c, 250, 660, 480, 160, 26, tone(p, 4), 30);
  for (let i = 0; i < 4; i += 1) {
    c.group(c.clip(`<circle cx="${320 + i * 74}" cy="740" r="44"/>`), () => {
      c.add(circle(320 + i * 74, 740, 44, lighter(tone(p, i), 0.4)));
      bust(c, 320 + i * 74, 728, 0.42, randomLook(c.random, i % 2 === 0));
    });
    c.add(circle(320 + i * 74, 740, 44, 'none', `stroke="${tone(p, 1)}" stroke-width="6"`));
  }
  c.add(box(620, 716, 80, 20, 9, '#fff6e6'), box(620, 746, 56, 12, 6, fade('#fff6e6', 0.6)));
};
