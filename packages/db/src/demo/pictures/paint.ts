import { createRandom } from '../random.ts';

/**
 * Turns a clean vector picture into something that looks painted: overlapping brush dabs take the colour under
 * their centre where the picture is smooth, edges stay crisp, and the whole gets canvas relief, grain and a vignette.
 */
const FIELD_WIDTH = 1200;
const FIELD_HEIGHT = 900;

interface Field {
  dx: Int8Array;
  dy: Int8Array;
  /** Lightness offset of the dab that covers the pixel, with relief along its length. */
  tone: Int8Array;
  grain: Int8Array;
}

let cached: Field | undefined;

function smoothNoise(seed: string): (x: number, y: number) => number {
  const random = createRandom(seed);
  const size = 64;
  const lattice = new Float32Array(size * size);
  for (let i = 0; i < lattice.length; i += 1) lattice[i] = random.next();
  const at = (x: number, y: number): number => lattice[(y & (size - 1)) * size + (x & (size - 1))] ?? 0;
  return (x, y) => {
    const xi = Math.floor(x);
    const yi = Math.floor(y);
    const u = x - xi;
    const v = y - yi;
    const su = u * u * (3 - 2 * u);
    const sv = v * v * (3 - 2 * v);
    const top = at(xi, yi) + (at(xi + 1, yi) - at(xi, yi)) * su;
    const bottom = at(xi, yi + 1) + (at(xi + 1, yi + 1) - at(xi, yi + 1)) * su;
    return top + (bottom - top) * sv;
  };
}

function brushField(): Field {
  if (cached !== undefined) return cached;
  const random = createRandom('brush');
  const flow = smoothNoise('flow');
  const pixels = FIELD_WIDTH * FIELD_HEIGHT;
  const field: Field = {
    dx: new Int8Array(pixels),
    dy: new Int8Array(pixels),
    tone: new Int8Array(pixels),
    grain: new Int8Array(pixels),
  };
  for (let i = 0; i < 26000; i += 1) {
    const cx = random.next() * FIELD_WIDTH;
    const cy = random.next() * FIELD_HEIGHT;
    const angle = flow(cx / 260, cy / 260) * Math.PI * 2.4 + (random.next() - 0.5) * 0.7;
    const shrink = 1 - i / 40000;
    const long = (9 + random.next() * 13) * shrink;
    const wide = (3 + random.next() * 3.4) * shrink;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const base = (random.next() - 0.5) * 13;
    const reach = Math.ceil(long);
    for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(FIELD_HEIGHT, cy + reach); y += 1) {
      for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(FIELD_WIDTH, cx + reach); x += 1) {
        const along = (x - cx) * cos + (y - cy) * sin;
        const across = (y - cy) * cos - (x - cx) * sin;
        const inside = (along * along) / (long * long) + (across * across) / (wide * wide);
        if (inside > 1) continue;
        const at = y * FIELD_WIDTH + x;
        field.dx[at] = Math.round(cx - x);
        field.dy[at] = Math.round(cy - y);
        field.tone[at] = Math.round(base - across * 1.5 * (inside > 0.6 ? 1.5 : 0.7));
      }
    }
  }
  for (let i = 0; i < pixels; i += 1) field.grain[i] = Math.round((random.next() + random.next() - 1) * 9);
  cached = field;
  return field;
}

export interface PaintOptions {
  /** 0 = clean print with a little grain, 1 = full brushwork. */
  strength: number;
  /** 0 = none, 1 = strong darkening of the corners. */
  vignette: number;
  /** Shifts the brush field so that two pictures never carry the same strokes. */
  offset: number;
}

/** Paints over an RGB buffer of 1200 × 900 pixels and returns a new one. */
export function paintOver(source: Uint8Array, options: PaintOptions): Uint8Array {
  const field = brushField();
  const target = new Uint8Array(source.length);
  const shiftX = (options.offset * 397) % FIELD_WIDTH;
  const shiftY = (options.offset * 211) % FIELD_HEIGHT;
  const { strength, vignette } = options;
  for (let y = 0; y < FIELD_HEIGHT; y += 1) {
    const fy = ((y + shiftY) % FIELD_HEIGHT) * FIELD_WIDTH;
    const ny = (y / FIELD_HEIGHT - 0.5) * 2;
    for (let x = 0; x < FIELD_WIDTH; x += 1) {
      const at = fy + ((x + shiftX) % FIELD_WIDTH);
      const sx = Math.min(FIELD_WIDTH - 1, Math.max(0, x + (field.dx[at] ?? 0)));
      const sy = Math.min(FIELD_HEIGHT - 1, Math.max(0, y + (field.dy[at] ?? 0)));
      const here = (y * FIELD_WIDTH + x) * 3;
      const there = (sy * FIELD_WIDTH + sx) * 3;
      const r = source[here] ?? 0;
      const g = source[here + 1] ?? 0;
      const b = source[here + 2] ?? 0;
      const dr = (source[there] ?? 0) - r;
      const dg = (source[there + 1] ?? 0) - g;
      const db = (source[there + 2] ?? 0) - b;
      const difference = Math.abs(dr) + Math.abs(dg) + Math.abs(db);
      const take = strength * (difference < 48 ? 1 : Math.max(0.08, 1 - (difference - 48) / 90));
      const nx = (x / FIELD_WIDTH - 0.5) * 2;
      const corner = nx * nx + ny * ny - 0.5;
      const shade = 1 - (corner > 0 ? corner * corner * 0.12 * vignette : 0);
      const lift = (field.tone[at] ?? 0) * strength * 0.75 + (field.grain[at] ?? 0) * 0.55;
      target[here] = clamp((r + dr * take) * shade + lift);
      target[here + 1] = clamp((g + dg * take) * shade + lift);
      target[here + 2] = clamp((b + db * take) * shade + lift * 0.9);
    }
  }
  return target;
}

const clamp = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value);
