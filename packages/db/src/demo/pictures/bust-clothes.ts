import { circle, curve, darker, fade, lighter, path, stroke } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import type { Look } from './look.ts';

const GOLD = '#e2b04a';

/** What the person wears, drawn below the head. */
export function clothes(c: Canvas, look: Look): string {
  const { main, accent, skin } = look;
  const fill = c.linear([lighter(main, 0.22), main, darker(main, 0.38)], { x1: 0, y1: 0, x2: 1, y2: 1 });
  const body = path(
    'M-52 92C-120 104 -158 128 -172 190L-196 420L196 420L172 190C158 128 120 104 52 92C30 122 -30 122 -52 92Z',
    fill,
  );
  if (look.attire === 'saree') {
    const drape = c.linear([lighter(accent, 0.3), accent, darker(accent, 0.35)], {
      x1: 0,
      y1: 0,
      x2: 1,
      y2: 0.6,
    });
    let folds = '';
    for (let i = 0; i < 5; i += 1)
      folds += curve(
        `M${-112 + i * 16} 108C${-90 + i * 22} 210 ${-20 + i * 26} 300 ${40 + i * 34} 420`,
        fade(darker(accent, 0.6), 0.35),
        3,
      );
    return (
      body +
      path('M-46 92C-26 152 26 152 46 92L54 96C34 176 -34 176 -56 96Z', fade(skin, 1)) +
      path(
        'M-60 92C-110 100 -140 116 -152 138C-120 260 -60 360 -30 420L196 420L190 360C60 320 -20 220 -40 108Z',
        drape,
      ) +
      folds +
      curve('M-40 104C-20 222 70 324 192 366', GOLD, 11) +
      curve('M-40 104C-20 222 70 324 192 366', darker(GOLD, 0.35), 2)
    );
  }
  if (look.attire === 'kurta' || look.attire === 'sherwani') {
    let extra =
      path('M-40 88C-30 116 30 116 40 88L46 104C30 134 -30 134 -46 104Z', lighter(main, 0.3)) +
      stroke(
        [
          [0, 122],
          [0, 300],
        ],
        darker(main, 0.4),
        4,
      );
    for (let i = 0; i < 4; i += 1) extra += circle(0, 146 + i * 40, 5, GOLD);
    if (look.attire === 'sherwani') {
      for (let i = 0; i < 26; i += 1)
        extra += circle(-90 + (i % 7) * 30, 170 + Math.floor(i / 7) * 56, 4.5, fade(GOLD, 0.75));
      extra +=
        path(
          'M92 108C120 116 142 124 156 150L178 420L96 420C90 300 96 200 84 110Z',
          c.linear([lighter(accent, 0.2), darker(accent, 0.3)]),
        ) + curve('M90 112C100 220 96 320 100 420', GOLD, 7);
    }
    return body + extra;
  }
  if (look.attire === 'suit') {
    return (
      body +
      path('M-34 94L0 210L34 94L0 116Z', '#f4efe6') +
      path('M-8 122L8 122L14 190L0 214L-14 190Z', accent) +
      path('M-54 92L-84 128L-60 160L-8 290L0 216L-40 100Z', lighter(main, 0.16)) +
      path('M54 92L84 128L60 160L8 290L0 216L40 100Z', lighter(main, 0.08))
    );
  }
  if (look.attire === 'shirt') {
    return (
      body +
      path('M-30 96L0 146L30 96L0 112Z', skin) +
      path('M-56 86L-26 98L-4 140L-44 154L-70 104Z', lighter(main, 0.3)) +
      path('M56 86L26 98L4 140L44 154L70 104Z', lighter(main, 0.22)) +
      stroke(
        [
          [0, 146],
          [0, 420],
        ],
        fade(darker(main, 0.5), 0.6),
        3,
      )
    );
  }
  if (look.attire === 'salwar') {
    const scarf = c.linear([lighter(accent, 0.35), accent, darker(accent, 0.3)]);
    return (
      body +
      path('M-44 92C-30 150 30 150 44 92L30 98C20 116 -20 116 -30 98Z', skin) +
      path('M-44 92C-24 158 24 158 44 92L50 96C30 176 -30 176 -50 96Z', GOLD) +
      path('M-70 96C-130 112 -160 132 -170 180L-150 420L-84 420C-96 280 -92 180 -56 100Z', scarf) +
      path('M70 96C130 112 160 132 170 180L150 420L84 420C96 280 92 180 56 100Z', scarf)
    );
  }
  return body + path('M-44 90C-30 132 30 132 44 90L54 94C38 150 -38 150 -54 94Z', darker(main, 0.3));
}
