import { circle, curve, darker, fade, lighter, path, rect } from '../../canvas.ts';
import { backdrop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, panel } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: backdrop, paper, accent, product one, product two. */
export const shopPage: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), darker(tone(p, 0), 0.35)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  haze(c, 200, 200, 500, 400, '#ffffff', 0.3);
  c.group('transform="translate(40 0) skewY(-3)"', () => {
    panel(c, 90, 130, 940, 700, 20, tone(p, 1), 40);
    c.add(rect(90, 150, 940, 44, darker(tone(p, 1), 0.1)));
    ['#e0604f', '#e8b84a', '#6fae5a'].forEach((colour, i) => c.add(circle(122 + i * 26, 170, 8, colour)));
    c.add(box(250, 158, 560, 26, 13, '#ffffff'), box(120, 216, 120, 18, 9, darker(tone(p, 0), 0.4)));
    for (let i = 0; i < 4; i += 1) c.add(box(560 + i * 104, 218, 76, 12, 6, fade('#33303a', 0.35)));
    c.add(
      box(
        120,
        254,
        880,
        220,
        18,
        c.linear([lighter(tone(p, 2), 0.4), tone(p, 2)], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
      box(160, 300, 280, 26, 10, '#ffffff'),
      box(160, 340, 220, 14, 7, fade('#ffffff', 0.7)),
      box(160, 392, 150, 44, 22, darker(tone(p, 2), 0.55)),
    );
    c.add(
      path(
        'M690 474L760 300Q800 270 850 300L930 474Z',
        c.linear([lighter(tone(p, 3), 0.3), darker(tone(p, 3), 0.2)]),
      ),
      curve('M724 400Q800 360 900 400M712 440Q800 400 914 440', '#e2b04a', 7),
      circle(806, 288, 30, fade('#ffffff', 0.25)),
    );
    for (let i = 0; i < 4; i += 1) {
      const x = 120 + i * 224;
      c.add(
        box(x, 498, 208, 300, 14, '#ffffff'),
        box(
          x + 10,
          508,
          188,
          180,
          10,
          c.linear([lighter(tone(p, 3 + (i % 2)), 0.65), lighter(tone(p, 3 + (i % 2)), 0.35)]),
        ),
      );
      if (i % 2)
        c.add(
          path(`M${x + 60} 668L${x + 74} 560Q${x + 104} 536 ${x + 134} 560L${x + 148} 668Z`, tone(p, 4)),
          curve(`M${x + 66} 630Q${x + 104} 608 ${x + 142} 630`, '#e2b04a', 5),
        );
      else
        c.add(
          box(x + 70, 560, 68, 104, 14, tone(p, 3)),
          box(x + 84, 536, 40, 28, 6, darker(tone(p, 3), 0.35)),
          box(x + 70, 596, 68, 36, 2, '#fff8ea'),
        );
      c.add(
        box(x + 14, 706, 130, 11, 5, fade('#33303a', 0.7)),
        box(x + 14, 728, 90, 8, 4, fade('#33303a', 0.3)),
        box(x + 14, 752, 66, 22, 8, tone(p, 2)),
        circle(x + 176, 764, 16, darker(tone(p, 0), 0.3)),
      );
    }
  });
};
