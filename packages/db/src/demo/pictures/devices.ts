import { nth } from '../nth.ts';
import { circle, fade, oval, path, place, stroke } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { shadow } from './decor.ts';

export const box = (x: number, y: number, w: number, h: number, r: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`;

/** A line chart with a soft area under it. */
export function chart(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  rise = 0.7,
): void {
  const steps = 11;
  const points = Array.from({ length: steps }, (_, i): [number, number] => [
    x + (i / (steps - 1)) * w,
    y + h - h * Math.min(0.96, 0.12 + (i / (steps - 1)) * rise + c.random.between(-0.08, 0.14)),
  ]);
  c.add(
    path(
      `M${x} ${y + h}${points.map(([px, py]) => `L${px.toFixed(0)} ${py.toFixed(0)}`).join('')}L${x + w} ${y + h}Z`,
      c.linear([fade(colour, 0.45), fade(colour, 0.02)]),
    ),
    stroke(points, colour, 5),
  );
  const [lx, ly] = nth(points, steps - 1);
  c.add(circle(lx, ly, 9, '#ffffff'), circle(lx, ly, 6, colour));
}

/** A rounded panel with a drop shadow. */
export function panel(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  fill: string,
  lift = 14,
): void {
  if (lift > 0)
    for (let i = 1; i <= 3; i += 1)
      c.add(
        `<rect x="${x - i * lift * 0.2}" y="${y + lift * (0.3 + i * 0.2)}" width="${w + i * lift * 0.4}" height="${h}" rx="${r + i * 3}" fill="rgba(10,8,20,0.13)"/>`,
      );
  c.add(`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`);
}

/** Bars that stand for lines of text. */
export function textLines(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  count: number,
  colour: string,
  gap = 22,
  size = 8,
): void {
  for (let i = 0; i < count; i += 1) {
    const width = w * (i === count - 1 ? 0.55 : c.random.between(0.78, 1));
    c.add(
      `<rect x="${x}" y="${y + i * gap}" width="${Math.round(width)}" height="${size}" rx="${size / 2}" fill="${colour}"/>`,
    );
  }
}

/** A phone drawn upright; `screen` draws into a box of 260 × 540 with its origin at the screen's corner. */
export function phone(
  c: Canvas,
  x: number,
  y: number,
  s: number,
  turn: number,
  screen: () => void,
  body = '#17171d',
): void {
  c.group(place(x, y, s, turn), () => {
    c.add(
      `<rect x="-8" y="20" width="300" height="580" rx="46" fill="rgba(0,0,0,0.3)"/>`,
      `<rect x="-18" y="-18" width="296" height="576" rx="42" fill="${body}"/>`,
      `<rect x="-14" y="-14" width="288" height="568" rx="38" fill="none" stroke="rgba(255,255,255,0.22)" stroke-width="2"/>`,
    );
    c.group(c.clip('<rect x="0" y="0" width="260" height="540" rx="26"/>'), screen);
    c.add('<rect x="92" y="10" width="76" height="18" rx="9" fill="#0b0b10"/>');
  });
}

/** A laptop seen from the front; `screen` draws into 640 × 400. */
export function laptop(c: Canvas, x: number, y: number, s: number, screen: () => void): void {
  c.group(place(x, y, s), () => {
    c.add(
      shadow(c, 320, 450, 480, 40, 0.55),
      '<rect x="-16" y="-16" width="672" height="432" rx="20" fill="#22222a"/>',
    );
    c.group(c.clip('<rect x="0" y="0" width="640" height="400" rx="6"/>'), screen);
    c.add(
      path('M-70 416L710 416L760 452Q320 470 -120 452Z', c.linear(['#d9d6d0', '#8f8b86'])),
      path('M250 416L390 416L384 426L256 426Z', '#7c7873'),
    );
  });
}

/** A desktop monitor; `screen` draws into 800 × 460. */
export function monitor(c: Canvas, x: number, y: number, s: number, screen: () => void): void {
  c.group(place(x, y, s), () => {
    c.add(
      path('M350 470L450 470L468 560L332 560Z', '#3a3a42'),
      oval(400, 562, 150, 16, '#2a2a31'),
      '<rect x="-16" y="-16" width="832" height="496" rx="18" fill="#16161b"/>',
    );
    c.group(c.clip('<rect x="0" y="0" width="800" height="460" rx="6"/>'), screen);
  });
}
