import { circle, curve, darker, fade, lighter, mix, path, place, rect } from '../../canvas.ts';
import { tableTop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, panel } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: table, and swatch colours. */
export const swatches: Scene = (c, p) => {
  tableTop(c, 0, tone(p, 0));
  c.add(haze(c, 960, 120, 640, 460, '#fff2cf', 0.5));
  for (let i = 0; i < 11; i += 1)
    c.group(place(250, 800, 1, -44 + i * 9.5), () => {
      const colour = mix(
        tone(p, 1 + (i % (p.length - 1))),
        i % 2 ? '#fff3df' : '#20141e',
        0.08 + (i % 3) * 0.08,
      );
      c.add(box(-62, -690, 148, 700, 12, 'rgba(0,0,0,0.22)'), box(-72, -690, 144, 700, 12, '#fffaf0'));
      for (let k = 0; k < 5; k += 1)
        c.add(rect(-72, -690 + k * 110, 144, 104, mix(colour, '#fff6e6', k * 0.15)));
      c.add(box(-52, -106, 90, 10, 5, fade('#33303a', 0.5)), box(-52, -84, 60, 8, 4, fade('#33303a', 0.3)));
    });
  c.add(circle(250, 800, 16, '#c9a24a'), circle(250, 800, 7, '#5a4320'));
  c.group(place(900, 620, 1, 12), () => {
    panel(c, -210, -160, 440, 330, 6, '#fffaf0', 18);
    for (let i = 0; i < 5; i += 1)
      c.add(
        curve(
          `M-170 ${-110 + i * 56}C-60 ${-160 + i * 56} 60 ${-60 + i * 56} 190 ${-120 + i * 56}`,
          tone(p, 1 + i),
          24 - i * 3,
        ),
      );
  });
  c.add(
    `<g ${place(720, 800, 1, -18)}>${box(-250, -12, 420, 24, 6, c.linear([lighter(tone(p, 2), 0.3), darker(tone(p, 2), 0.3)]))}${path('M170 -12L226 0L170 12Z', '#2a2226')}</g>`,
  );
};
