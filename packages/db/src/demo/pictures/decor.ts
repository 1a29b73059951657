import { nth } from '../nth.ts';
import { circle, curve, darker, fade, lighter, mix, oval, path, place, rect } from './canvas.ts';
import type { Canvas, Stop } from './canvas.ts';
import { glow } from './light.ts';

export const GOLD = '#e2b04a';

export function backdrop(c: Canvas, stops: readonly Stop[], line = {}): void {
  c.add(rect(0, 0, c.width, c.height, c.linear(stops, line)));
}

/** A round flower seen from the front. */
export function flower(c: Canvas, x: number, y: number, r: number, colour: string, petals = 9): void {
  let markup = '';
  for (let ring = 0; ring < 3; ring += 1) {
    const size = r * (1 - ring * 0.28);
    for (let i = 0; i < petals; i += 1) {
      const angle = ((i + ring * 0.5) / petals) * Math.PI * 2;
      markup += oval(
        Math.cos(angle) * size * 0.62,
        Math.sin(angle) * size * 0.62,
        size * 0.42,
        size * 0.3,
        mix(darker(colour, 0.22), lighter(colour, 0.25), ring / 2.2 + c.random.next() * 0.15),
        `transform="rotate(${Math.round((angle * 180) / Math.PI)} ${Math.round(Math.cos(angle) * size * 0.62)} ${Math.round(Math.sin(angle) * size * 0.62)})"`,
      );
    }
  }
  c.add(
    `<g ${place(x, y)}>${circle(0, 0, r * 0.8, darker(colour, 0.35))}${markup}${circle(0, 0, r * 0.18, darker(colour, 0.25))}</g>`,
  );
}

/** A marigold string through points, `r` the size of a flower. */
export function garland(
  c: Canvas,
  points: readonly (readonly [number, number])[],
  r: number,
  colours: readonly string[] = ['#f2a71b', '#e67816', '#f6c544'],
): void {
  points.forEach(([x, y], i) => {
    const colour = nth(colours, Math.floor(i / 2) % colours.length);
    c.add(
      circle(x, y + r * 0.25, r * 1.02, darker(colour, 0.45)),
      circle(x, y, r, c.radial([lighter(colour, 0.35), colour, darker(colour, 0.25)], 0.4, 0.35, 0.7)),
    );
    for (let k = 0; k < 6; k += 1) {
      const angle = k * 1.05 + i;
      c.add(
        circle(
          x + Math.cos(angle) * r * 0.55,
          y + Math.sin(angle) * r * 0.55,
          r * 0.26,
          fade(darker(colour, 0.3), 0.5),
        ),
      );
    }
  });
}

/** Points of a sagging string. */
export function sagPoints(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  sag: number,
  count: number,
): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + Math.sin(t * Math.PI) * sag];
  });
}

/** Layered hills from far to near, over the whole width. */
export function hills(c: Canvas, top: number, layers: readonly string[], step: number, wave = 60): void {
  const { random } = c;
  layers.forEach((colour, i) => {
    const base = top + i * step;
    let d = `M0 ${c.height}L0 ${base}`;
    let x = 0;
    while (x < c.width) {
      const w = random.between(140, 320);
      d += `Q${Math.round(x + w / 2)} ${Math.round(base - random.between(0.2, 1) * wave)} ${Math.round(x + w)} ${Math.round(base + random.between(-0.2, 0.3) * wave)}`;
      x += w;
    }
    c.add(
      path(`${d}L${c.width + 300} ${c.height}Z`, c.linear([lighter(colour, 0.14), darker(colour, 0.22)])),
    );
  });
}

export function palm(
  c: Canvas,
  x: number,
  ground: number,
  height: number,
  lean: number,
  colour: string,
): void {
  const tx = x + lean;
  const ty = ground - height;
  c.add(
    curve(
      `M${x} ${ground}Q${x + lean * 0.2} ${ground - height * 0.6} ${tx} ${ty}`,
      darker(colour, 0.4),
      height * 0.035,
    ),
  );
  for (let i = 0; i < 9; i += 1) {
    const angle = Math.PI * (0.95 + (i / 8) * 1.1);
    const reach = height * (0.36 + c.random.next() * 0.1);
    const ex = tx + Math.cos(angle) * reach;
    const ey = ty + Math.sin(angle) * reach * 0.6 + reach * 0.42;
    c.add(
      path(
        `M${tx} ${ty}Q${(tx + ex) / 2} ${Math.min(ty, ey) - reach * 0.28} ${ex} ${ey}Q${(tx + ex) / 2} ${Math.min(ty, ey) + reach * 0.02} ${tx} ${ty}Z`,
        mix(darker(colour, 0.35), colour, c.random.next()),
      ),
    );
  }
}

/** A pot with broad leaves. */
export function plant(
  c: Canvas,
  x: number,
  ground: number,
  s: number,
  pot = '#b5633c',
  leaf = '#3c6b45',
): void {
  for (let i = 0; i < 11; i += 1) {
    const angle = -Math.PI / 2 + (i - 5) * 0.26 + (c.random.next() - 0.5) * 0.2;
    const reach = s * c.random.between(0.9, 1.5);
    const ex = x + Math.cos(angle) * reach;
    const ey = ground - s * 0.7 + Math.sin(angle) * reach;
    const colour = mix(darker(leaf, 0.35), lighter(leaf, 0.2), c.random.next());
    const side = angle < -Math.PI / 2 ? -1 : 1;
    c.add(
      path(
        `M${x} ${ground - s * 0.7}Q${(x + ex) / 2 - side * s * 0.28} ${(ground + ey) / 2 - s * 0.5} ${ex} ${ey}Q${(x + ex) / 2 + side * s * 0.3} ${(ground + ey) / 2 - s * 0.1} ${x} ${ground - s * 0.7}Z`,
        colour,
      ),
    );
  }
  c.add(
    path(
      `M${x - s * 0.42} ${ground - s * 0.74}L${x + s * 0.42} ${ground - s * 0.74}L${x + s * 0.3} ${ground}L${x - s * 0.3} ${ground}Z`,
      c.linear([lighter(pot, 0.25), pot, darker(pot, 0.4)], { x1: 0, y1: 0, x2: 1, y2: 0 }),
    ),
    rect(x - s * 0.46, ground - s * 0.8, s * 0.92, s * 0.13, darker(pot, 0.1)),
  );
}

/** A pointed arch opening (jharokha), as a path around (x, bottom). */
export function archPath(x: number, bottom: number, w: number, h: number): string {
  const l = x - w / 2;
  const r = x + w / 2;
  const spring = bottom - h * 0.62;
  return `M${l} ${bottom}L${l} ${spring}C${l} ${bottom - h * 0.8} ${x - w * 0.2} ${bottom - h * 0.86} ${x} ${bottom - h}C${x + w * 0.2} ${bottom - h * 0.86} ${r} ${bottom - h * 0.8} ${r} ${spring}L${r} ${bottom}Z`;
}

export function diya(c: Canvas, x: number, y: number, s: number): void {
  glow(c, x, y - s * 0.9, s * 3, '#ffb347', 0.6);
  c.add(
    path(
      `M${x - s} ${y - s * 0.2}Q${x} ${y + s * 1.3} ${x + s} ${y - s * 0.2}Q${x} ${y + s * 0.25} ${x - s} ${y - s * 0.2}Z`,
      c.linear(['#c4713d', '#70331a']),
    ),
    oval(x, y - s * 0.2, s, s * 0.26, '#8e4a26'),
    path(
      `M${x} ${y - s * 1.6}Q${x + s * 0.5} ${y - s * 0.6} ${x} ${y - s * 0.2}Q${x - s * 0.5} ${y - s * 0.6} ${x} ${y - s * 1.6}Z`,
      c.linear(['#fff6cf', '#ffb02e']),
    ),
  );
}

export function petals(
  c: Canvas,
  count: number,
  box: readonly [number, number, number, number],
  colours: readonly string[],
  size = 9,
): void {
  for (let i = 0; i < count; i += 1) {
    const x = box[0] + c.random.next() * box[2];
    const y = box[1] + c.random.next() * box[3];
    c.add(
      `<g ${place(x, y, 1, c.random.int(0, 180))}>${oval(0, 0, size, size * 0.55, c.random.pick(colours))}</g>`,
    );
  }
}

/** A wooden or cloth-covered table top that fills the lower part of the sheet. */
export function tableTop(c: Canvas, y: number, colour: string, planks = true): void {
  c.add(rect(0, y, c.width, c.height - y, c.linear([lighter(colour, 0.18), colour, darker(colour, 0.35)])));
  if (!planks) return;
  for (let i = 0; i < 34; i += 1) {
    const py = y + c.random.next() * (c.height - y);
    c.add(
      curve(
        `M0 ${Math.round(py)}Q${c.random.int(200, 1000)} ${Math.round(py + c.random.between(-12, 12))} ${c.width} ${Math.round(py + c.random.between(-8, 8))}`,
        fade(darker(colour, 0.5), c.random.between(0.08, 0.28)),
        c.random.between(1, 4),
      ),
    );
  }
}

/** A soft contact shadow. */
export const shadow = (c: Canvas, x: number, y: number, rx: number, ry: number, opacity = 0.4): string =>
  oval(x, y, rx, ry, c.radial([fade('#120a10', opacity), fade('#120a10', 0)]));
