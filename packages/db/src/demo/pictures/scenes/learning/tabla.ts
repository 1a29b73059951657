import { circle, darker, fade, lighter, oval, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, plant, shadow } from '../../decor.ts';
import { bokeh, glow, windowLight } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, floor, wood, rug, cloth. */
export const tabla: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.3), tone(p, 0), lighter(tone(p, 0), 0.2)]);
  glow(c, 820, 260, 480, '#ffd9a0', 0.6);
  windowLight(c, 90, 60, 330, 460, '#ffe6b0', 0.3);
  c.add(rect(0, 640, 1200, 260, c.linear([lighter(tone(p, 1), 0.15), darker(tone(p, 1), 0.4)])));
  c.add(oval(600, 790, 560, 110, c.radial([lighter(tone(p, 3), 0.3), tone(p, 3), darker(tone(p, 3), 0.45)])));
  for (let i = 0; i < 26; i += 1)
    c.add(
      circle(600 + Math.cos((i / 26) * 6.283) * 480, 790 + Math.sin((i / 26) * 6.283) * 88, 11, '#e2b04a'),
    );
  const drum = (x: number, y: number, w: number, h: number, body: string): void => {
    c.add(
      shadow(c, x, y + h + 16, w * 0.8, 30, 0.6),
      path(
        `M${x - w / 2} ${y}C${x - w * 0.62} ${y + h * 0.6} ${x - w * 0.4} ${y + h} ${x} ${y + h + 16}C${x + w * 0.4} ${y + h} ${x + w * 0.62} ${y + h * 0.6} ${x + w / 2} ${y}Z`,
        c.linear([lighter(body, 0.4), body, darker(body, 0.55)], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
    );
    for (let i = 0; i <= 8; i += 1)
      c.add(
        stroke(
          [
            [x - w / 2 + (i * w) / 8, y + 8],
            [x - w * 0.36 + (i * w * 0.72) / 8, y + h * 0.86],
          ],
          fade('#f3e2bd', 0.75),
          5,
        ),
      );
    c.add(
      oval(x, y, w / 2 + 8, w * 0.19, '#6b4222'),
      oval(x, y - 4, w / 2, w * 0.17, '#f3e6c8'),
      oval(x + w * 0.06, y - 4, w * 0.24, w * 0.085, '#1b1714'),
      oval(x + w * 0.03, y - 8, w * 0.1, w * 0.03, '#4a413c'),
    );
  };
  drum(420, 560, 270, 210, '#b98a4a');
  drum(740, 540, 220, 230, tone(p, 2));
  c.add(
    `<g ${place(1010, 760, 1, -24)}>${path('M-70 40C-90 -60 90 -60 70 40C60 120 -60 120 -70 40Z', c.linear(['#c98a4a', '#5a3218'], { x1: 0, y1: 0, x2: 1, y2: 1 }))}${rect(-20, -480, 40, 470, c.linear(['#8a5a30', '#4a2c15'], { x1: 0, y1: 0, x2: 1, y2: 0 }))}${stroke(
      [
        [-6, -470],
        [-6, 60],
      ],
      '#f3e2bd',
      2,
    )}${stroke(
      [
        [6, -470],
        [6, 60],
      ],
      '#f3e2bd',
      2,
    )}${circle(0, 40, 22, '#2b1a10')}${circle(-34, -440, 10, '#e2b04a')}${circle(34, -400, 10, '#e2b04a')}</g>`,
  );
  plant(c, 140, 690, 130, '#b5633c', '#47633f');
  bokeh(c, 14, ['#ffd58a', '#ff9d5c'], [600, 60, 560, 330], 30);
};
