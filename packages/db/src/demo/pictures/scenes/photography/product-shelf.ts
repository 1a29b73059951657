import { circle, darker, fade, lighter, mix, oval, path, place, rect, stroke } from '../../canvas.ts';
import { archPath, backdrop, flower, shadow } from '../../decor.ts';
import { haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, plinth, liquid, leaf, cap. */
export const productShelf: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.3), tone(p, 0), darker(tone(p, 0), 0.12)]);
  c.add(
    path(archPath(610, 640, 520, 560), c.linear([darker(tone(p, 0), 0.06), darker(tone(p, 0), 0.34)])),
    path(archPath(610, 640, 440, 500), c.linear([lighter(tone(p, 0), 0.5), tone(p, 0)])),
  );
  c.add(rect(0, 640, 1200, 260, c.linear([lighter(tone(p, 0), 0.2), darker(tone(p, 0), 0.3)])));
  c.group('', () => {
    for (let i = 0; i < 9; i += 1)
      c.add(
        `<g ${place(90 + i * 40, 120 + i * 62, 1, 30 + i * 6)}>${haze(c, 0, 0, 190, 34, darker(tone(p, 0), 0.6), 0.4)}</g>`,
      );
  });
  const plinth = (x: number, y: number, w: number, h: number): void => {
    c.add(
      shadow(c, x + 60, y + h, w * 0.9, 34, 0.45),
      rect(
        x - w / 2,
        y,
        w,
        h,
        c.linear([lighter(tone(p, 1), 0.35), tone(p, 1), darker(tone(p, 1), 0.35)], {
          x1: 0,
          y1: 0,
          x2: 1,
          y2: 0,
        }),
      ),
      oval(x, y + h, w / 2, w * 0.1, darker(tone(p, 1), 0.2)),
      oval(x, y, w / 2, w * 0.1, lighter(tone(p, 1), 0.4)),
    );
  };
  plinth(420, 640, 250, 120);
  plinth(780, 570, 270, 190);
  const glass = c.linear(
    [lighter(tone(p, 2), 0.65), tone(p, 2), darker(tone(p, 2), 0.45), lighter(tone(p, 2), 0.2)],
    { x1: 0, y1: 0, x2: 1, y2: 0 },
  );
  c.add(
    `<rect x="356" y="400" width="128" height="240" rx="22" fill="${glass}"/>`,
    rect(392, 360, 56, 44, darker(tone(p, 4), 0.1)),
    rect(
      384,
      290,
      72,
      76,
      c.linear([lighter(tone(p, 4), 0.3), tone(p, 4), darker(tone(p, 4), 0.4)], {
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 0,
      }),
    ),
    rect(356, 470, 128, 110, fade('#fffaf0', 0.92)),
    rect(376, 496, 88, 8, tone(p, 2)),
    rect(390, 520, 60, 5, fade(tone(p, 2), 0.6)),
    circle(420, 552, 12, tone(p, 4)),
  );
  c.add(
    `<rect x="690" y="390" width="180" height="176" rx="26" fill="${glass}"/>`,
    `<rect x="684" y="336" width="192" height="64" rx="12" fill="${c.linear([lighter(tone(p, 4), 0.35), tone(p, 4), darker(tone(p, 4), 0.4)], { x1: 0, y1: 0, x2: 1, y2: 0 })}"/>`,
    rect(690, 440, 180, 84, fade('#fffaf0', 0.92)),
    rect(716, 462, 128, 9, tone(p, 2)),
    rect(738, 486, 84, 6, fade(tone(p, 2), 0.6)),
  );
  c.add(rect(372, 416, 12, 210, fade('#ffffff', 0.55)), rect(708, 404, 14, 150, fade('#ffffff', 0.5)));
  for (let i = 0; i < 7; i += 1)
    c.add(
      `<g ${place(980 + i * 22, 760 - i * 34, 1, -60 + i * 16)}>${path('M0 0Q70 -44 170 0Q70 44 0 0Z', mix(darker(tone(p, 3), 0.3), lighter(tone(p, 3), 0.2), i / 6))}${stroke(
        [
          [0, 0],
          [160, 0],
        ],
        fade('#f6f3d8', 0.4),
        2,
      )}</g>`,
    );
  for (const [x, y, r] of [
    [210, 800, 46],
    [290, 836, 30],
    [560, 830, 26],
  ] as const)
    flower(c, x, y, r, tone(p, 4), 8);
  c.add(
    rect(
      0,
      0,
      1200,
      900,
      c.linear([fade('#fff2d2', 0.4), fade('#fff2d2', 0), fade('#1d1026', 0.25)], {
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 1,
      }),
    ),
  );
};
