import { circle, darker, fade, lighter, path, place } from '../../canvas.ts';
import { backdrop, diya, petals } from '../../decor.ts';
import { glow } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: night, glow, then rangoli colours. */
export const festivalArt: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.35), tone(p, 0), lighter(tone(p, 0), 0.12)]);
  glow(c, 600, 470, 640, tone(p, 1), 0.55);
  const ink = p.slice(2);
  for (let ring = 6; ring >= 0; ring -= 1) {
    const r = 66 + ring * 50;
    const count = 8 + ring * 4;
    for (let i = 0; i < count; i += 1)
      c.add(
        `<g ${place(600, 450, 1, (i / count) * 360 + ring * 7)}>${path(`M0 ${-r + 56}Q${26 + ring * 3} ${-r + 6} 0 ${-r - 30}Q${-26 - ring * 3} ${-r + 6} 0 ${-r + 56}Z`, c.linear([lighter(tone(ink, ring), 0.3), tone(ink, ring)]))}${circle(0, -r + 2, 6, '#fff6e6')}</g>`,
      );
    c.add(circle(600, 450, r - 22, 'none', `stroke="${fade('#fff6e6', 0.6)}" stroke-width="3"`));
  }
  c.add(circle(600, 450, 44, tone(p, 1)));
  diya(c, 600, 462, 26);
  for (let i = 0; i < 14; i += 1)
    diya(c, 600 + Math.cos((i / 14) * 6.283) * 500, 460 + Math.sin((i / 14) * 6.283) * 384, 15);
  petals(c, 70, [0, 0, 1200, 900], [tone(p, 1), '#f6c544', lighter(tone(ink, 0), 0.3)], 9);
};
