import { circle, curve, darker, lighter, mix, oval, path, place, stroke } from '../../canvas.ts';
import { backdrop, hills, palm } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { box } from '../../devices.ts';
import { figure } from '../../figure.ts';
import { frame } from '../frame.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: sky top, sky low, land, lens, cloth. */
export const cinemaCamera: Scene = (c, p) => {
  backdrop(c, [tone(p, 0), mix(tone(p, 0), tone(p, 1), 0.6), tone(p, 1), lighter(tone(p, 1), 0.35)]);
  glow(c, 830, 420, 460, '#fff0c2', 0.95);
  c.add(circle(850, 410, 66, '#fff8e0'));
  hills(
    c,
    470,
    [mix(tone(p, 2), tone(p, 1), 0.55), mix(tone(p, 2), tone(p, 1), 0.25), darker(tone(p, 2), 0.3)],
    60,
    90,
  );
  for (let i = 0; i < 4; i += 1)
    palm(
      c,
      720 + i * 130,
      640 + i * 6,
      c.random.int(150, 260),
      c.random.int(-40, 50),
      darker(tone(p, 2), 0.4),
    );
  c.add(
    path(
      'M0 730Q500 660 1200 740L1200 900L0 900Z',
      c.linear([darker(tone(p, 2), 0.4), darker(tone(p, 2), 0.75)]),
    ),
  );
  figure(c, 860, 760, 210, { kind: 'bride', skin: '#b97a4b', main: tone(p, 4), accent: '#e2a53a' });
  figure(c, 940, 760, 222, { kind: 'groom', skin: '#9c6239', main: '#f0e2c4', accent: tone(p, 4) });
  c.add(
    stroke(
      [
        [360, 560],
        [180, 900],
      ],
      '#17151a',
      20,
    ),
    stroke(
      [
        [400, 560],
        [410, 900],
      ],
      '#221f26',
      20,
    ),
    stroke(
      [
        [430, 560],
        [600, 900],
      ],
      '#17151a',
      20,
    ),
    box(330, 530, 150, 44, 10, '#2a262e'),
  );
  c.add(
    box(220, 320, 330, 212, 22, c.linear(['#4a464f', '#26232a', '#141217'])),
    box(250, 280, 190, 46, 12, '#2f2b34'),
    box(120, 350, 110, 120, 14, '#1d1a20'),
    curve('M280 286C300 210 420 210 440 286', '#2f2b34', 18),
  );
  c.add(
    box(540, 362, 70, 130, 10, '#1d1a20'),
    box(606, 346, 54, 162, 10, '#2a262e'),
    path('M656 352L760 300L760 560L656 502Z', c.linear(['#3a3640', '#17151a'])),
    oval(760, 430, 22, 130, '#0f0d11'),
    oval(760, 430, 16, 104, c.radial([lighter(tone(p, 3), 0.6), tone(p, 3), '#141020'], 0.4, 0.35, 0.8)),
    circle(290, 420, 12, '#ff5a4a'),
    haze(c, 290, 420, 34, 34, '#ff5a4a', 0.6),
  );
  c.group(place(100, 250, 0.6, -4), () => {
    c.add(box(-10, -10, 340, 200, 12, '#17151a'));
    c.group(c.clip('<rect width="320" height="180" rx="4"/>'), () =>
      frame(c, 1, [tone(p, 1), tone(p, 0), tone(p, 4), tone(p, 2)]),
    );
    c.add(box(14, 14, 60, 14, 7, '#ff5a4a'));
  });
};
