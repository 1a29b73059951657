import { nth } from '../../../nth.ts';
import { circle, curve, darker, fade, lighter, path, place } from '../../canvas.ts';
import { flower, GOLD, petals, tableTop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { bowl, rice, puri, CURRIES } from './parts.ts';

/** Palette: table, metal, cloth, flower. */
export const thali: Scene = (c, p) => {
  tableTop(c, 0, tone(p, 0));
  c.add(
    path('M0 0L1200 0L1200 150L0 260Z', c.linear([lighter(tone(p, 2), 0.1), darker(tone(p, 2), 0.25)])),
    curve('M0 260L1200 150', GOLD, 9),
    haze(c, 320, 120, 760, 460, '#fff2cf', 0.45),
  );
  c.add(
    circle(620, 490, 396, 'rgba(20,8,4,0.4)'),
    circle(
      600,
      462,
      390,
      c.radial([lighter(tone(p, 1), 0.6), tone(p, 1), darker(tone(p, 1), 0.35)], 0.38, 0.3, 0.85),
    ),
    circle(600, 462, 352, c.radial([lighter(tone(p, 1), 0.35), darker(tone(p, 1), 0.15)], 0.4, 0.35, 0.8)),
    circle(600, 462, 372, 'none', `stroke="${fade(darker(tone(p, 1), 0.4), 0.6)}" stroke-width="4"`),
  );
  for (let i = 0; i < 7; i += 1) {
    const angle = -Math.PI * 1.08 + (i / 6) * Math.PI * 1.16;
    bowl(
      c,
      600 + Math.cos(angle) * 258,
      462 + Math.sin(angle) * 258,
      84,
      tone(p, 1),
      nth(CURRIES, i)[0],
      nth(CURRIES, i)[1],
    );
  }
  rice(c, 540, 520, 128, 96, ['#fffaf0', '#f3ead6', '#f7e3a8']);
  c.add(circle(540, 500, 26, '#c2451f'), circle(534, 494, 10, '#e2b04a'));
  for (const [x, y] of [
    [700, 590],
    [762, 548],
    [730, 640],
  ] as const)
    puri(c, x, y, 64);
  c.add(
    circle(612, 690, 52, c.radial(['#fbe3b8', '#d98a3f', '#8a4a1c'], 0.4, 0.35, 0.7)),
    circle(520, 684, 48, c.radial(['#fbe3b8', '#d98a3f', '#8a4a1c'], 0.4, 0.35, 0.7)),
    path('M392 600Q440 560 480 620Q440 660 392 600Z', '#b5c94a'),
    circle(420, 610, 12, '#f0f3c8'),
  );
  c.add(
    `<g ${place(1080, 640, 1, 10)}>${circle(6, 10, 92, 'rgba(20,8,4,0.4)')}${circle(0, 0, 90, c.radial([lighter(tone(p, 1), 0.6), tone(p, 1), darker(tone(p, 1), 0.4)], 0.36, 0.3, 0.85))}${circle(0, 0, 74, '#fdf6e6')}${circle(-10, -8, 12, '#e2b04a')}</g>`,
  );
  for (const [x, y, r] of [
    [110, 720, 66],
    [190, 800, 46],
    [80, 820, 38],
    [1120, 130, 50],
  ] as const)
    flower(c, x, y, r, tone(p, 3), 10);
  petals(c, 30, [20, 640, 260, 250], [tone(p, 3), '#f6c544'], 10);
};
