import { nth } from '../../../nth.ts';
import { circle, curve, darker, lighter, oval, path, rect } from '../../canvas.ts';
import { backdrop, shadow } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { figure } from '../../figure.ts';
import { SKINS } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: sky, ground, wall, cloth one, cloth two. */
export const courtyardClass: Scene = (c, p) => {
  backdrop(c, [tone(p, 0), lighter(tone(p, 0), 0.5), lighter(tone(p, 1), 0.3)]);
  c.add(rect(0, 330, 1200, 330, c.linear([lighter(tone(p, 2), 0.3), tone(p, 2), darker(tone(p, 2), 0.15)])));
  for (let i = 0; i < 4; i += 1)
    c.add(
      path(
        `M${60 + i * 300} 660L${60 + i * 300} 480Q${150 + i * 300} 370 ${240 + i * 300} 480L${240 + i * 300} 660Z`,
        darker(tone(p, 2), 0.55),
      ),
    );
  c.add(rect(0, 640, 1200, 260, c.linear([lighter(tone(p, 1), 0.2), darker(tone(p, 1), 0.2)])));
  c.add(
    path(
      'M960 660C940 480 950 300 920 140L1010 140C1000 300 1030 480 1050 660Z',
      c.linear(['#7a5535', '#44291a'], { x1: 0, y1: 0, x2: 1, y2: 0 }),
    ),
  );
  for (let i = 0; i < 70; i += 1)
    c.add(
      circle(
        960 + c.random.int(-330, 260),
        130 + c.random.int(-130, 130),
        c.random.int(30, 70),
        nth(['#3f6b3a', '#5a8a45', '#7da556', '#2f5230'], i % 4),
      ),
    );
  for (let i = 0; i < 26; i += 1)
    c.add(
      haze(
        c,
        700 + c.random.int(0, 460),
        690 + c.random.int(0, 150),
        c.random.int(30, 80),
        c.random.int(10, 22),
        '#3a3020',
        0.3,
      ),
    );
  c.add(
    rect(150, 430, 210, 150, '#6b4222'),
    rect(160, 440, 190, 130, '#2d4a40'),
    curve('M184 470L300 470M184 500L330 500M184 530L270 530', '#f4f1e4', 5),
  );
  figure(c, 430, 760, 380, {
    kind: 'saree',
    skin: tone(SKINS, 5),
    main: tone(p, 3),
    accent: tone(p, 4),
    hands: [
      [-17, -72],
      [11, -58],
    ],
  });
  for (let i = 0; i < 6; i += 1) {
    const x = 600 + (i % 3) * 170;
    const y = 770 + Math.floor(i / 3) * 90;
    c.add(
      shadow(c, x, y + 24, 80, 18, 0.45),
      path(
        `M${x - 62} ${y + 24}C${x - 60} ${y - 60} ${x + 60} ${y - 60} ${x + 62} ${y + 24}Z`,
        c.linear([lighter(tone(p, i), 0.2), darker(tone(p, i + 1), 0.2)]),
      ),
      oval(x, y - 74, 27, 31, '#1c1411'),
      circle(x + (i % 2 ? 24 : -24), y - 88, i % 2 ? 11 : 0, '#b3282d'),
    );
  }
  glow(c, 140, 120, 260, '#fff2c8', 0.9);
};
