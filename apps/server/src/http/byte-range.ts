import type { ByteRange } from '@nxtgauge/services/ports';

/** What a Range header asks of a file of this size. Several parts at once are answered with the whole, as the standard allows. */
export function byteRange(header: string | undefined, byteSize: number): ByteRange | 'whole' | 'impossible' {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header ?? '');
  if (!asked) return 'whole';
  const [, first = '', last = ''] = asked;
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const length = Number(last);
    return length === 0 ? 'impossible' : { from: Math.max(0, byteSize - length), to: byteSize - 1 };
  }
  const from = Number(first);
  if (from >= byteSize) return 'impossible';
  const to = last === '' ? byteSize - 1 : Math.min(Number(last), byteSize - 1);
  return to < from ? 'whole' : { from, to };
}
