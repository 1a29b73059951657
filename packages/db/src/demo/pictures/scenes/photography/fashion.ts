import { circle, curve, darker, fade, lighter, path, rect, stroke } from '../../canvas.ts';
import { archPath, backdrop, GOLD, plant, shadow } from '../../decor.ts';
import { beam } from '../../light.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, floor, drape, trim, skin. */
export const fashion: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), darker(tone(p, 0), 0.3)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  for (const x of [230, 610, 990])
    c.add(
      path(archPath(x, 720, 320, 610), c.linear([darker(tone(p, 0), 0.42), darker(tone(p, 0), 0.1)])),
      curve(archPath(x, 720, 350, 640), fade(lighter(tone(p, 0), 0.4), 0.7), 7),
    );
  c.add(rect(0, 720, 1200, 180, c.linear([lighter(tone(p, 1), 0.25), darker(tone(p, 1), 0.4)])));
  for (let i = 0; i < 13; i += 1)
    c.add(
      stroke(
        [
          [600 + (i - 6) * 90, 720],
          [600 + (i - 6) * 230, 900],
        ],
        fade(darker(tone(p, 1), 0.5), 0.35),
        3,
      ),
    );
  beam(c, 160, 0, 640, 860, 220, '#ffe7b8', 0.5);
  c.add(shadow(c, 640, 846, 300, 30, 0.6));
  const silk = c.linear([lighter(tone(p, 2), 0.5), tone(p, 2), darker(tone(p, 2), 0.45)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 0.7,
  });
  c.add(
    path(
      'M590 300C420 320 300 460 90 420C140 560 60 700 30 800C230 720 330 780 470 690C520 600 560 480 620 420Z',
      silk,
    ),
  );
  for (let i = 0; i < 9; i += 1)
    c.add(
      curve(
        `M${586 - i * 4} ${320 + i * 10}C${440 - i * 6} ${370 + i * 22} ${300 - i * 6} ${500 + i * 20} ${110 - i * 6} ${470 + i * 34}`,
        fade(i % 2 ? darker(tone(p, 2), 0.5) : lighter(tone(p, 2), 0.6), 0.4),
        6,
      ),
    );
  c.add(
    curve('M90 420C140 560 60 700 30 800', tone(p, 3), 15),
    curve('M104 424C156 560 76 700 48 794', darker(tone(p, 3), 0.4), 3),
  );
  figure(c, 640, 850, 690, {
    kind: 'saree',
    skin: tone(p, 4),
    main: tone(p, 2),
    accent: tone(p, 3),
    hands: [
      [-13, -74],
      [12, -50],
    ],
  });
  c.add(circle(640, 196, 5, '#a3162a'), circle(606, 236, 8, GOLD), circle(674, 236, 8, GOLD));
  plant(c, 1080, 830, 150, darker(tone(p, 0), 0.3), '#3f6b4d');
};
