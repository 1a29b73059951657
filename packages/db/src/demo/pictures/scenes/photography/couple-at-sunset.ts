import { circle, curve, darker, fade, lighter, mix, oval, path, rect } from '../../canvas.ts';
import { backdrop, hills, shadow } from '../../decor.ts';
import { bokeh, glow, haze } from '../../light.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: sky top, sky middle, sun side, water, hers, his. */
export const coupleAtSunset: Scene = (c, p) => {
  backdrop(c, [tone(p, 0), tone(p, 1), tone(p, 2), lighter(tone(p, 2), 0.4)]);
  glow(c, 760, 470, 470, '#fff0c2', 0.95);
  c.add(circle(760, 440, 82, '#fff6dc'));
  for (let i = 0; i < 8; i += 1)
    c.add(
      haze(
        c,
        c.random.int(0, 1200),
        c.random.int(60, 330),
        c.random.int(160, 380),
        c.random.int(10, 28),
        lighter(tone(p, 2), 0.3),
        0.55,
      ),
    );
  hills(
    c,
    470,
    [
      mix(tone(p, 1), tone(p, 2), 0.5),
      mix(tone(p, 0), tone(p, 1), 0.6),
      darker(mix(tone(p, 0), tone(p, 1), 0.3), 0.2),
    ],
    34,
    90,
  );
  c.add(rect(0, 590, 1200, 310, c.linear([lighter(tone(p, 3), 0.45), tone(p, 3), darker(tone(p, 3), 0.4)])));
  for (let i = 0; i < 60; i += 1) {
    const y = 596 + i * 4.6;
    const w = 20 + c.random.next() * (90 + i * 2);
    c.add(oval(760 + (c.random.next() - 0.5) * (120 + i * 5), y, w, 2.2, fade('#fff2c9', 0.55 - i * 0.006)));
  }
  c.add(
    path(
      'M0 790Q300 740 640 780Q900 800 1200 760L1200 900L0 900Z',
      c.linear([darker(tone(p, 0), 0.35), darker(tone(p, 0), 0.75)]),
    ),
  );
  c.add(shadow(c, 470, 800, 170, 18, 0.6));
  figure(c, 430, 800, 430, {
    kind: 'kurta',
    skin: '#8d5733',
    main: tone(p, 5),
    accent: '#e8ddc6',
    hands: [
      [-13, -46],
      [17, -50],
    ],
  });
  figure(c, 520, 802, 400, {
    kind: 'saree',
    skin: '#b97a4b',
    main: tone(p, 4),
    accent: lighter(tone(p, 4), 0.3),
    hands: [
      [-7, -53],
      [12, -46],
    ],
  });
  c.add(
    path(
      'M548 520C640 500 690 560 770 540C720 610 640 600 556 640Z',
      c.linear([lighter(tone(p, 4), 0.5), fade(tone(p, 4), 0.9)], { x1: 1, y1: 0, x2: 0, y2: 0 }),
    ),
  );
  for (let i = 0; i < 70; i += 1) {
    const x = c.random.next() * 1200;
    const h = c.random.between(60, 170);
    c.add(
      curve(
        `M${Math.round(x)} 910Q${Math.round(x + 10)} ${Math.round(900 - h / 2)} ${Math.round(x + c.random.between(-30, 50))} ${Math.round(900 - h)}`,
        mix(darker(tone(p, 0), 0.6), '#caa55a', c.random.next() * 0.5),
        c.random.between(2, 6),
      ),
    );
  }
  bokeh(c, 14, ['#ffe7ae', '#ffc37d'], [0, 640, 1200, 260], 36);
};
