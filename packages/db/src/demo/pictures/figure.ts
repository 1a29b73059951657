import { circle, curve, darker, fade, lighter, oval, path, place, rect, stroke } from './canvas.ts';
import type { Canvas } from './canvas.ts';

const GOLD = '#e2b04a';

export interface Figure {
  kind: 'bride' | 'groom' | 'saree' | 'kurta' | 'child' | 'server' | 'casual';
  skin: string;
  main: string;
  accent: string;
  hair?: string;
  /** Where the hands go, in figure units (height 100): [left, right]. */
  hands?: readonly [readonly [number, number], readonly [number, number]];
}

/** A whole standing person; (x, ground) is between the feet, `height` in pixels. */
export function figure(c: Canvas, x: number, ground: number, height: number, f: Figure, turn = 0): void {
  const hair = f.hair ?? '#1d1512';
  const cloth = c.linear([lighter(f.main, 0.25), f.main, darker(f.main, 0.4)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 0.3,
  });
  const trim = c.linear([lighter(f.accent, 0.3), f.accent, darker(f.accent, 0.3)], {
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 0.3,
  });
  const skin = c.linear([lighter(f.skin, 0.2), darker(f.skin, 0.2)], { x1: 0, y1: 0, x2: 1, y2: 0 });
  const [left, right] = f.hands ?? [
    [-13, -46],
    [13, -46],
  ];
  const arm = (side: number, hand: readonly [number, number], colour: string): string =>
    stroke([[side * 8, -77], [side * 12.5, (hand[1] - 77) / 2 + 2], hand], colour, 4.6) +
    circle(hand[0], hand[1], 2.3, f.skin);
  const head = `${oval(0, -91.5, 5.1, 6.3, skin)}${rect(-1.8, -87, 3.6, 6, darker(f.skin, 0.2))}`;
  let markup = '';
  if (f.kind === 'bride') {
    markup += path(
      'M-6 -96C-13 -98 -16 -60 -24 -6L24 -6C16 -60 13 -98 6 -96C2 -101 -2 -101 -6 -96Z',
      fade(f.accent, 0.85),
    );
    markup +=
      path('M-6 -58C-12 -40 -22 -16 -26 0L26 0C22 -16 12 -40 6 -58Z', cloth) +
      curve('M-25 -3L25 -3', GOLD, 3) +
      curve('M-23 -10L23 -10', fade(GOLD, 0.6), 1);
    for (let i = -3; i <= 3; i += 1)
      markup += curve(`M${i * 1.4} -57L${i * 6.4} -2`, fade(darker(f.main, 0.6), 0.4), 0.7);
    markup +=
      path('M-8 -80C-4 -82 4 -82 8 -80L6 -58L-6 -58Z', trim) +
      arm(-1, left, f.main) +
      arm(1, right, f.main) +
      head;
    markup +=
      path('M-5.4 -91C-6 -100 6 -100 5.4 -91C4 -96 -4 -96 -5.4 -91Z', hair) +
      path(
        'M-6 -94C-7 -101 7 -101 6 -94C10 -80 12 -60 15 -40L10 -42C8 -60 7 -78 5.6 -92C3 -98 -3 -98 -5.6 -92C-7 -78 -8 -60 -10 -42L-15 -40C-12 -60 -10 -80 -6 -94Z',
        fade(f.accent, 0.95),
      ) +
      circle(0, -95, 0.9, GOLD);
  } else if (f.kind === 'saree') {
    markup +=
      path('M-6.5 -92C-8 -78 -6 -72 0 -70C6 -72 8 -78 6.5 -92Z', hair) +
      path('M-7 -60C-9 -40 -11 -16 -13 0L13 0C11 -16 9 -40 7 -60Z', cloth);
    for (let i = -1; i <= 3; i += 1)
      markup += curve(`M${i * 1.1} -54L${i * 2.4} -1`, fade(darker(f.main, 0.6), 0.4), 0.7);
    markup +=
      curve('M-12.8 -2L12.8 -2', GOLD, 2) +
      path('M-8 -80C-4 -82 4 -82 8 -80L7 -60L-7 -60Z', trim) +
      arm(1, right, f.skin) +
      path(
        'M-8 -80C-2 -74 4 -66 8 -56L8 -50C0 -54 -6 -60 -9 -66C-11 -50 -12 -30 -14 -12L-18 -14C-14 -40 -12 -64 -8 -80Z',
        cloth,
      ) +
      arm(-1, left, f.skin) +
      head +
      path('M-5.6 -89C-7 -100 7 -100 5.6 -89C4 -95 0 -97 0 -97C0 -97 -4 -95 -5.6 -89Z', hair);
  } else if (f.kind === 'child') {
    markup +=
      stroke(
        [
          [-3, -30],
          [-3.4, -2],
        ],
        darker(f.skin, 0.1),
        4.6,
      ) +
      stroke(
        [
          [3, -30],
          [3.4, -2],
        ],
        darker(f.skin, 0.1),
        4.6,
      ) +
      path('M-8 -68C-4 -70 4 -70 8 -68L11 -28L-11 -28Z', cloth) +
      arm(-1, left, f.skin) +
      arm(1, right, f.skin) +
      `<g transform="translate(0 46) scale(1.3)">${head}${path('M-5.6 -90C-7 -101 7 -101 5.6 -90C3 -95 -3 -95 -5.6 -90Z', hair)}</g>`;
  } else {
    const long = f.kind === 'groom' || f.kind === 'kurta';
    markup +=
      stroke(
        [
          [-3.6, -46],
          [-4.2, -3],
        ],
        darker(f.accent, 0.1),
        6.4,
      ) +
      stroke(
        [
          [3.6, -46],
          [4.2, -3],
        ],
        darker(f.accent, 0.25),
        6.4,
      ) +
      oval(-5, -1.4, 4, 1.8, '#3a2418') +
      oval(5, -1.4, 4, 1.8, '#3a2418');
    markup +=
      path(`M-9.5 -79C-4 -82 4 -82 9.5 -79L${long ? '11 -26L-11 -26' : '9 -46L-9 -46'}Z`, cloth) +
      arm(-1, left, darker(f.main, 0.12)) +
      arm(1, right, darker(f.main, 0.24)) +
      head;
    if (f.kind === 'groom')
      markup +=
        curve('M0 -80L0 -28', fade(GOLD, 0.8), 0.9) +
        path('M6 -80L9.5 -79L12 -34L7 -34Z', trim) +
        path('M-6 -93C-9 -102 9 -103 6 -93C3 -97 -3 -97 -6 -93Z', f.accent) +
        circle(0, -98.6, 1.3, GOLD) +
        path('M5 -97C10 -94 9 -86 8 -80L6 -84Z', f.accent);
    else markup += path('M-5.4 -91C-7 -101 7 -101 5.4 -91C4 -96 -3 -96.5 -5.4 -91Z', hair);
    if (f.kind === 'server')
      markup += rect(-7, -66, 14, 34, '#f6efe2') + path('M-9 -79L0 -72L9 -79L7 -81L-7 -81Z', '#f6efe2');
  }
  c.add(`<g ${place(x, ground, height / 100, turn)}>${markup}</g>`);
}

/** Arms and legs as rounded limbs through joints given in pixels. */
export function limb(
  c: Canvas,
  joints: readonly (readonly [number, number])[],
  colour: string,
  width: number,
): void {
  c.add(
    stroke(joints, darker(colour, 0.22), width),
    stroke(
      joints.map(([x, y]) => [x - width * 0.1, y - width * 0.1] as const),
      colour,
      width * 0.74,
    ),
  );
}

/** A head seen from the side or the back, with hair. */
export function head(
  c: Canvas,
  x: number,
  y: number,
  r: number,
  skin: string,
  hair = '#1d1512',
  bun = false,
): void {
  if (bun) c.add(circle(x - r * 0.75, y - r * 0.85, r * 0.45, hair));
  c.add(
    oval(x, y, r * 0.88, r, c.radial([lighter(skin, 0.2), skin, darker(skin, 0.25)], 0.6, 0.4, 0.7)),
    path(
      `M${x - r} ${y + r * 0.2}C${x - r * 1.15} ${y - r * 1.3} ${x + r * 0.9} ${y - r * 1.4} ${x + r * 0.86} ${y - r * 0.3}C${x + r * 0.2} ${y - r * 0.7} ${x - r * 0.5} ${y - r * 0.4} ${x - r} ${y + r * 0.2}Z`,
      hair,
    ),
  );
}
