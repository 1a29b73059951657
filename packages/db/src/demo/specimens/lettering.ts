/** Strokes on a grid of 4 by 6, two digits per point: letters that need no font on the machine that draws them. */
const STROKES: Record<string, string> = {
  A: '06 20 46|14 34',
  B: '00 06 36 45 44 33 03|33 42 41 30 00',
  C: '41 30 10 01 05 16 36 45',
  D: '00 06 26 44 42 20 00',
  E: '40 00 06 46|03 33',
  F: '40 00 06|03 33',
  G: '41 30 10 01 05 16 36 45 43 23',
  H: '00 06|40 46|03 43',
  I: '10 30|20 26|16 36',
  J: '40 45 36 16 05',
  K: '00 06|40 03 46',
  L: '00 06 46',
  M: '06 00 23 40 46',
  N: '06 00 46 40',
  O: '10 30 41 45 36 16 05 01 10',
  P: '06 00 30 41 42 33 03',
  Q: '10 30 41 45 36 16 05 01 10|24 46',
  R: '06 00 30 41 42 33 03|23 46',
  S: '41 30 10 01 02 13 33 44 45 36 16 05',
  T: '00 40|20 26',
  U: '00 05 16 36 45 40',
  V: '00 26 40',
  W: '00 16 23 36 40',
  X: '00 46|40 06',
  Y: '00 23 40|23 26',
  Z: '00 40 06 46',
  0: '10 30 41 45 36 16 05 01 10',
  1: '11 20 26|16 36',
  2: '01 10 30 41 42 06 46',
  3: '01 10 30 41 42 33 13|33 44 45 36 16 05',
  4: '36 30 04 44',
  5: '40 00 02 32 43 45 36 06',
  6: '30 10 01 05 16 36 45 44 33 03',
  7: '00 40 16',
  8: '10 30 41 42 33 13 02 01 10|13 04 05 16 36 45 44 33',
  9: '43 13 02 01 10 30 41 45 36 16',
  '-': '13 33',
  '/': '06 40',
};
const ADVANCE = 6;

/** Capital letters and digits as one SVG path, `size` high, from this top left corner. */
export function lettering(
  text: string,
  at: { x: number; y: number; size: number; color: string; weight?: number },
): string {
  const unit = at.size / 6;
  let path = '';
  for (const [index, letter] of text.toUpperCase().split('').entries()) {
    for (const stroke of (STROKES[letter] ?? '').split('|')) {
      if (stroke === '') continue;
      const points = stroke
        .split(' ')
        .map(
          (point) =>
            `${at.x + (index * ADVANCE + Number(point[0])) * unit} ${at.y + Number(point[1]) * unit}`,
        );
      path += `M${points.join('L')}`;
    }
  }
  const weight = at.size * (at.weight ?? 0.13);
  return `<path d="${path}" fill="none" stroke="${at.color}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export const letteringWidth = (text: string, size: number): number =>
  (text.length * ADVANCE - 2) * (size / 6);
