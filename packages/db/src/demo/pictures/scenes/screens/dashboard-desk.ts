import { circle, curve, darker, fade, lighter, oval, rect } from '../../canvas.ts';
import { backdrop, plant, shadow, tableTop } from '../../decor.ts';
import { bokeh, glow, haze } from '../../light.ts';
import { box, chart, monitor } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: room, screen, accent, second, desk. */
export const dashboardDesk: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.35), tone(p, 0), lighter(tone(p, 0), 0.1)]);
  glow(c, 600, 380, 640, tone(p, 2), 0.4);
  bokeh(c, 18, [tone(p, 2), tone(p, 3), '#ffcf8a'], [0, 40, 1200, 460], 34);
  tableTop(c, 720, tone(p, 4));
  monitor(c, 170, 110, 1.08, () => {
    c.add(rect(0, 0, 800, 460, tone(p, 1)), rect(0, 0, 120, 460, darker(tone(p, 1), 0.25)));
    for (let i = 0; i < 7; i += 1)
      c.add(box(20, 30 + i * 46, 80, 14, 7, i === 1 ? tone(p, 2) : fade('#ffffff', 0.22)));
    for (let i = 0; i < 4; i += 1) {
      c.add(
        box(144 + i * 160, 26, 146, 92, 12, fade('#ffffff', 0.09)),
        box(160 + i * 160, 44, 60, 9, 4, fade('#ffffff', 0.4)),
        box(160 + i * 160, 66, 92, 20, 6, i % 2 ? tone(p, 3) : tone(p, 2)),
      );
    }
    c.add(
      box(144, 136, 420, 300, 14, fade('#ffffff', 0.07)),
      box(582, 136, 204, 140, 14, fade('#ffffff', 0.07)),
      box(582, 294, 204, 142, 14, fade('#ffffff', 0.07)),
    );
    chart(c, 166, 190, 376, 220, tone(p, 2));
    chart(c, 166, 260, 376, 150, tone(p, 3), 0.5);
    c.add(
      circle(684, 206, 48, 'none', `stroke="${fade('#ffffff', 0.2)}" stroke-width="20"`),
      curve('M684 158A48 48 0 1 1 640 226', tone(p, 3), 20),
    );
    for (let i = 0; i < 7; i += 1)
      c.add(
        box(
          602 + i * 26,
          420 - 20 - ((i * 37) % 80),
          16,
          20 + ((i * 37) % 80),
          5,
          i === 4 ? tone(p, 2) : fade('#ffffff', 0.35),
        ),
      );
  });
  c.add(haze(c, 600, 770, 460, 60, lighter(tone(p, 2), 0.5), 0.35), box(380, 780, 420, 60, 14, '#d8d3ca'));
  for (let i = 0; i < 42; i += 1)
    c.add(box(394 + (i % 14) * 28, 788 + Math.floor(i / 14) * 16, 24, 12, 3, '#8f8a82'));
  c.add(
    oval(880, 812, 30, 40, '#d8d3ca'),
    shadow(c, 1010, 830, 80, 16, 0.4),
    box(970, 730, 84, 100, 12, tone(p, 3)),
    curve('M1054 752C1090 752 1090 806 1054 806', tone(p, 3), 11),
    haze(c, 1010, 690, 36, 60, '#ffffff', 0.3),
  );
  plant(c, 120, 830, 130, '#e6dccb', '#3f6b4d');
};
