import { darker, fade, lighter, mix, path, rect } from '../../canvas.ts';
import { backdrop, flower, GOLD, plant, shadow } from '../../decor.ts';
import { windowLight } from '../../light.ts';
import { box } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, tile, bottle one, bottle two, towel. */
export const skincareShelf: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), darker(tone(p, 0), 0.1)]);
  for (let i = 0; i < 13; i += 1)
    for (let j = 0; j < 8; j += 1)
      c.add(
        box(
          i * 100 - 50 * (j % 2),
          j * 84,
          94,
          78,
          6,
          mix(tone(p, 1), c.random.chance(0.5) ? '#ffffff' : tone(p, 0), c.random.between(0.1, 0.4)),
        ),
      );
  windowLight(c, 640, 30, 440, 500, '#fffbe8', 0.45);
  c.add(rect(0, 650, 1200, 30, '#fffaf2'), rect(0, 676, 1200, 224, c.linear(['#e9dcc8', '#b9a488'])));
  const item = (x: number, w: number, h: number, colour: string, cap: string, pump: boolean): void => {
    c.add(
      shadow(c, x + 20, 654, w * 0.8, 14, 0.4),
      box(
        x - w / 2,
        652 - h,
        w,
        h,
        w * 0.2,
        c.linear([lighter(colour, 0.6), colour, darker(colour, 0.35)], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
      box(x - w * 0.26, 652 - h - 40, w * 0.52, 46, 8, cap),
      box(x - w / 2, 652 - h * 0.66, w, h * 0.36, 0, fade('#fffaf2', 0.92)),
      box(x - w * 0.3, 652 - h * 0.56, w * 0.6, 9, 4, darker(colour, 0.4)),
      box(x - w * 0.2, 652 - h * 0.46, w * 0.4, 6, 3, fade(darker(colour, 0.4), 0.5)),
    );
    if (pump)
      c.add(
        rect(x - 5, 652 - h - 90, 10, 56, cap),
        path(
          `M${x - 16} ${652 - h - 96}L${x + 60} ${652 - h - 96}L${x + 60} ${652 - h - 78}L${x - 16} ${652 - h - 74}Z`,
          cap,
        ),
      );
  };
  item(190, 110, 230, tone(p, 2), GOLD, true);
  item(340, 84, 150, tone(p, 3), '#fffaf2', false);
  item(460, 120, 110, lighter(tone(p, 2), 0.4), GOLD, false);
  item(600, 78, 260, tone(p, 3), '#33303a', true);
  item(720, 104, 170, tone(p, 2), '#fffaf2', false);
  c.add(
    box(820, 590, 190, 62, 16, tone(p, 4)),
    box(830, 540, 170, 56, 16, lighter(tone(p, 4), 0.35)),
    rect(820, 616, 190, 8, fade('#ffffff', 0.4)),
    rect(830, 562, 170, 8, fade('#ffffff', 0.4)),
  );
  plant(c, 1100, 652, 110, '#fffaf2', '#4d7a4d');
  for (const [x, y, r] of [
    [120, 790, 56],
    [210, 820, 40],
    [60, 850, 34],
  ] as const)
    flower(c, x, y, r, tone(p, 4), 8);
  c.add(
    path('M560 790C620 750 760 750 820 800C760 850 620 850 560 790Z', c.linear(['#fffdf6', '#e2e6d0'])),
    path('M600 792C650 770 730 772 776 800C730 826 650 826 600 792Z', fade(tone(p, 3), 0.35)),
  );
};
