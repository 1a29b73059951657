import { circle, darker, lighter, path, rect } from '../../canvas.ts';
import type { Canvas } from '../../canvas.ts';
import { backdrop, flower, GOLD, shadow, tableTop } from '../../decor.ts';
import { glow, haze } from '../../light.ts';
import { bust } from '../../bust.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { brush } from './parts.ts';

function panel(c: Canvas, frame: string): void {
  c.add(
    path(
      'M300 640L300 330A300 270 0 0 1 900 330L900 640Z',
      c.linear([lighter(frame, 0.3), frame, darker(frame, 0.4)], { x1: 0, y1: 0, x2: 1, y2: 0 }),
    ),
  );
  c.group(c.clip('<path d="M340 640L340 334A260 234 0 0 1 860 334L860 640Z"/>'), () => {
    c.add(
      rect(300, 60, 620, 600, c.linear(['#f3e2d0', '#b98f86', '#6a4450'], { x1: 0, y1: 0, x2: 1, y2: 1 })),
    );
    bust(c, 600, 340, 1.5, {
      skin: '#c68a5a',
      hair: '#1c1411',
      hairStyle: 'long',
      attire: 'saree',
      main: '#7a2a5e',
      accent: '#d9a32e',
      bindi: true,
      jewels: true,
    });
    c.add(path('M360 640L520 90L640 90L470 640Z', 'rgba(255,255,255,0.13)'));
  });
  for (let i = 0; i < 13; i += 1) {
    const angle = Math.PI + (i / 12) * Math.PI;
    const x = 600 + Math.cos(angle) * 282;
    const y = 352 + Math.sin(angle) * 254;
    glow(c, x, y, 62, '#ffe2a0', 0.8);
    c.add(circle(x, y, 20, '#fffbe6'));
  }
}

/** Palette: wall, table, mirror frame, chair, flower. */
export const vanity: Scene = (c, p) => {
  backdrop(c, [darker(tone(p, 0), 0.2), tone(p, 0), lighter(tone(p, 0), 0.15)]);
  glow(c, 600, 370, 620, '#ffe4b0', 0.9);
  panel(c, tone(p, 2));
  tableTop(c, 690, tone(p, 1));
  brush(c, 260, 650, 0.55, -12, '#2b2230', '#8a5a4a');
  brush(c, 300, 650, 0.6, 4, tone(p, 3), '#3a2a2a');
  brush(c, 334, 650, 0.5, 14, '#f3e6d4', '#b98a6a');
  c.add(
    `<rect x="236" y="640" width="124" height="140" rx="14" fill="${c.linear(['#f6efe2', '#b9a488'], { x1: 0, y1: 0, x2: 1, y2: 0 })}"/>`,
  );
  (
    [
      [470, 90, 120, '#e9a6a0'],
      [560, 60, 170, '#c9a24a'],
      [650, 80, 96, '#8a3a4a'],
    ] as const
  ).forEach(([x, w, h, colour]) =>
    c.add(
      shadow(c, x + 20, 792, w, 16, 0.4),
      `<rect x="${x - w / 2}" y="${790 - h}" width="${w}" height="${h}" rx="14" fill="${c.linear([lighter(colour, 0.5), colour, darker(colour, 0.35)], { x1: 0, y1: 0, x2: 1, y2: 0 })}"/>`,
      rect(x - w * 0.28, 790 - h - 34, w * 0.56, 38, GOLD),
    ),
  );
  c.add(
    path(
      'M860 680L960 680L944 800L876 800Z',
      c.linear(['#dfeef0', '#8fb0b8'], { x1: 0, y1: 0, x2: 1, y2: 0 }),
    ),
  );
  for (const [x, y, r] of [
    [860, 620, 46],
    [930, 590, 54],
    [980, 650, 40],
    [900, 664, 36],
  ] as const)
    flower(c, x, y, r, tone(p, 4), 10);
  c.add(haze(c, 600, 840, 520, 60, '#ffe9b8', 0.4));
};
