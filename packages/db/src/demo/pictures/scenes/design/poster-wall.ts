import { circle, curve, darker, fade, lighter, mix, path, place, rect } from '../../canvas.ts';
import type { Canvas } from '../../canvas.ts';
import { archPath, backdrop, GOLD, shadow } from '../../decor.ts';
import { beam } from '../../light.ts';
import { box, panel } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

function poster(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  turn: number,
  p: readonly string[],
  kind: number,
): void {
  c.group(place(x, y, 1, turn), () => {
    panel(c, 0, 0, w, h, 4, lighter(tone(p, kind), 0.55), 22);
    c.group(c.clip(`<rect width="${w}" height="${h}" rx="4"/>`), () => {
      if (kind % 4 === 0) {
        for (let i = 0; i < 6; i += 1)
          c.add(
            circle(
              w / 2,
              h * 0.62,
              w * (0.62 - i * 0.1),
              i % 2 ? lighter(tone(p, kind), 0.55) : tone(p, kind + 1),
            ),
          );
        c.add(
          path(
            `M0 ${h * 0.66}Q${w / 2} ${h * 0.5} ${w} ${h * 0.66}L${w} ${h}L0 ${h}Z`,
            darker(tone(p, kind), 0.25),
          ),
        );
      } else if (kind % 4 === 1) {
        c.add(rect(0, 0, w, h, tone(p, kind)));
        for (let i = 0; i < 5; i += 1)
          c.add(
            path(
              archPath(w / 2, h, w * (1.06 - i * 0.2), h * (0.82 - i * 0.13)),
              mix(tone(p, kind + 1), tone(p, kind + 2), i / 4),
            ),
          );
      } else if (kind % 4 === 2) {
        c.add(rect(0, 0, w, h, darker(tone(p, kind), 0.2)));
        for (let i = 0; i < 7; i += 1)
          c.add(
            `<g ${place(w * 0.5, h * 0.44, w / 300, i * 51)}>${path('M0 0Q60 -80 0 -150Q-60 -80 0 0Z', fade(tone(p, kind + 1 + (i % 2)), 0.85))}</g>`,
          );
        c.add(circle(w / 2, h * 0.44, w * 0.1, GOLD));
      } else {
        c.add(
          rect(0, 0, w, h, lighter(tone(p, kind), 0.6)),
          path(
            `M${w * 0.1} ${h * 0.7}C${w * 0.2} ${h * 0.2} ${w * 0.7} ${h * 0.1} ${w * 0.9} ${h * 0.3}C${w} ${h * 0.6} ${w * 0.6} ${h * 0.76} ${w * 0.1} ${h * 0.7}Z`,
            tone(p, kind),
          ),
          circle(w * 0.66, h * 0.3, w * 0.14, tone(p, kind + 1)),
          curve(
            `M${w * 0.1} ${h * 0.6}Q${w * 0.5} ${h * 0.4} ${w * 0.94} ${h * 0.56}`,
            tone(p, kind + 2),
            14,
          ),
        );
      }
      const ink = kind % 4 === 0 || kind % 4 === 3 ? darker(tone(p, kind), 0.6) : '#fff6e6';
      c.add(
        box(w * 0.1, h * 0.08, w * 0.62, h * 0.05, 6, ink),
        box(w * 0.1, h * 0.15, w * 0.4, h * 0.03, 5, fade(ink, 0.7)),
        box(w * 0.1, h * 0.91, w * 0.5, h * 0.02, 4, fade(ink, 0.7)),
      );
    });
  });
}

/** Palette: wall, floor, then poster colours. */
export const posterWall: Scene = (c, p) => {
  backdrop(c, [lighter(tone(p, 0), 0.25), tone(p, 0), darker(tone(p, 0), 0.15)]);
  for (const x of [260, 600, 940]) beam(c, x, -20, x, 720, 190, '#fff3d0', 0.5);
  const ink = p.slice(2);
  poster(c, 90, 120, 300, 430, -1.5, ink, 0);
  poster(c, 440, 80, 330, 490, 0, ink, 1);
  poster(c, 820, 120, 300, 430, 1.5, ink, 2);
  c.add(
    rect(0, 690, 1200, 210, c.linear([lighter(tone(p, 1), 0.15), darker(tone(p, 1), 0.35)])),
    rect(0, 680, 1200, 14, lighter(tone(p, 0), 0.5)),
  );
  c.add(
    shadow(c, 600, 820, 420, 30, 0.4),
    box(240, 720, 720, 34, 8, '#a8744a'),
    rect(270, 754, 24, 110, '#7a5030'),
    rect(906, 754, 24, 110, '#7a5030'),
    circle(170, 720, 60, '#4d7a4d'),
    circle(130, 690, 44, '#6f9a5c'),
    box(130, 760, 84, 100, 10, '#e9dfcc'),
  );
};
