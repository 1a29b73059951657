import { circle, fade, lighter, oval, path, stroke } from './canvas.ts';
import type { Canvas } from './canvas.ts';

/** A soft light that fades out. */
export function glow(c: Canvas, x: number, y: number, r: number, colour: string, opacity = 0.8): void {
  c.add(circle(x, y, r, c.radial([fade(colour, opacity), fade(colour, opacity * 0.35), fade(colour, 0)])));
}

/** A soft-edged patch of colour; far cheaper than a blurred shape. */
export const haze = (
  c: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  opacity: number,
): string =>
  oval(x, y, rx, ry, c.radial([fade(colour, opacity), [0.5, fade(colour, opacity * 0.6)], fade(colour, 0)]));

/** Out-of-focus lights inside a box. */
export function bokeh(
  c: Canvas,
  count: number,
  colours: readonly string[],
  box: readonly [number, number, number, number],
  size = 30,
): void {
  const { random } = c;
  const [x, y, w, h] = box;
  for (let i = 0; i < count; i += 1) {
    const r = size * random.between(0.35, 1.2);
    const colour = random.pick(colours);
    const cx = x + random.next() * w;
    const cy = y + random.next() * h;
    c.add(
      circle(
        cx,
        cy,
        r,
        c.radial([
          fade(colour, 0.42),
          [0.6, fade(colour, 0.36)],
          [0.86, fade(lighter(colour, 0.3), 0.3)],
          fade(colour, 0),
        ]),
      ),
    );
  }
}

/** A hanging string of small lamps from one point to another. */
export function stringLights(
  c: Canvas,
  from: readonly [number, number],
  to: readonly [number, number],
  sag: number,
  count: number,
  colour = '#ffdf9a',
): void {
  const point = (t: number): [number, number] => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * sag,
  ];
  c.add(
    stroke(
      Array.from({ length: 25 }, (_, i) => point(i / 24)),
      fade('#2a1a12', 0.55),
      2,
    ),
  );
  for (let i = 1; i < count; i += 1) {
    const [x, y] = point(i / count);
    glow(c, x, y + 8, 26, colour, 0.75);
    c.add(circle(x, y + 8, 5, '#fffbe8'));
  }
}

/** Slanting window light on a wall. */
export function windowLight(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  colour = '#fff0cf',
  opacity = 0.35,
): void {
  c.group('', () => {
    for (let i = 0; i < 2; i += 1) {
      for (let j = 0; j < 3; j += 1) {
        const px = x + (i * w) / 2;
        const py = y + (j * h) / 3;
        c.add(
          path(
            `M${px} ${py + 20}L${px + w / 2 - 16} ${py - 12}L${px + w / 2 - 16} ${py + h / 3 - 34}L${px} ${py + h / 3 - 4}Z`,
            fade(colour, opacity),
          ),
        );
      }
    }
  });
}

/** A light from above that widens. */
export function beam(
  c: Canvas,
  x: number,
  y: number,
  toX: number,
  toY: number,
  spread: number,
  colour: string,
  opacity = 0.4,
): void {
  c.add(
    path(
      `M${x - 8} ${y}L${x + 8} ${y}L${toX + spread} ${toY}L${toX - spread} ${toY}Z`,
      c.linear([fade(colour, opacity), fade(colour, 0)]),
    ),
  );
}
