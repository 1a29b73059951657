import { curve, darker, fade, lighter, mix, path, place, rect, stroke } from '../../canvas.ts';
import { backdrop, shadow, tableTop } from '../../decor.ts';
import { haze, windowLight } from '../../light.ts';
import { laptop } from '../../devices.ts';
import { bust } from '../../bust.ts';
import { SKINS } from '../../look.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: wall, desk, board, screen, cloth. */
export const onlineClass: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.3), tone(p, 0), darker(tone(p, 0), 0.18)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  windowLight(c, 60, 60, 330, 460, '#fff6d8', 0.5);
  c.add(rect(900, 130, 240, 16, '#8a6a4a'), rect(900, 290, 240, 16, '#8a6a4a'));
  for (let i = 0; i < 8; i += 1)
    c.add(
      rect(910 + i * 27, 130 - 60 - (i % 3) * 14, 22, 60 + (i % 3) * 14, tone(p, i + 1)),
      rect(910 + i * 27, 290 - 70 + (i % 3) * 14, 22, 70 - (i % 3) * 14, tone(p, i)),
    );
  tableTop(c, 690, tone(p, 1));
  laptop(c, 250, 180, 1.12, () => {
    c.add(rect(0, 0, 640, 400, c.linear([lighter(tone(p, 2), 0.1), darker(tone(p, 2), 0.3)])));
    c.add(
      curve('M40 90L180 90M40 130L230 130M40 170L150 170', '#f4f1e4', 5),
      curve('M60 330C110 330 120 230 160 230C200 230 210 330 260 330', tone(p, 3), 6),
      stroke(
        [
          [50, 345],
          [280, 345],
        ],
        '#f4f1e4',
        4,
      ),
      stroke(
        [
          [60, 355],
          [60, 220],
        ],
        '#f4f1e4',
        4,
      ),
    );
    bust(c, 400, 190, 1.05, {
      skin: tone(SKINS, 2),
      hair: '#1c1411',
      hairStyle: 'long',
      attire: 'salwar',
      main: tone(p, 4),
      accent: tone(p, 3),
      glasses: true,
      bindi: true,
    });
    for (let i = 0; i < 3; i += 1) {
      c.add(rect(540, 14 + i * 128, 90, 112, mix(tone(p, 0), '#3a4a6a', 0.2 + i * 0.25)));
      c.group(c.clip(`<rect x="540" y="${14 + i * 128}" width="90" height="112" rx="8"/>`), () =>
        bust(c, 585, 62 + i * 128, 0.34, {
          skin: tone(SKINS, i * 2 + 1),
          hair: '#1c1411',
          hairStyle: i === 1 ? 'braid' : 'crop',
          attire: 'tee',
          main: tone(p, i + 2),
          accent: tone(p, 1),
        }),
      );
    }
  });
  c.add(
    shadow(c, 130, 800, 120, 20, 0.4),
    `<rect x="70" y="690" width="110" height="110" rx="14" fill="${c.linear(['#f6efe0', '#c9b898'], { x1: 0, y1: 0, x2: 1, y2: 0 })}"/>`,
    curve('M180 714C224 714 224 776 180 776', '#d8c9aa', 12),
    haze(c, 126, 640, 40, 60, '#ffffff', 0.35),
  );
  c.add(
    `<g ${place(980, 770, 1, 8)}>${rect(-130, -70, 260, 160, '#fffaf0')}${rect(-130, -70, 30, 160, tone(p, 4))}</g>`,
  );
  for (let i = 0; i < 6; i += 1)
    c.add(
      `<g ${place(980, 770, 1, 8)}>${rect(-84, -50 + i * 22, 190 - (i % 3) * 30, 5, fade('#32408f', 0.55))}</g>`,
    );
  c.add(
    `<g ${place(1090, 790, 1, -38)}>${rect(-90, -7, 170, 14, '#22222a')}${path('M80 -7L104 0L80 7Z', '#e2b04a')}</g>`,
  );
};
