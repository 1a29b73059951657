import { nth } from '../../../nth.ts';
import { circle, darker, fade, lighter, mix, path, place, rect } from '../../canvas.ts';
import { backdrop, petals } from '../../decor.ts';
import { haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { brush } from './parts.ts';

/** Palette: table, case, and the shades. */
export const shadePalette: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.35), tone(p, 0), darker(tone(p, 0), 0.22)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  c.add(haze(c, 220, 120, 700, 480, '#fff6e0', 0.6));
  c.group(place(610, 430, 1, -9), () => {
    c.add(
      rect(-380, -250, 800, 560, 'rgba(30,10,20,0.28)'),
      `<rect x="-400" y="-280" width="800" height="560" rx="26" fill="${c.linear([lighter(tone(p, 1), 0.2), tone(p, 1), darker(tone(p, 1), 0.35)], { x1: 0, y1: 0, x2: 1, y2: 1 })}"/>`,
      `<rect x="-380" y="-260" width="760" height="520" rx="18" fill="${darker(tone(p, 1), 0.45)}"/>`,
    );
    for (let row = 0; row < 3; row += 1) {
      for (let i = 0; i < 5; i += 1) {
        const colour = mix(
          tone(p, 2 + ((row * 5 + i) % (p.length - 2))),
          nth(['#fff1dc', '#5a1f2c', '#c98a6a'], row),
          0.12 + (i % 3) * 0.13,
        );
        const x = -318 + i * 159;
        const y = -176 + row * 172;
        c.add(
          circle(x, y, 70, darker(tone(p, 1), 0.7)),
          circle(x, y, 65, c.radial([lighter(colour, 0.4), colour, darker(colour, 0.25)], 0.35, 0.3, 0.8)),
        );
        if ((row + i) % 3 === 0)
          c.add(
            path(
              `M${x - 40} ${y + 10}Q${x} ${y - 40} ${x + 44} ${y - 4}Q${x + 4} ${y + 4} ${x - 40} ${y + 10}Z`,
              fade(darker(colour, 0.3), 0.5),
            ),
          );
        for (let k = 0; k < 9; k += 1)
          c.add(
            circle(
              x + c.random.int(-44, 44),
              y + c.random.int(-44, 44),
              c.random.between(0.8, 2.6),
              fade('#ffffff', 0.65),
            ),
          );
      }
    }
  });
  brush(c, 170, 520, 1.15, 28, '#2b2230', '#8a5a4a');
  brush(c, 1060, 500, 1.3, -24, tone(p, 2), '#3a2a2a');
  brush(c, 960, 620, 0.9, -46, '#f3e6d4', '#b98a6a');
  for (let i = 0; i < 90; i += 1)
    c.add(
      circle(
        1000 + c.random.int(-150, 150),
        130 + c.random.int(-90, 90),
        c.random.between(1, 6),
        fade(tone(p, 3), 0.6),
      ),
    );
  petals(c, 16, [40, 700, 420, 180], [tone(p, 2), lighter(tone(p, 2), 0.4)], 20);
};
