import { circle, curve, darker, fade, lighter, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { box, panel } from '../../devices.ts';
import { frame } from '../frame.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: room, interface, accent, second, third. */
export const timeline: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.3), darker(tone(p, 0), 0.55)]);
  c.add(rect(0, 0, 1200, 900, tone(p, 1)));
  panel(c, 330, 40, 620, 380, 12, darker(tone(p, 1), 0.6), 10);
  c.group('transform="translate(350 56) scale(1.8125)"', () =>
    c.group(c.clip('<rect width="320" height="180"/>'), () => frame(c, 1, p)),
  );
  c.add(
    box(350, 392, 580, 8, 4, fade('#ffffff', 0.2)),
    box(350, 392, 240, 8, 4, tone(p, 2)),
    circle(590, 396, 10, '#ffffff'),
  );
  for (let i = 0; i < 6; i += 1) {
    c.group(place(24 + (i % 2) * 146, 56 + Math.floor(i / 2) * 124, 0.42), () =>
      c.group(c.clip('<rect width="320" height="180" rx="16"/>'), () => frame(c, i + 1, p)),
    );
    c.add(box(24 + (i % 2) * 146, 140 + Math.floor(i / 2) * 124, 90, 8, 4, fade('#ffffff', 0.35)));
  }
  for (let i = 0; i < 7; i += 1)
    c.add(
      box(976, 60 + i * 50, 90, 9, 4, fade('#ffffff', 0.3)),
      box(976, 80 + i * 50, 200, 7, 3, fade('#ffffff', 0.14)),
      circle(990 + ((i * 71) % 180), 83 + i * 50, 9, tone(p, 2 + (i % 3))),
    );
  c.add(rect(0, 446, 1200, 454, darker(tone(p, 1), 0.35)), rect(0, 446, 1200, 34, darker(tone(p, 1), 0.55)));
  for (let i = 0; i < 60; i += 1)
    c.add(
      stroke(
        [
          [110 + i * 20, 480],
          [110 + i * 20, i % 5 ? 472 : 460],
        ],
        fade('#ffffff', 0.4),
        2,
      ),
    );
  for (let track = 0; track < 6; track += 1) {
    const y = 496 + track * 66;
    c.add(box(14, y + 12, 70, 30, 8, fade('#ffffff', 0.1)), circle(34, y + 27, 7, tone(p, 2 + (track % 3))));
    let x = 104 + c.random.int(0, 60);
    while (x < 1190) {
      const w = c.random.int(90, 260);
      const colour = track < 2 ? tone(p, 2) : track < 4 ? tone(p, 3) : tone(p, 4);
      c.add(box(x, y, Math.min(w, 1194 - x), 54, 8, c.linear([lighter(colour, 0.15), darker(colour, 0.3)])));
      if (track < 2)
        for (let k = 0; k < Math.floor(w / 72); k += 1)
          c.group(place(x + 6 + k * 70, y + 10, 0.19), () =>
            c.group(c.clip('<rect width="320" height="180" rx="14"/>'), () => frame(c, track + k, p)),
          );
      else if (track > 3) {
        let d = '';
        for (let k = 6; k < w - 6; k += 5) {
          const h = 4 + Math.abs(Math.sin(k * 0.13 + x) * Math.cos(k * 0.031)) * 20;
          d += `M${x + k} ${y + 27 - h}L${x + k} ${y + 27 + h}`;
        }
        c.add(curve(d, fade('#ffffff', 0.7), 2.4));
      } else c.add(box(x + 14, y + 22, w * 0.5, 9, 4, fade('#ffffff', 0.65)));
      x += w + c.random.int(4, 40);
    }
  }
  c.add(rect(588, 446, 4, 454, '#ff5a4a'), path('M574 446L606 446L606 462L590 480L574 462Z', '#ff5a4a'));
};
