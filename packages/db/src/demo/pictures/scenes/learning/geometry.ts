import { circle, curve, fade, path, place, rect, stroke } from '../../canvas.ts';
import { tableTop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: paper, ink, accent, table, second. */
export const geometry: Scene = (c, p) => {
  tableTop(c, 0, tone(p, 3));
  c.add(haze(c, 260, 120, 700, 420, '#fff0c8', 0.45));
  c.group(place(560, 450, 1, -5), () => {
    c.add(
      rect(-400, -350, 820, 720, 'rgba(20,10,10,0.3)'),
      rect(-410, -370, 820, 720, c.linear(['#fffdf6', tone(p, 0)], { x1: 0, y1: 0, x2: 1, y2: 1 })),
    );
    for (let i = 0; i < 24; i += 1)
      c.add(
        stroke(
          [
            [-410 + i * 35, -370],
            [-410 + i * 35, 350],
          ],
          fade(tone(p, 1), 0.13),
          2,
        ),
        stroke(
          [
            [-410, -370 + i * 31],
            [410, -370 + i * 31],
          ],
          fade(tone(p, 1), 0.13),
          2,
        ),
      );
    c.add(
      curve('M-200 190L170 190L40 -200Z', tone(p, 1), 6),
      circle(3, 54, 172, 'none', `stroke="${tone(p, 2)}" stroke-width="5"`),
      curve(
        'M-200 190L105 -5M170 190L-80 -5M40 -200L-15 190',
        fade(tone(p, 4), 0.8),
        3,
        'stroke-dasharray="12 10"',
      ),
    );
    for (const [x, y] of [
      [-200, 190],
      [170, 190],
      [40, -200],
      [3, 54],
    ] as const)
      c.add(circle(x, y, 9, tone(p, 2)));
    for (let i = 0; i < 4; i += 1)
      c.add(
        curve(`M220 ${-250 + i * 40}q20 -14 40 0t40 0t40 0${i % 2 ? 't30 0' : ''}`, fade(tone(p, 1), 0.6), 4),
      );
  });
  c.add(
    `<g ${place(250, 660, 1, -32)}>${path('M-260 40L260 40L260 -10L-260 -10Z', fade('#f2c86a', 0.92), 'stroke="#a87a2a" stroke-width="3"')}${Array.from(
      { length: 40 },
      (_, i) =>
        stroke(
          [
            [-250 + i * 13, -10],
            [-250 + i * 13, i % 5 ? 2 : 12],
          ],
          '#6b4a1a',
          2,
        ),
    ).join('')}</g>`,
  );
  c.add(
    `<g ${place(990, 300, 1, 16)}>${path('M-160 160L160 160L-160 -170Z', fade('#9fd3d6', 0.55), 'stroke="#4d8f93" stroke-width="5"')}${path('M-110 112L40 112L-110 -44Z', fade(tone(p, 3), 0.55), 'stroke="#4d8f93" stroke-width="4"')}</g>`,
  );
  c.add(
    `<g ${place(880, 660, 1, 24)}>${circle(0, -190, 24, '#c9c4bc')}${path('M-12 -180L-110 170L-96 176L4 -170Z', c.linear(['#e6e1d8', '#8d877e'], { x1: 0, y1: 0, x2: 1, y2: 0 }))}${path('M12 -180L96 130L82 138L-4 -170Z', c.linear(['#e6e1d8', '#8d877e'], { x1: 0, y1: 0, x2: 1, y2: 0 }))}${rect(78, 120, 26, 70, tone(p, 2))}</g>`,
  );
  c.add(
    `<g ${place(400, 800, 1, 12)}>${rect(-190, -13, 340, 26, c.linear(['#f2c443', '#c98a1f']))}${path('M150 -13L200 0L150 13Z', '#f0d9b0')}${path('M186 -4L200 0L186 4Z', '#2b2320')}${rect(-224, -13, 34, 26, '#e08a96')}</g>`,
  );
  c.add(
    `<g ${place(1060, 800, 1, -14)}><rect x="-70" y="-40" width="140" height="80" rx="14" fill="#f6f3ea"/><rect x="-70" y="-40" width="76" height="80" rx="10" fill="${tone(p, 2)}"/></g>`,
  );
};
