import { circle, curve, fade, path, place } from '../../canvas.ts';
import type { Canvas } from '../../canvas.ts';
import { archPath } from '../../decor.ts';
import { box } from '../../devices.ts';

/** A small abstract mark that could be a logo; about 100 across, centred. */
export function mark(c: Canvas, kind: number, a: string, b: string): void {
  switch (kind % 10) {
    case 0:
      for (let i = 0; i < 8; i += 1)
        c.add(`<g ${place(0, 0, 1, i * 45)}>${path('M0 -8Q18 -30 0 -50Q-18 -30 0 -8Z', i % 2 ? a : b)}</g>`);
      break;
    case 1:
      c.add(circle(0, -6, 34, a), path('M-46 34Q0 -16 46 34L46 46L-46 46Z', b));
      break;
    case 2:
      c.add(
        path(
          'M-40 40L-40 -40L0 10L40 -40L40 40',
          'none',
          `stroke="${a}" stroke-width="16" stroke-linejoin="round" stroke-linecap="round"`,
        ),
      );
      break;
    case 3:
      c.add(circle(-16, 0, 32, fade(a, 0.9)), circle(18, 0, 32, fade(b, 0.75)));
      break;
    case 4:
      c.add(path(archPath(0, 48, 76, 100), a), path(archPath(0, 48, 40, 62), b));
      break;
    case 5:
      c.add(
        path('M-46 30C-40 -30 0 -50 46 -40C44 10 10 44 -46 30Z', a),
        curve('M-46 34C-20 0 10 -20 36 -32', b, 6),
      );
      break;
    case 6:
      for (let i = 0; i < 4; i += 1) c.add(circle(0, 0, 46 - i * 12, i % 2 ? b : a));
      break;
    case 7:
      c.add(path('M0 -50L46 30L-46 30Z', a), circle(0, 6, 16, b));
      break;
    case 8:
      c.add(
        path('M-44 -6C-44 34 44 34 44 -6Z', a),
        curve('M-54 -6L54 -6', a, 8),
        curve('M-14 -20Q-22 -34 -12 -46M12 -20Q4 -34 14 -46', b, 6),
      );
      break;
    default:
      c.add(
        box(-44, -44, 88, 88, 26, a),
        path(
          'M-22 20C-22 -30 22 -30 22 20',
          'none',
          `stroke="${b}" stroke-width="14" stroke-linecap="round"`,
        ),
      );
      break;
  }
}
