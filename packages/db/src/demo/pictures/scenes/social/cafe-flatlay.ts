import { circle, curve, darker, fade, lighter, path, place, rect } from '../../canvas.ts';
import { flower, GOLD, tableTop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, panel, phone, textLines } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { heart } from './parts.ts';

/** Palette: table, cup, phone colours. */
export const cafeFlatlay: Scene = (c, p) => {
  tableTop(c, 0, tone(p, 0));
  c.add(haze(c, 300, 80, 760, 520, '#fff2cf', 0.5));
  const plate = (x: number, y: number, r: number): void => {
    c.add(
      circle(x + 10, y + 16, r, 'rgba(20,10,5,0.3)'),
      circle(x, y, r, c.radial(['#fffdf6', '#f0e6d2', '#d8c9ac'])),
      circle(x, y, r * 0.74, 'none', `stroke="${fade(tone(p, 1), 0.6)}" stroke-width="5"`),
    );
  };
  plate(250, 270, 190);
  for (let i = 0; i < 3; i += 1)
    c.add(
      path(
        `M${150 + i * 66} ${310 - i * 20}C${160 + i * 66} ${230 - i * 20} ${230 + i * 60} ${220 - i * 20} ${250 + i * 60} ${290 - i * 20}Q${200 + i * 60} ${330 - i * 20} ${150 + i * 66} ${310 - i * 20}Z`,
        c.linear(['#f2c47a', '#b9742f']),
      ),
    );
  c.add(circle(250, 370, 46, '#4d7a3d'), circle(250, 366, 38, '#7da556'));
  plate(240, 700, 140);
  c.add(
    circle(240, 700, 96, '#fffaf0'),
    circle(240, 700, 84, c.radial(['#d9a06a', '#8a5230', '#5a3018'])),
    path('M240 660C210 690 210 720 240 750C270 720 270 690 240 660Z', '#f3e0c4'),
    curve('M240 650L240 754', '#f3e0c4', 5),
  );
  phone(c, 470, 150, 1.12, -8, () => {
    c.add(
      rect(0, 0, 260, 540, c.linear([lighter(tone(p, 2), 0.3), darker(tone(p, 3), 0.1)])),
      circle(130, 300, 112, '#f6ead2'),
      circle(130, 300, 92, 'none', `stroke="${tone(p, 1)}" stroke-width="5"`),
      circle(96, 280, 34, '#c2683f'),
      circle(160, 284, 30, '#4d7a3d'),
      circle(128, 344, 32, GOLD),
      box(20, 60, 150, 16, 8, '#fff6e6'),
      box(20, 86, 96, 10, 5, fade('#fff6e6', 0.7)),
      circle(130, 484, 32, '#fff6e6'),
      circle(130, 484, 22, '#e0455a'),
    );
  });
  c.group(place(940, 330, 1, 12), () => {
    panel(c, -170, -220, 340, 440, 10, '#fffaf0', 16);
    c.add(rect(-170, -220, 40, 440, tone(p, 2)));
    textLines(c, -100, -170, 230, 11, fade('#33303a', 0.4), 32, 8);
    c.add(heart(90, 150, 0.9, tone(p, 2)));
  });
  c.add(
    `<g ${place(960, 650, 1, -30)}>${box(-170, -9, 300, 18, 8, tone(p, 3))}${path('M130 -9L164 0L130 9Z', GOLD)}</g>`,
  );
  for (const [x, y, r] of [
    [1090, 780, 70],
    [1000, 840, 46],
    [1150, 680, 40],
    [640, 860, 40],
  ] as const)
    flower(c, x, y, r, tone(p, 2 + (r % 2)), 9);
};
