import { nth } from '../../../nth.ts';
import { circle, darker, fade, mix, path, rect, stroke } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { glow } from '../../light.ts';
import { box, panel } from '../../devices.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: room, panel, and picture colours. */
export const colourGrade: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.2), darker(tone(p, 0), 0.6)]);
  panel(c, 40, 40, 1120, 480, 16, darker(tone(p, 1), 0.4), 12);
  c.group(c.clip('<rect x="60" y="60" width="1080" height="440" rx="8"/>'), () => {
    const scene = (warm: boolean): void => {
      c.add(
        rect(
          60,
          60,
          1080,
          440,
          c.linear(warm ? [tone(p, 2), tone(p, 3), '#ffe3ad'] : ['#8b9199', '#a9adb0', '#c3c3bf']),
        ),
      );
      if (warm) glow(c, 760, 330, 330, '#fff3c8', 0.9);
      c.add(circle(760, 300, 56, warm ? '#fff8e2' : '#d9dad6'));
      for (let i = 0; i < 3; i += 1)
        c.add(
          path(
            `M0 ${360 + i * 44}Q300 ${280 + i * 50} 600 ${360 + i * 44}Q900 ${290 + i * 50} 1200 ${350 + i * 44}L1200 540L0 540Z`,
            warm ? mix(tone(p, 4), darker(tone(p, 2), 0.5), i / 2.4) : mix('#8f9496', '#5f6466', i / 2.4),
          ),
        );
      figure(c, 430, 500, 260, {
        kind: 'saree',
        skin: warm ? '#9c6239' : '#8a8583',
        main: warm ? '#c23b4e' : '#85898c',
        accent: warm ? '#e2b04a' : '#a5a7a6',
        hands: [
          [-20, -66],
          [15, -60],
        ],
      });
    };
    scene(false);
    c.group(c.clip('<rect x="600" y="60" width="540" height="440"/>'), () => scene(true));
  });
  c.add(
    rect(597, 60, 6, 440, '#ffffff'),
    circle(600, 280, 22, '#ffffff'),
    path('M592 270L582 280L592 290M608 270L618 280L608 290', 'none', 'stroke="#33303a" stroke-width="4"'),
  );
  for (let w = 0; w < 3; w += 1) {
    const x = 180 + w * 270;
    panel(c, x - 124, 550, 248, 316, 16, darker(tone(p, 1), 0.2), 8);
    for (let i = 0; i < 36; i += 1) {
      const a = (i / 36) * 6.283;
      const b = ((i + 1.2) / 36) * 6.283;
      c.add(
        path(
          `M${x} 690L${x + Math.cos(a) * 100} ${690 + Math.sin(a) * 100}L${x + Math.cos(b) * 100} ${690 + Math.sin(b) * 100}Z`,
          `hsl(${i * 10},62%,55%)`,
        ),
      );
    }
    c.add(
      circle(
        x,
        690,
        100,
        c.radial([fade('#f4f0e8', 0.95), [0.6, fade('#f4f0e8', 0.25)], fade('#f4f0e8', 0)]),
      ),
      circle(x, 690, 101, 'none', 'stroke="rgba(0,0,0,0.5)" stroke-width="5"'),
      circle(x + nth([-26, 18, 34], w), 690 + nth([22, -30, 10], w), 11, '#ffffff'),
      circle(x + nth([-26, 18, 34], w), 690 + nth([22, -30, 10], w), 6, '#33303a'),
    );
    for (let i = 0; i < 3; i += 1)
      c.add(
        box(x - 96, 814 + i * 16, 192, 6, 3, fade('#ffffff', 0.18)),
        circle(x - 60 + ((w * 50 + i * 61) % 140), 817 + i * 16, 7, tone(p, 2 + i)),
      );
  }
  panel(c, 858, 550, 302, 316, 16, darker(tone(p, 1), 0.6), 8);
  for (let i = 0; i < 90; i += 1) {
    const x = 880 + i * 2.9;
    const mid = 700 + Math.sin(i * 0.12) * 40;
    for (const [k, colour] of [
      [-24, '#ff7a5a'],
      [0, '#7ad98a'],
      [24, '#6aa8ff'],
    ] as const)
      c.add(
        stroke(
          [
            [x, mid + k - c.random.int(10, 60)],
            [x, mid + k + c.random.int(10, 60)],
          ],
          fade(colour, 0.3),
          3,
        ),
      );
  }
};
