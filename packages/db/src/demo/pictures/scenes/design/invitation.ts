import { curve, darker, fade, lighter, path, place } from '../../canvas.ts';
import { archPath, backdrop, flower, GOLD, petals } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, panel, textLines } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { mark } from './parts.ts';

/** Palette: table, card, accent, second, flower. */
export const invitation: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), darker(tone(p, 0), 0.3)], {
    x1: 1,
    y1: 0,
    x2: 0,
    y2: 1,
  });
  c.add(haze(c, 900, 140, 600, 420, '#fff6da', 0.55));
  c.group(place(640, 460, 1, 7), () => {
    panel(c, -250, -350, 500, 700, 10, tone(p, 2), 24);
    c.add(
      `<rect x="-232" y="-332" width="464" height="664" rx="6" fill="none" stroke="${GOLD}" stroke-width="4"/>`,
    );
  });
  c.group(place(520, 450, 1, -6), () => {
    panel(c, -260, -360, 520, 720, 10, tone(p, 1), 24);
    c.add(
      path(archPath(0, 320, 440, 650), c.linear([lighter(tone(p, 2), 0.15), darker(tone(p, 2), 0.2)])),
      curve(archPath(0, 320, 440, 650), GOLD, 7),
      path(archPath(0, 316, 380, 590), tone(p, 1)),
    );
    for (const side of [-1, 1]) {
      c.add(curve(`M${side * 150} 300C${side * 190} 200 ${side * 110} 120 ${side * 150} 20`, '#4d7a4d', 6));
      for (let i = 0; i < 5; i += 1)
        flower(
          c,
          side * (150 + (i % 2 ? -26 : 22)),
          290 - i * 62,
          30 - i * 3,
          i % 2 ? tone(p, 4) : tone(p, 3),
          8,
        );
    }
    c.group(place(0, -130, 1), () => mark(c, 0, tone(p, 3), GOLD));
    c.add(
      box(-110, -50, 220, 22, 10, tone(p, 2)),
      box(-60, -14, 120, 10, 5, fade(tone(p, 2), 0.6)),
      box(-110, 20, 220, 22, 10, tone(p, 2)),
    );
    textLines(c, -80, 80, 160, 4, fade('#33303a', 0.4), 28, 8);
  });
  for (const [x, y, r] of [
    [1060, 700, 60],
    [980, 800, 44],
    [1120, 800, 38],
    [90, 120, 54],
  ] as const)
    flower(c, x, y, r, tone(p, 4), 9);
  petals(c, 26, [780, 620, 420, 280], [tone(p, 4), lighter(tone(p, 4), 0.4)], 11);
};
