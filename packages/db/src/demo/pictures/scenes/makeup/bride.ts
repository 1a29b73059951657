import { circle, curve, darker, fade, lighter, path } from '../../canvas.ts';
import { backdrop, GOLD } from '../../decor.ts';
import { bokeh, glow } from '../../light.ts';
import { bust } from '../../bust.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: backdrop, backdrop shade, lehenga, veil, skin. */
export const bride: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), tone(p, 1)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  bokeh(c, 34, ['#ffe0a0', '#ffc27a', lighter(tone(p, 0), 0.5)], [0, 0, 1200, 620], 46);
  glow(c, 600, 330, 520, '#fff0cc', 0.6);
  const veil = c.linear([lighter(tone(p, 3), 0.3), tone(p, 3), darker(tone(p, 3), 0.4)]);
  c.add(
    path(
      'M600 60C360 40 370 330 330 560C290 700 200 800 150 900L1050 900C1000 800 910 700 870 560C830 330 840 40 600 60Z',
      veil,
    ),
  );
  bust(c, 600, 400, 2.3, {
    skin: tone(p, 4),
    hair: '#1a1210',
    hairStyle: 'long',
    attire: 'salwar',
    main: tone(p, 2),
    accent: tone(p, 3),
    bindi: true,
    jewels: true,
  });
  c.add(
    path(
      'M470 330C470 230 540 190 600 190C660 190 730 230 730 330C770 300 780 180 700 110C640 70 560 70 500 110C420 180 430 300 470 330Z',
      veil,
    ),
  );
  c.add(
    curve('M474 330C474 226 542 186 600 186C658 186 726 226 726 330', GOLD, 12),
    curve('M600 190L600 300', GOLD, 5),
    circle(600, 312, 18, GOLD),
    circle(600, 312, 10, '#b3202e'),
    circle(600, 344, 7, '#f6efe2'),
  );
  for (let i = 0; i < 7; i += 1)
    c.add(circle(500 + i * 33.3, 262 - Math.sin((i / 6) * Math.PI) * 42, 7, i % 2 ? '#f6efe2' : GOLD));
  c.add(
    circle(565, 462, 24, 'none', `stroke="${GOLD}" stroke-width="5"`),
    curve('M545 450Q500 420 478 412', GOLD, 3),
  );
  c.add(curve('M480 640Q600 800 720 640', GOLD, 26), curve('M500 620Q600 730 700 620', '#c23b4e', 12));
  for (let i = 0; i < 11; i += 1)
    c.add(circle(486 + i * 22.8, 655 + Math.sin((i / 10) * Math.PI) * 80, 9, i % 2 ? '#1f7a5c' : '#f6efe2'));
  c.add(
    curve('M330 560C290 700 200 800 150 900', GOLD, 14),
    curve('M870 560C910 700 1000 800 1050 900', GOLD, 14),
  );
  for (let i = 0; i < 40; i += 1) {
    const side = i % 2 ? 1 : -1;
    c.add(circle(600 + side * c.random.int(250, 400), c.random.int(600, 890), 5, fade(GOLD, 0.8)));
  }
};
