import { circle, curve, darker, fade, lighter, oval, path, place } from '../../canvas.ts';
import { backdrop, flower, GOLD, petals } from '../../decor.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: cloth, skin, henna, bangle, flower. */
export const mehndiHands: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.15), tone(p, 0), darker(tone(p, 0), 0.4)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
  });
  for (let i = 0; i < 16; i += 1)
    c.add(
      curve(
        `M${-100 + i * 90} 0C${40 + i * 80} 300 ${-60 + i * 90} 600 ${100 + i * 80} 900`,
        fade(i % 2 ? darker(tone(p, 0), 0.5) : lighter(tone(p, 0), 0.4), 0.18),
        16,
      ),
    );
  const henna = tone(p, 2);
  const hand = (x: number, y: number, turn: number, flip: number): void => {
    const skin = c.linear([lighter(tone(p, 1), 0.25), tone(p, 1), darker(tone(p, 1), 0.2)], {
      x1: 0,
      y1: 0,
      x2: 1,
      y2: 1,
    });
    c.group(`transform="translate(${x} ${y}) rotate(${turn}) scale(${flip} 1)"`, () => {
      c.add(oval(30, 120, 210, 330, c.radial(['rgba(20,5,15,0.4)', 'rgba(20,5,15,0)'])));
      c.add(
        path('M-105 480L-100 220C-140 170 -134 60 -124 -10L108 -10C124 60 140 160 104 220L106 480Z', skin),
      );
      for (const [fx, top, w] of [
        [-92, -250, 50],
        [-32, -312, 52],
        [32, -292, 52],
        [90, -216, 46],
      ] as const)
        c.add(
          `<rect x="${fx - w / 2}" y="${top}" width="${w}" height="${-top + 80}" rx="${w / 2}" fill="${skin}"/>`,
          `<rect x="${fx - w * 0.28}" y="${top + 8}" width="${w * 0.56}" height="34" rx="14" fill="${fade('#b3202e', 0.9)}"/>`,
        );
      c.add(path('M104 130C150 110 190 60 206 0C214 -30 250 -24 246 10C238 90 190 170 110 226Z', skin));
      const ink = (d: string, w: number): void => void c.add(curve(d, fade(henna, 0.92), w));
      c.add(
        circle(0, 110, 66, 'none', `stroke="${henna}" stroke-width="5"`),
        circle(0, 110, 50, 'none', `stroke="${henna}" stroke-width="2.5"`),
        circle(0, 110, 14, henna),
      );
      for (let i = 0; i < 12; i += 1)
        c.add(
          `<g ${place(0, 110, 1, i * 30)}>${path('M0 -20Q10 -36 0 -48Q-10 -36 0 -20Z', henna)}${path('M0 -68Q14 -84 0 -100Q-14 -84 0 -68Z', 'none', `stroke="${henna}" stroke-width="3"`)}${circle(0, -84, 3, henna)}</g>`,
        );
      for (const fx of [-92, -32, 32, 90]) {
        for (let k = 0; k < 5; k += 1)
          ink(`M${fx - 19} ${-40 - k * 30}Q${fx} ${-56 - k * 30} ${fx + 19} ${-40 - k * 30}`, 4);
        for (let k = 0; k < 4; k += 1) c.add(circle(fx, -34 - k * 30, 4.4, henna));
      }
      for (let row = 0; row < 4; row += 1) {
        ink(`M-100 ${252 + row * 44}L100 ${252 + row * 44}`, 4);
        for (let i = 0; i < 9; i += 1)
          c.add(
            row % 2
              ? path(`M${-92 + i * 22} ${288 + row * 44}q11 -26 22 0Z`, henna)
              : circle(-84 + i * 21, 274 + row * 44, 6, 'none', `stroke="${henna}" stroke-width="3"`),
          );
      }
      ink('M-86 190C-60 170 -60 210 -86 214C-112 210 -104 170 -84 176', 4);
      ink('M86 190C60 170 60 210 86 214C112 210 104 170 84 176', 4);
      for (let i = 0; i < 5; i += 1)
        c.add(
          `<rect x="-118" y="${398 + i * 22}" width="236" height="15" rx="7" fill="${i % 2 ? GOLD : tone(p, 3)}"/>`,
        );
    });
  };
  hand(400, 420, 14, 1);
  hand(820, 440, -12, -1);
  for (const [x, y, r] of [
    [90, 120, 56],
    [190, 60, 40],
    [1110, 130, 52],
    [1020, 60, 36],
    [610, 80, 34],
  ] as const)
    flower(c, x, y, r, tone(p, 4), 10);
  petals(c, 40, [0, 0, 1200, 900], [tone(p, 4), lighter(tone(p, 4), 0.4)], 10);
};
