import { curve, darker, fade, lighter, mix, oval, path, rect } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, monitor } from '../../devices.ts';
import { frame } from '../frame.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: room, light, and picture colours. */
export const editSuite: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.55), tone(p, 0), darker(tone(p, 0), 0.3)]);
  c.add(
    rect(0, 0, 26, 700, tone(p, 1)),
    haze(c, 0, 350, 360, 520, tone(p, 1), 0.55),
    haze(c, 1200, 350, 360, 520, tone(p, 2), 0.5),
  );
  monitor(c, 70, 150, 0.66, () => c.group('transform="scale(2.56)"', () => frame(c, 1, p)));
  monitor(c, 620, 150, 0.66, () => {
    c.add(rect(0, 0, 800, 460, '#1d1a24'));
    for (let track = 0; track < 5; track += 1) {
      let x = 20;
      while (x < 780) {
        const w = c.random.int(60, 200);
        c.add(
          box(
            x,
            190 + track * 52,
            Math.min(w, 780 - x),
            42,
            7,
            mix(tone(p, 1 + (track % 4)), '#2a2433', 0.2),
          ),
        );
        x += w + 8;
      }
    }
    c.group('transform="translate(230 16) scale(0.9)"', () => frame(c, 0, p));
    c.add(rect(380, 180, 4, 280, '#ff5a4a'));
  });
  c.add(
    path('M0 620L1200 620L1200 900L0 900Z', c.linear([lighter(tone(p, 0), 0.1), darker(tone(p, 0), 0.6)])),
    haze(c, 320, 650, 320, 60, lighter(tone(p, 3), 0.4), 0.35),
    haze(c, 880, 650, 320, 60, lighter(tone(p, 2), 0.4), 0.35),
  );
  c.add(
    path('M440 900C430 760 470 700 600 700C730 700 770 760 760 900Z', '#16121a'),
    path(
      'M480 900C470 700 520 640 600 640C680 640 730 700 720 900Z',
      c.linear([mix(tone(p, 3), '#1a1620', 0.5), '#1a1620']),
    ),
    oval(600, 590, 62, 74, '#1c1411'),
    curve('M536 590C530 500 670 500 664 590', '#2f2b34', 18),
    box(522, 570, 30, 62, 14, tone(p, 1)),
    box(648, 570, 30, 62, 14, tone(p, 1)),
    curve('M560 530Q600 508 640 530', fade(tone(p, 2), 0.7), 4),
  );
  c.add(
    box(250, 690, 180, 40, 8, '#2f2b34'),
    oval(830, 712, 26, 34, '#2f2b34'),
    box(950, 640, 60, 80, 10, '#d9d2c6'),
    haze(c, 980, 600, 26, 50, '#ffffff', 0.3),
  );
};
