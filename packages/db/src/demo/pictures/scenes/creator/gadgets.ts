import { circle, curve, darker, fade, lighter, oval, place, rect } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, panel, phone } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: surface, device, accent, second, third. */
export const gadgets: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), darker(tone(p, 0), 0.3)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  for (let i = 0; i < 14; i += 1) c.add(rect(0, i * 70, 1200, 2, fade('#ffffff', 0.08)));
  c.add(haze(c, 280, 160, 700, 480, '#fff6e0', 0.5));
  phone(c, 130, 130, 1.05, -12, () =>
    c.add(
      rect(0, 0, 260, 540, c.linear([tone(p, 2), tone(p, 3)], { x1: 0, y1: 0, x2: 1, y2: 1 })),
      circle(190, 130, 90, fade('#ffffff', 0.2)),
      circle(80, 400, 130, fade('#000000', 0.16)),
      box(60, 200, 140, 30, 12, '#ffffff'),
      box(90, 244, 80, 12, 6, fade('#ffffff', 0.7)),
    ),
  );
  c.group(place(720, 330, 1, 10), () => {
    c.add(
      circle(14, 24, 190, 'rgba(0,0,0,0.3)'),
      curve('M-150 60C-190 -170 190 -170 150 60', tone(p, 1), 44),
      curve('M-150 60C-190 -170 190 -170 150 60', lighter(tone(p, 1), 0.3), 12),
      box(-196, 20, 96, 150, 44, c.linear([lighter(tone(p, 1), 0.3), darker(tone(p, 1), 0.4)])),
      box(100, 20, 96, 150, 44, c.linear([lighter(tone(p, 1), 0.2), darker(tone(p, 1), 0.5)])),
      oval(-100, 96, 22, 62, tone(p, 2)),
      oval(100, 96, 22, 62, tone(p, 2)),
    );
  });
  c.group(place(1030, 620, 1, -14), () => {
    c.add(box(-54, -230, 108, 130, 26, tone(p, 4)), box(-54, 100, 108, 140, 26, tone(p, 4)));
    panel(c, -92, -110, 184, 220, 54, '#17171d', 18);
    c.add(
      circle(0, 0, 66, 'none', `stroke="${fade('#ffffff', 0.18)}" stroke-width="16"`),
      curve('M0 -66A66 66 0 1 1 -60 28', tone(p, 2), 16),
      box(-26, -12, 52, 24, 8, '#ffffff'),
    );
  });
  c.group(place(560, 690, 1, -8), () => {
    c.add(
      box(-110, -70, 230, 160, 66, 'rgba(0,0,0,0.25)'),
      box(-120, -84, 230, 160, 66, c.linear(['#fffdf8', '#cfc7ba'])),
      curve('M-118 -20L108 -20', fade('#33303a', 0.25), 4),
      circle(-5, 20, 8, tone(p, 2)),
    );
    for (const x of [-60, 50])
      c.add(
        `<g ${place(x, -130, 1, x > 0 ? 14 : -14)}>${box(-16, -6, 32, 92, 16, c.linear(['#fffdf8', '#d8d0c4']))}${circle(0, 4, 32, c.radial(['#ffffff', '#d8d0c4']))}${oval(0, 0, 12, 18, '#33303a')}</g>`,
      );
  });
  c.add(
    curve('M820 880C900 780 760 740 860 690C940 660 900 580 830 560', '#22222a', 13),
    box(806, 528, 40, 50, 8, '#22222a'),
  );
  c.add(
    `<g ${place(1060, 170, 1, 18)}>${box(-110, -76, 220, 152, 22, c.linear(['#3a3740', '#17151a']))}${circle(30, 0, 62, '#0f0d11')}${circle(30, 0, 46, c.radial([lighter(tone(p, 3), 0.6), tone(p, 3), '#100c18'], 0.36, 0.3, 0.8))}${box(-90, -58, 56, 26, 8, tone(p, 2))}</g>`,
  );
};
