import { nth } from '../../../nth.ts';
import { circle, darker, lighter, mix, oval, path, stroke } from '../../canvas.ts';
import { backdrop, hills } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { figure } from '../../figure.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: sky, mist, tea one, tea two, wrap. */
export const teaHills: Scene = (c, p) => {
  const { random } = c;
  backdrop(c, [tone(p, 0), lighter(tone(p, 0), 0.4), tone(p, 1)]);
  glow(c, 300, 240, 380, '#fff3cc', 0.9);
  hills(
    c,
    300,
    [mix(tone(p, 2), tone(p, 1), 0.72), mix(tone(p, 2), tone(p, 1), 0.5), mix(tone(p, 2), tone(p, 1), 0.25)],
    70,
    150,
  );
  for (let i = 0; i < 9; i += 1)
    c.add(haze(c, random.int(0, 1200), 380 + i * 26, random.int(260, 560), 44, tone(p, 1), 0.7));
  for (let ridge = 0; ridge < 4; ridge += 1) {
    const base = 540 + ridge * 92;
    c.add(
      path(
        `M0 900L0 ${base}Q300 ${base - 120 + ridge * 20} 620 ${base + 10}Q900 ${base + 90} 1200 ${base - 60 + ridge * 30}L1200 900Z`,
        mix(tone(p, 2), darker(tone(p, 3), 0.3), ridge / 4),
      ),
    );
    for (let row = 0; row < 5; row += 1) {
      for (let i = 0; i < 42; i += 1) {
        const t = i / 41;
        const x = t * 1200 + (row % 2) * 16;
        const y =
          base +
          row * 26 +
          12 +
          (t < 0.52
            ? -Math.sin((t / 0.52) * Math.PI) * (62 - ridge * 8)
            : Math.sin(((t - 0.52) / 0.48) * Math.PI) * 46) -
          t * (58 - ridge * 26);
        c.add(
          oval(x, y, 20, 11, mix(lighter(tone(p, 2), 0.2), tone(p, 3), random.next() * 0.7 + ridge * 0.08)),
        );
      }
    }
  }
  for (let i = 0; i < 5; i += 1) {
    const x = 330 + i * 150 + random.int(-30, 30);
    figure(c, x, 720 + (i % 2) * 46, 150, {
      kind: 'saree',
      skin: '#7d4b2b',
      main: nth(['#c23b33', '#e0a52e', '#7a2a5e', '#0f6e67', '#d9653b'], i),
      accent: tone(p, 4),
    });
    c.add(path(`M${x + 6} ${632 + (i % 2) * 46}l34 0l-6 50l-24 0Z`, '#b98549'));
  }
  for (const x of [120, 1050, 960]) {
    const h = random.int(300, 430);
    c.add(
      stroke(
        [
          [x, 640],
          [x, 640 - h],
        ],
        '#5a4630',
        12,
      ),
    );
    for (let i = 0; i < 26; i += 1)
      c.add(
        circle(
          x + random.int(-70, 70),
          640 - h + random.int(-60, 90),
          random.int(16, 36),
          mix(darker(tone(p, 3), 0.25), lighter(tone(p, 2), 0.1), random.next()),
        ),
      );
  }
};
