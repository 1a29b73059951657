import { circle, darker, fade, lighter, oval, path, place, rect } from '../../canvas.ts';
import { backdrop, hills, shadow } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { box } from '../../devices.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: backdrop, backdrop two, and picture colours. */
export const verticalReels: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), tone(p, 1)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  for (let i = 0; i < 5; i += 1)
    c.add(
      circle(
        c.random.int(0, 1200),
        c.random.int(0, 900),
        c.random.int(90, 240),
        fade(lighter(tone(p, 0), 0.6), 0.16),
      ),
    );
  const frames: readonly (readonly [number, number, number, number])[] = [
    [130, 190, -9, 0.98],
    [455, 120, 0, 1.16],
    [810, 190, 9, 0.98],
  ];
  frames.forEach(([x, y, turn, s], i) => {
    c.group(place(x, y, s, turn), () => {
      c.add(shadow(c, 140, 590, 200, 34, 0.5), box(-14, -14, 288, 568, 34, '#17171d'));
      c.group(c.clip('<rect width="260" height="540" rx="24"/>'), () => {
        c.add(
          rect(
            0,
            0,
            260,
            540,
            c.linear([tone(p, 2 + i), lighter(tone(p, 3 + i), 0.2), darker(tone(p, 2 + i), 0.3)]),
          ),
        );
        if (i === 0) {
          c.add(
            oval(130, 330, 120, 60, '#6b4222'),
            oval(130, 318, 108, 52, '#f3e6c8'),
            circle(100, 310, 30, '#d9653b'),
            circle(150, 300, 26, '#4d7a3d'),
            circle(170, 330, 22, '#e2b04a'),
            haze(c, 130, 200, 50, 120, '#ffffff', 0.4),
          );
        } else if (i === 1) {
          glow(c, 130, 200, 200, '#fff0c2', 0.8);
          figure(c, 130, 500, 380, {
            kind: 'bride',
            skin: '#c68a5a',
            main: '#b3202e',
            accent: '#e2a53a',
            hands: [
              [-22, -86],
              [22, -86],
            ],
          });
        } else {
          hills(c, 300, [lighter(tone(p, 2), 0.2), darker(tone(p, 2), 0.3)], 60, 60);
          c.add(path('M40 540Q130 400 220 540Z', '#c23b33'), path('M100 540Q130 440 160 540Z', '#3a1a1a'));
          for (let k = 0; k < 26; k += 1)
            c.add(circle(c.random.int(0, 260), c.random.int(0, 200), c.random.between(1, 2.6), '#fff6dc'));
        }
        c.add(
          rect(0, 400, 260, 140, c.linear([fade('#000000', 0), fade('#000000', 0.6)])),
          circle(38, 470, 18, '#f6efe2'),
          box(66, 458, 110, 10, 5, '#ffffff'),
          box(66, 476, 74, 7, 3, fade('#ffffff', 0.6)),
          box(20, 508, 220, 5, 2, fade('#ffffff', 0.35)),
          box(20, 508, 70 + i * 50, 5, 2, '#ffffff'),
        );
        for (let k = 0; k < 3; k += 1) c.add(circle(228, 300 + k * 52, 17, fade('#ffffff', 0.9)));
        c.add(
          path('M228 310C214 298 218 288 228 294C238 288 242 298 228 310Z', '#e0455a'),
          circle(130, 260, i === 1 ? 44 : 0, fade('#ffffff', 0.35)),
          i === 1 ? path('M118 238L154 260L118 282Z', '#ffffff') : '',
        );
      });
    });
  });
};
