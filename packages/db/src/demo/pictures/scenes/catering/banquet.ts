import { circle, darker, fade, lighter, mix, oval, path, place, rect } from '../../canvas.ts';
import { backdrop, GOLD, shadow } from '../../decor.ts';
import { bokeh, glow, stringLights } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

const box4 = (x: number, y: number, w: number, h: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="16" fill="${colour}"/><rect x="${x + 8}" y="${y + 10}" width="${w - 16}" height="${h * 0.4}" rx="10" fill="rgba(255,255,255,0.2)"/>`;

/** Palette: night, cloth, chair, flower, drape. */
export const banquet: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.4), tone(p, 0), lighter(tone(p, 0), 0.15)]);
  for (let i = 0; i < 7; i += 1)
    c.add(
      path(
        `M600 -30Q${i * 200} 60 ${i * 200 - 30} 330L${i * 200 + 60} 330Q${i * 200 + 70} 80 620 -30Z`,
        c.linear([fade(lighter(tone(p, 4), 0.4), 0.75), fade(tone(p, 4), 0.25)]),
      ),
    );
  for (let i = 0; i < 5; i += 1) stringLights(c, [600, 10], [i * 300, 320], 50, 11);
  glow(c, 600, 130, 300, '#fff0c2', 0.95);
  for (let ring = 0; ring < 3; ring += 1)
    for (let i = 0; i < 12 - ring * 3; i += 1) {
      const x = 600 + (i - (11 - ring * 3) / 2) * (24 - ring * 2);
      glow(c, x, 120 + ring * 40, 18, '#fff3c8', 0.9);
      c.add(circle(x, 120 + ring * 40, 6, '#fffdf0'));
    }
  c.add(rect(0, 440, 1200, 460, c.linear([mix(tone(p, 0), '#6b4a30', 0.6), darker(tone(p, 0), 0.4)])));
  bokeh(c, 20, ['#ffdf9a', '#ffb86b'], [0, 330, 1200, 150], 26);
  for (const [x, y, s] of [
    [250, 490, 0.5],
    [620, 480, 0.48],
    [980, 490, 0.5],
    [420, 600, 0.75],
    [840, 600, 0.75],
    [160, 770, 1.1],
    [640, 790, 1.2],
    [1090, 770, 1.1],
  ] as const) {
    c.group(place(x, y, s), () => {
      for (let i = 0; i < 6; i += 1) {
        const side = (i - 2.5) * 84;
        c.add(box4(side - 30, -84, 60, 110, tone(p, 2)));
      }
      c.add(
        shadow(c, 0, 120, 250, 34, 0.5),
        path(
          'M-220 0Q-240 90 -226 130L226 130Q240 90 220 0Z',
          c.linear([lighter(tone(p, 1), 0.2), darker(tone(p, 1), 0.4)]),
        ),
        oval(0, 0, 222, 56, c.radial([lighter(tone(p, 1), 0.6), tone(p, 1)])),
      );
      for (let i = 0; i < 7; i += 1) {
        const angle = (i / 7) * 6.283;
        c.add(
          oval(Math.cos(angle) * 158, Math.sin(angle) * 38, 36, 11, '#fffaf0'),
          oval(Math.cos(angle) * 158, Math.sin(angle) * 38, 22, 6, GOLD),
          rect(Math.cos(angle) * 116, Math.sin(angle) * 28 - 30, 9, 30, fade('#e9f6fa', 0.8)),
        );
      }
      for (let i = 0; i < 9; i += 1)
        c.add(
          circle(
            c.random.int(-44, 44),
            -26 + c.random.int(-26, 12),
            c.random.int(14, 24),
            i % 3 ? tone(p, 3) : lighter(tone(p, 3), 0.6),
          ),
        );
      glow(c, 0, -50, 90, '#ffdf9a', 0.6);
      c.add(rect(-4, -86, 8, 44, '#fffaf0'), path('M0 -104q8 10 0 18q-8 -8 0 -18Z', '#ffcf5a'));
    });
  }
};
