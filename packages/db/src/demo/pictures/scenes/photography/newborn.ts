import { circle, curve, darker, fade, lighter, mix, oval, path, rect, stroke } from '../../canvas.ts';
import { backdrop, flower, shadow } from '../../decor.ts';
import { bokeh, haze, stringLights } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, floor, basket, wrap, flower. */
export const newborn: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.25), tone(p, 0), lighter(tone(p, 0), 0.35)]);
  for (let i = 0; i < 7; i += 1)
    stringLights(
      c,
      [60 + i * 180, -20],
      [60 + i * 180 + c.random.int(-30, 30), c.random.int(330, 500)],
      0,
      9,
      '#ffe6b0',
    );
  bokeh(c, 26, ['#ffe2a8', '#fff4d8', lighter(tone(p, 4), 0.3)], [0, 60, 1200, 420], 40);
  c.add(rect(0, 620, 1200, 280, c.linear([lighter(tone(p, 1), 0.2), darker(tone(p, 1), 0.35)])));
  for (let i = 0; i < 7; i += 1)
    c.add(
      stroke(
        [
          [600 + (i - 3) * 150, 620],
          [600 + (i - 3) * 330, 900],
        ],
        fade(darker(tone(p, 1), 0.6), 0.4),
        4,
      ),
    );
  c.add(shadow(c, 600, 790, 470, 70, 0.65));
  c.add(oval(600, 600, 400, 150, darker(tone(p, 2), 0.5)));
  c.add(
    path(
      'M250 560C300 470 900 470 950 560C930 640 860 660 600 664C340 660 270 640 250 560Z',
      c.linear(['#fffaf0', '#dccfb8']),
    ),
  );
  for (let i = 0; i < 46; i += 1)
    c.add(
      haze(
        c,
        270 + c.random.next() * 660,
        540 + c.random.next() * 90,
        c.random.between(24, 44),
        34,
        '#fffaf0',
        0.8,
      ),
    );
  c.add(
    path(
      'M400 560C430 470 700 470 800 520C860 560 830 630 740 640C600 650 420 640 400 560Z',
      c.linear([lighter(tone(p, 3), 0.45), tone(p, 3), darker(tone(p, 3), 0.2)]),
    ),
  );
  for (let i = 0; i < 6; i += 1)
    c.add(
      curve(
        `M${520 + i * 46} ${498 - i * 2}Q${500 + i * 50} 560 ${540 + i * 46} 636`,
        fade(darker(tone(p, 3), 0.5), 0.35),
        4,
      ),
    );
  c.add(
    circle(446, 540, 74, c.radial(['#f3c9a4', '#dba679', '#b9804f'], 0.4, 0.4, 0.7)),
    path(
      'M372 530C372 440 524 440 522 528C500 480 400 480 372 530Z',
      c.linear([lighter(tone(p, 3), 0.3), darker(tone(p, 3), 0.15)]),
    ),
  );
  c.add(
    curve('M412 548Q424 556 434 548', '#6b3d25', 4),
    curve('M462 548Q474 556 484 548', '#6b3d25', 4),
    curve('M440 580Q449 588 458 580', '#a8493f', 4),
    oval(408, 572, 13, 8, fade('#e2654f', 0.35)),
    oval(488, 572, 13, 8, fade('#e2654f', 0.35)),
  );
  for (let row = 0; row < 5; row += 1) {
    for (let i = 0; i < 24; i += 1) {
      const t = i / 23;
      const x = 210 + t * 780;
      c.add(
        oval(
          x + (row % 2) * 14,
          628 + row * 32 + Math.sin(t * Math.PI) * 52,
          21,
          15,
          mix(lighter(tone(p, 2), 0.25), darker(tone(p, 2), 0.4), (row + (i % 2)) / 6),
        ),
      );
    }
  }
  for (const [x, y, r] of [
    [230, 640, 52],
    [300, 690, 38],
    [190, 720, 34],
    [940, 640, 48],
    [1000, 700, 40],
    [890, 704, 32],
  ] as const)
    flower(c, x, y, r, c.random.chance(0.5) ? tone(p, 4) : lighter(tone(p, 4), 0.5));
};
