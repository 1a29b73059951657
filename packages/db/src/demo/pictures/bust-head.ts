import { circle, curve, darker, fade, lighter, mix, oval, path, stroke } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import type { Look } from './look.ts';

export function backHair(look: Look): string {
  const { hair, hairStyle } = look;
  if (hairStyle === 'long')
    return path(
      'M-62 -6C-70 -92 70 -92 64 -4C70 70 82 120 78 176C40 196 -44 196 -80 174C-78 116 -66 66 -62 -6Z',
      darker(hair, 0.2),
    );
  if (hairStyle === 'bun')
    return (
      circle(0, -84, 30, darker(hair, 0.1)) +
      path('M-58 8C-66 -86 66 -86 58 8L50 40L-50 40Z', darker(hair, 0.2))
    );
  if (hairStyle === 'braid')
    return path(
      'M-60 0C-68 -90 68 -90 60 0C64 50 74 60 76 90C92 130 70 170 84 230C64 236 56 200 50 170L-52 50Z',
      darker(hair, 0.2),
    );
  if (hairStyle === 'bob')
    return path(
      'M-64 0C-74 -94 74 -94 66 0C70 40 66 74 56 92L-56 92C-68 74 -68 40 -64 0Z',
      darker(hair, 0.2),
    );
  if (hairStyle === 'curly') {
    let markup = '';
    for (let i = 0; i < 15; i += 1) {
      const angle = Math.PI * (0.86 + (i / 14) * 1.28);
      markup += circle(Math.cos(angle) * 60, -16 + Math.sin(angle) * 62, 25, darker(hair, (i % 3) * 0.08));
    }
    return markup;
  }
  if (hairStyle === 'hijab')
    return path(
      'M-70 10C-80 -98 80 -98 70 10C76 70 96 110 120 150L-120 150C-96 110 -76 70 -70 10Z',
      darker(look.accent, 0.25),
    );
  return '';
}

export function frontHair(c: Canvas, look: Look): string {
  const { hair, hairStyle } = look;
  const sheen = c.linear([lighter(hair, 0.28), hair, darker(hair, 0.4)], { x1: 0.1, y1: 0, x2: 0.9, y2: 1 });
  if (hairStyle === 'bald') return '';
  if (hairStyle === 'hijab') {
    const cloth = c.linear([lighter(look.accent, 0.35), look.accent, darker(look.accent, 0.3)], {
      x1: 0,
      y1: 0,
      x2: 1,
      y2: 1,
    });
    return (
      `<path fill-rule="evenodd" d="M-72 10C-82 -100 82 -100 72 10C76 60 60 96 30 112C60 130 120 140 150 170L100 210C40 170 -60 170 -100 210L-150 170C-120 140 -60 130 -30 112C-60 96 -76 60 -72 10ZM-45 2C-45 48 -24 72 0 72C24 72 45 48 45 2C45 -52 -45 -52 -45 2Z" fill="${cloth}"/>` +
      curve('M-60 60C-30 110 40 100 66 40', fade(darker(look.accent, 0.6), 0.4), 3)
    );
  }
  if (hairStyle === 'turban') {
    const cloth = c.linear([lighter(look.accent, 0.4), look.accent, darker(look.accent, 0.35)], {
      x1: 0,
      y1: 0,
      x2: 1,
      y2: 1,
    });
    let folds = '';
    for (let i = 0; i < 5; i += 1)
      folds += curve(
        `M${-58 + i * 8} ${-28 - i * 9}C${-20 + i * 4} ${-62 - i * 9} ${20 + i * 3} ${-60 - i * 10} ${62 - i * 6} ${-34 - i * 10}`,
        fade(darker(look.accent, 0.5), 0.5),
        3,
      );
    return (
      path(
        'M-62 -18C-88 -66 -54 -122 4 -120C62 -120 88 -66 62 -18C34 -46 18 -54 0 -66C-18 -54 -34 -46 -62 -18Z',
        cloth,
      ) + folds
    );
  }
  if (hairStyle === 'short')
    return path(
      'M-54 4C-64 -56 -44 -88 6 -90C54 -90 66 -50 54 2C50 -22 44 -36 34 -44C0 -30 -30 -38 -42 -42C-50 -30 -52 -14 -54 4Z',
      sheen,
    );
  if (hairStyle === 'crop')
    return path(
      'M-54 -4C-60 -56 -40 -80 0 -80C40 -80 60 -56 54 -4C50 -26 46 -40 36 -48C10 -56 -10 -56 -36 -48C-46 -40 -50 -26 -54 -4Z',
      sheen,
    );
  if (hairStyle === 'curly') {
    let markup = '';
    for (let i = 0; i < 8; i += 1)
      markup += circle(
        -46 + i * 13,
        -54 - Math.sin((i / 7) * Math.PI) * 16,
        17,
        mix(hair, '#6b4a36', (i % 3) * 0.12),
      );
    return markup;
  }
  if (hairStyle === 'bob')
    return path(
      'M-58 30C-72 -60 -40 -90 0 -90C44 -90 70 -58 58 30C52 0 46 -22 40 -36C0 -28 -34 -34 -46 -40C-50 -20 -54 6 -58 30Z',
      sheen,
    );
  return path(
    'M-58 34C-70 -58 -40 -88 0 -88C40 -88 70 -58 58 34C54 -8 36 -44 0 -62C-36 -44 -54 -8 -58 34Z',
    sheen,
  );
}

export function face(c: Canvas, look: Look): string {
  const { skin, hair } = look;
  const fill = c.linear([lighter(skin, 0.25), skin, darker(skin, 0.2)], { x1: 0.1, y1: 0, x2: 1, y2: 0.9 });
  const ink = darker(skin, 0.72);
  let markup =
    path('M-26 46L-28 104C-14 128 14 128 28 104L26 46Z', darker(skin, 0.1)) +
    path('M-26 56C-10 84 12 84 27 62L28 84C10 100 -14 96 -28 78Z', fade(darker(skin, 0.6), 0.16));
  markup += circle(-51, 4, 11, darker(skin, 0.1)) + circle(51, 4, 11, darker(skin, 0.2));
  markup += path('M-51 -8C-53 -74 53 -74 51 -8C51 40 26 70 0 70C-26 70 -51 40 -51 -8Z', fill);
  markup += oval(-28, 24, 14, 9, fade('#d9534a', 0.16)) + oval(28, 24, 14, 9, fade('#d9534a', 0.16));
  if (look.beard === 'full')
    markup += path(
      'M-51 0C-51 46 -28 84 0 86C28 84 51 46 51 0C46 20 34 30 18 30C8 24 -8 24 -18 30C-34 30 -46 20 -51 0Z',
      look.hair,
    );
  if (look.beard === 'stubble')
    markup += path(
      'M-50 4C-48 46 -26 70 0 70C26 70 48 46 50 4C44 26 32 34 18 34C8 28 -8 28 -18 34C-32 34 -44 26 -50 4Z',
      fade(hair, 0.38),
    );
  if (look.beard !== undefined)
    markup += path('M-22 34C-14 25 -4 26 0 29C4 26 14 25 22 34C12 34 6 35 0 34C-6 35 -12 34 -22 34Z', hair);
  markup +=
    curve('M-36 -19C-30 -25 -20 -25 -12 -20', fade(hair, 0.9), 4.4) +
    curve('M36 -19C30 -25 20 -25 12 -20', fade(hair, 0.9), 4.4);
  for (const side of [-1, 1]) {
    markup +=
      path(
        `M${side * 35} -3C${side * 29} -11 ${side * 18} -11 ${side * 12} -2C${side * 18} 3 ${side * 29} 3 ${side * 35} -3Z`,
        '#fbf5ec',
      ) +
      circle(side * 23.5, -3.5, 5.4, '#2a1710') +
      circle(side * 23.5 + 2, -5.5, 1.5, '#ffffff') +
      curve(`M${side * 36} -4C${side * 29} -12 ${side * 18} -12 ${side * 11} -2`, ink, 2.6);
  }
  markup += curve('M-2 -6C-5 8 -8 16 -6 19C-3 22 4 22 7 19', fade(ink, 0.55), 2.6);
  markup +=
    path(
      'M-17 42C-9 37 -4 38 0 40C4 38 9 37 17 42C9 52 -9 52 -17 42Z',
      look.beard === undefined ? mix(skin, '#a8323a', 0.55) : mix(skin, '#8a3a36', 0.45),
    ) + curve('M-18 42C-8 45 8 45 18 42', fade(ink, 0.7), 1.8);
  if (look.bindi === true) markup += circle(0, -30, 4.6, '#a3162a');
  if (look.glasses === true) {
    markup +=
      ['-24', '24']
        .map(
          (x) =>
            `<rect x="${Number(x) - 18}" y="-17" width="36" height="29" rx="12" fill="rgba(255,255,255,0.12)" stroke="#2b2320" stroke-width="3"/>`,
        )
        .join('') +
      stroke(
        [
          [-6, -5],
          [6, -5],
        ],
        '#2b2320',
        3,
      );
  }
  return markup;
}
