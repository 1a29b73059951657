import { darker, fade, lighter, rect } from '../../canvas.ts';
import { backdrop, garland, plant } from '../../decor.ts';
import { glow, haze, windowLight } from '../../light.ts';
import { bust } from '../../bust.ts';
import { SKINS } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, wall shade, cloth, accent; a fifth colour makes it a man. */
export const portrait: Scene = (c, p) => {
  const woman = p.length < 5;
  backdrop(c, [lighter(tone(p, 0), 0.12), tone(p, 0), tone(p, 1)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  for (let i = 0; i < 26; i += 1)
    c.add(
      haze(
        c,
        c.random.int(0, 1200),
        c.random.int(0, 900),
        c.random.int(120, 300),
        c.random.int(90, 260),
        c.random.chance(0.5) ? lighter(tone(p, 0), 0.3) : darker(tone(p, 1), 0.3),
        0.22,
      ),
    );
  windowLight(c, 690, 60, 420, 560, '#fff1cc', 0.34);
  glow(c, 330, 300, 460, lighter(tone(p, 0), 0.5), 0.5);
  bust(
    c,
    560,
    360,
    2.35,
    woman
      ? {
          skin: tone(SKINS, c.random.int(1, 6)),
          hair: '#1c1411',
          hairStyle: 'bun',
          attire: 'saree',
          main: tone(p, 2),
          accent: tone(p, 3),
          bindi: true,
          jewels: true,
        }
      : {
          skin: tone(SKINS, c.random.int(2, 6)),
          hair: '#d8d2c8',
          hairStyle: 'turban',
          attire: 'kurta',
          main: tone(p, 2),
          accent: tone(p, 3),
          beard: 'full',
        },
  );
  if (woman)
    garland(
      c,
      Array.from({ length: 9 }, (_, i) => [470 + i * 23, 150 - Math.sin((i / 8) * Math.PI) * 34] as const),
      15,
      ['#fbf4e4', '#f3e3bd'],
    );
  c.add(
    rect(
      0,
      0,
      1200,
      900,
      c.linear([fade('#ffdfa6', 0.24), fade('#1a0f24', 0), fade('#1a0f24', 0.42)], {
        x1: 1,
        y1: 0,
        x2: 0,
        y2: 0.7,
      }),
    ),
  );
  plant(c, 130, 930, 190, tone(p, 1), '#47633f');
};
