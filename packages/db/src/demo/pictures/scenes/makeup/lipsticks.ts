import { nth } from '../../../nth.ts';
import { curve, darker, fade, lighter, mix, path, rect } from '../../canvas.ts';
import { backdrop, shadow } from '../../decor.ts';
import { glow } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: surface, case, shade one, shade two, shade three. */
export const lipsticks: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.4), tone(p, 0), darker(tone(p, 0), 0.15)]);
  glow(c, 860, 220, 520, '#fffaf0', 0.7);
  c.add(rect(0, 660, 1200, 240, c.linear([lighter(tone(p, 0), 0.1), darker(tone(p, 0), 0.3)])));
  for (let i = 0; i < 6; i += 1) {
    const colour = mix(tone(p, 2 + (i % 3)), i < 3 ? '#7a1226' : '#f0a08c', 0.15 + (i % 2) * 0.2);
    const x = 200 + i * 160;
    const lift = nth([0, 60, 24, 96, 44, 12], i);
    c.add(
      shadow(c, x + 40, 760, 130, 24, 0.4),
      rect(
        x - 46,
        560,
        92,
        200,
        c.linear([lighter(tone(p, 1), 0.25), tone(p, 1), darker(tone(p, 1), 0.6), lighter(tone(p, 1), 0.1)], {
          x1: 0,
          y1: 0,
          x2: 1,
          y2: 0,
        }),
      ),
      rect(
        x - 40,
        480 - lift * 0.4,
        80,
        84 + lift * 0.4,
        c.linear(['#a8802f', '#fbeab8', '#c99a3f', '#8a6420'], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
    );
    c.add(
      path(
        `M${x - 34} ${484 - lift * 0.4}L${x - 34} ${350 - lift}Q${x - 30} ${276 - lift} ${x + 34} ${256 - lift}L${x + 34} ${484 - lift * 0.4}Z`,
        c.linear([lighter(colour, 0.3), colour, darker(colour, 0.35)], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
      path(
        `M${x - 30} ${344 - lift}Q${x - 20} ${290 - lift} ${x + 32} ${262 - lift}Q${x + 6} ${330 - lift} ${x - 30} ${344 - lift}Z`,
        fade(lighter(colour, 0.5), 0.7),
      ),
      rect(x - 30, 580, 8, 160, fade('#ffffff', 0.4)),
    );
  }
  for (let i = 0; i < 5; i += 1) {
    const colour = mix(tone(p, 2 + (i % 3)), '#7a1226', 0.2);
    c.add(
      path(
        `M${110 + i * 220} ${832 + (i % 2) * 16}C${150 + i * 220} 796 ${230 + i * 220} 810 ${280 + i * 220} 836C${240 + i * 220} 866 ${150 + i * 220} 870 ${110 + i * 220} ${832 + (i % 2) * 16}Z`,
        c.linear([lighter(colour, 0.25), colour]),
      ),
      curve(`M${130 + i * 220} 836Q${200 + i * 220} 818 ${262 + i * 220} 838`, fade('#ffffff', 0.4), 4),
    );
  }
};
