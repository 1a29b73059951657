import { circle, darker, fade, lighter, mix, oval, path, place, rect } from '../../canvas.ts';
import { backdrop, hills, shadow } from '../../decor.ts';
import { beam, glow, haze } from '../../light.ts';
import { box } from '../../devices.ts';
import { bust } from '../../bust.ts';
import { randomLook } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: cabin, sky top, sky low, land, cloth. */
export const trainWindow: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.25), tone(p, 0), darker(tone(p, 0), 0.4)]);
  const shape = '<rect x="120" y="90" width="820" height="520" rx="60"/>';
  c.group(c.clip(shape), () => {
    c.add(rect(100, 70, 860, 560, c.linear([tone(p, 1), tone(p, 2), lighter(tone(p, 2), 0.4)])));
    glow(c, 680, 300, 300, '#fff6d0', 0.95);
    c.add(circle(680, 290, 46, '#fffbe8'));
    hills(c, 330, [mix(tone(p, 3), tone(p, 2), 0.6), mix(tone(p, 3), tone(p, 2), 0.3), tone(p, 3)], 60, 120);
    for (let i = 0; i < 9; i += 1)
      c.add(
        rect(
          100,
          500 + i * 14,
          860,
          9,
          fade(i % 2 ? lighter(tone(p, 3), 0.35) : darker(tone(p, 3), 0.3), 0.7),
        ),
      );
    for (let i = 0; i < 5; i += 1) c.add(rect(140 + i * 190, 360, 9, 250, fade('#2a2430', 0.5)));
    c.add(path('M120 610L300 90L420 90L240 610Z', 'rgba(255,255,255,0.12)'));
  });
  c.add(
    `<rect x="120" y="90" width="820" height="520" rx="60" fill="none" stroke="${lighter(tone(p, 0), 0.35)}" stroke-width="26"/>`,
    `<rect x="104" y="74" width="852" height="552" rx="74" fill="none" stroke="${darker(tone(p, 0), 0.4)}" stroke-width="8"/>`,
  );
  beam(c, 560, 600, 500, 900, 420, '#fff3cc', 0.3);
  c.add(path('M0 700L1200 700L1200 900L0 900Z', c.linear(['#a8744a', '#5a371f'])));
  bust(
    c,
    1010,
    430,
    1.75,
    { ...randomLook(c.random, c.random.chance(0.5)), main: tone(p, 4), accent: lighter(tone(p, 4), 0.4) },
    -3,
  );
  c.add(
    shadow(c, 330, 830, 150, 20, 0.5),
    box(220, 700, 220, 130, 20, c.linear(['#4a464f', '#17151a'])),
    box(270, 672, 90, 36, 8, '#2a262e'),
    circle(330, 766, 62, '#0f0d11'),
    circle(330, 766, 46, c.radial(['#b8d3ea', '#3a5a8a', '#100c18'], 0.36, 0.3, 0.8)),
    box(400, 716, 26, 16, 4, '#e0455a'),
  );
  c.add(
    path(
      'M560 720L650 720L638 830L572 830Z',
      c.linear(['#c98a4a', '#8a4a22'], { x1: 0, y1: 0, x2: 1, y2: 0 }),
    ),
    oval(605, 720, 45, 11, '#6b3a1c'),
    haze(c, 605, 660, 34, 66, '#ffffff', 0.4),
  );
  c.add(
    `<g ${place(800, 800, 1, -7)}>${box(-90, -54, 180, 110, 8, '#fffaf0')}${box(-90, -54, 24, 110, 4, tone(p, 4))}</g>`,
  );
};
