import { circle, curve, darker, fade, lighter, oval, path, stroke } from '../../canvas.ts';
import { backdrop, flower, garland, GOLD } from '../../decor.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: cloth, tray, gem one, gem two, flower. */
export const jewelleryTray: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.2), tone(p, 0), darker(tone(p, 0), 0.45)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  for (let i = 0; i < 12; i += 1)
    c.add(
      curve(
        `M0 ${i * 90}C300 ${i * 90 - 80} 700 ${i * 90 + 90} 1200 ${i * 90 - 30}`,
        fade(i % 2 ? lighter(tone(p, 0), 0.4) : darker(tone(p, 0), 0.5), 0.22),
        20,
      ),
    );
  c.add(
    oval(630, 500, 470, 340, 'rgba(20,6,14,0.4)'),
    oval(600, 460, 460, 330, c.radial([lighter(tone(p, 1), 0.4), tone(p, 1), darker(tone(p, 1), 0.4)])),
    oval(600, 460, 420, 296, c.radial([lighter(tone(p, 1), 0.2), darker(tone(p, 1), 0.25)])),
  );
  for (let i = 0; i < 48; i += 1)
    c.add(
      circle(
        600 + Math.cos((i / 48) * 6.283) * 440,
        460 + Math.sin((i / 48) * 6.283) * 313,
        7,
        fade(GOLD, 0.9),
      ),
    );
  for (let i = 0; i < 9; i += 1)
    c.add(
      `<ellipse cx="${400 + i * 15}" cy="${360 + i * 4}" rx="96" ry="110" fill="none" stroke="${i % 3 === 1 ? tone(p, 2) : i % 3 === 2 ? tone(p, 3) : GOLD}" stroke-width="11"/>`,
      `<ellipse cx="${398 + i * 15}" cy="${357 + i * 4}" rx="96" ry="110" fill="none" stroke="rgba(255,255,255,0.4)" stroke-width="2"/>`,
    );
  for (const x of [720, 850]) {
    c.add(
      circle(x, 290, 26, GOLD),
      circle(x, 290, 14, tone(p, 2)),
      path(
        `M${x - 52} 400C${x - 52} 320 ${x + 52} 320 ${x + 52} 400Z`,
        c.linear(['#fbeab8', GOLD, '#8a6420'], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
      stroke(
        [
          [x, 312],
          [x, 340],
        ],
        GOLD,
        6,
      ),
    );
    for (let i = 0; i < 6; i += 1) c.add(circle(x - 45 + i * 18, 414, 8, i % 2 ? tone(p, 3) : '#fbf6ea'));
  }
  c.add(curve('M400 560Q600 800 840 540', GOLD, 18));
  for (let i = 0; i < 15; i += 1) {
    const t = i / 14;
    const x = 400 * (1 - t) ** 2 + 1200 * t * (1 - t) + 840 * t * t;
    const y = 560 * (1 - t) ** 2 + 1600 * t * (1 - t) + 540 * t * t;
    const r = 13 + Math.sin(t * Math.PI) * 13;
    c.add(
      circle(x, y + 10, r + 4, '#a8802f'),
      circle(
        x,
        y + 10,
        r,
        c.radial(
          [lighter(tone(p, 2 + (i % 2)), 0.5), tone(p, 2 + (i % 2)), darker(tone(p, 2 + (i % 2)), 0.4)],
          0.35,
          0.3,
          0.8,
        ),
      ),
      circle(x, y + 34 + r, 8, '#fbf6ea'),
    );
  }
  garland(
    c,
    Array.from({ length: 12 }, (_, i) => [80 + i * 26, 780 + Math.sin(i * 0.7) * 18] as const),
    20,
    ['#fbf4e4', '#f0e0ba'],
  );
  for (const [x, y, r] of [
    [1090, 130, 62],
    [1000, 80, 40],
    [1120, 240, 36],
  ] as const)
    flower(c, x, y, r, tone(p, 4), 10);
};
