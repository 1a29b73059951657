import { inflateSync } from 'node:zlib';
import { ACTIVE_NAMES, damagedPdf, lockedPdf, unsafePdf } from './pdf-words.ts';
import { AppError } from '@nxtgauge/domain/errors';

const MB = 1_000_000;
const MAX_STREAM = 64 * MB;
const MAX_INFLATED = 300 * MB;
const MAX_NESTING = 2;
const MAX_AFTER_END = 2_048;

/** Two letters come up by chance in compressed pictures; those are found in the parsed objects only. */
const LONG_NAMES = Object.keys(ACTIVE_NAMES).filter((name) => name.length > 4);
const ACTIVE = new RegExp(`/(${LONG_NAMES.join('|')})(?![A-Za-z0-9])`, 'u');

/** Names may be written with escapes: `/J#61vaScript`. */
const unescaped = (text: string) =>
  text.replaceAll(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

function assertNoActiveName(text: string): void {
  const name = ACTIVE.exec(unescaped(text))?.[1];
  if (name) throw unsafePdf(ACTIVE_NAMES[name] ?? 'something active');
}

const bomb = () =>
  new AppError('FILE_UNSAFE', 'This PDF unfolds into far more than a document needs, so it was not opened.');

/**
 * Looks at the bytes alone, before any PDF library does: nothing before or after the document, no active names in plain or
 * compressed parts, wherever a reader may or may not follow, and nothing that unfolds without measure.
 */
export function assertPlainPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (!text.startsWith('%PDF-') || end < 0) throw damagedPdf();
  if (text.length - end > MAX_AFTER_END) throw unsafePdf('other data after its end');
  if (/\/Encrypt(?![A-Za-z0-9])/u.test(unescaped(text))) throw lockedPdf();
  assertNoActiveName(text);
  let inflated = 0;
  for (const { index } of text.matchAll(/stream\r?\n/gu)) {
    if (text.slice(index - 3, index) === 'end') continue;
    const start = text.indexOf('\n', index) + 1;
    const stop = text.indexOf('endstream', start);
    inflated += unfold(bytes.subarray(start, stop < 0 ? undefined : stop), 1);
    if (inflated > MAX_INFLATED) throw bomb();
  }
}

/** Bytes that this part unfolds to, whatever its dictionary claims it to be; 0 when it is not compressed this way. */
function unfold(part: Buffer, depth: number): number {
  // The header of zlib: method 8, and both bytes together divisible by 31.
  if (part.length < 2 || ((part[0] ?? 0) & 15) !== 8 || part.readUInt16BE(0) % 31 !== 0) return 0;
  let plain: Buffer;
  try {
    plain = inflateSync(part, { maxOutputLength: MAX_STREAM, chunkSize: MB, finishFlush: 2 });
  } catch (error) {
    if (error instanceof RangeError) throw bomb();
    return 0;
  }
  assertNoActiveName(plain.toString('latin1'));
  if (depth < MAX_NESTING) return plain.length + unfold(plain, depth + 1);
  if (unfoldsAgain(plain)) throw bomb();
  return plain.length;
}

const unfoldsAgain = (part: Buffer) =>
  part.length > 1_000 && ((part[0] ?? 0) & 15) === 8 && part.readUInt16BE(0) % 31 === 0;
