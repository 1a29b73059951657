import { circle, darker, fade, lighter, mix, oval, path, rect, stroke } from '../../canvas.ts';
import { backdrop, plant, shadow } from '../../decor.ts';
import { glow } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { athlete, TREE, WARRIOR } from './parts.ts';

/** Palette: sky top, sky low, city, top, tights, skin. */
export const terraceYoga: Scene = (c, p) => {
  backdrop(c, [tone(p, 0), mix(tone(p, 0), tone(p, 1), 0.5), tone(p, 1), lighter(tone(p, 1), 0.45)]);
  glow(c, 640, 470, 480, '#fff3cc', 0.95);
  c.add(circle(640, 450, 96, '#fff8e0'));
  for (let i = 0; i < 22; i += 1) {
    const h = c.random.int(50, 210);
    const colour = mix(tone(p, 2), tone(p, 1), c.random.next() * 0.5);
    c.add(rect(i * 56 - 10, 660 - h, 54, h, c.linear([lighter(colour, 0.2), colour])));
    for (let k = 0; k < 6; k += 1)
      if (c.random.chance(0.4))
        c.add(rect(i * 56 + (k % 3) * 15, 680 - h + Math.floor(k / 3) * 26, 8, 11, fade('#fff3cc', 0.8)));
    if (i % 5 === 2) c.add(oval(i * 56 + 16, 660 - h - 16, 20, 16, darker(colour, 0.3)));
  }
  c.add(
    rect(0, 640, 1200, 26, darker(tone(p, 2), 0.2)),
    rect(0, 666, 1200, 234, c.linear([lighter(tone(p, 2), 0.4), darker(tone(p, 2), 0.2)])),
  );
  for (let i = 0; i < 9; i += 1)
    c.add(
      stroke(
        [
          [600 + (i - 4) * 110, 666],
          [600 + (i - 4) * 330, 900],
        ],
        fade(darker(tone(p, 2), 0.4), 0.4),
        3,
      ),
    );
  c.add(
    path('M330 790L870 790L950 850L250 850Z', c.linear([lighter(tone(p, 3), 0.1), darker(tone(p, 3), 0.3)])),
    shadow(c, 600, 822, 190, 20, 0.5),
  );
  athlete(c, 600, 820, 1.12, c.random.chance(0.5) ? TREE : WARRIOR, tone(p, 5), tone(p, 3), tone(p, 4), true);
  plant(c, 110, 850, 150, '#b5633c', '#3f6b4d');
  plant(c, 1090, 850, 130, '#b5633c', '#4d7a4d');
};
