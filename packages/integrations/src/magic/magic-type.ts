import { open } from 'node:fs/promises';
import { AppError } from '@nxtgauge/domain/errors';
import { uploadRules } from '@nxtgauge/domain/uploads';
import type { UploadKind } from '@nxtgauge/domain/uploads';

const HEAD_BYTES = 512;

/** The first bytes of a file: enough for every check of kind. */
export async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** Every brand of an ISO media file that fits into the head. */
function brandsOf(head: string): string[] {
  if (head.slice(4, 8) !== 'ftyp') return [];
  const end = Math.min(Buffer.from(head.slice(0, 4), 'latin1').readUInt32BE(0), head.length);
  const brands = [head.slice(8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.slice(at, at + 4));
  return brands;
}

/** What a file is by its own first bytes, whatever its name or sender says; null when it is nothing we know. */
export function magicType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const starts = (text: string) => head.startsWith(text);
  if (starts('\xff\xd8\xff')) return 'image/jpeg';
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (starts('%PDF-')) return 'application/pdf';
  if (starts('\x1a\x45\xdf\xa3')) return 'video/webm';
  const brands = brandsOf(head);
  if (brands.length > 0) {
    if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'image/avif';
    if (brands.some((brand) => HEIF_BRANDS.includes(brand))) return 'image/heic';
    return brands[0] === 'qt  ' ? 'video/quicktime' : 'video/mp4';
  }
  if (starts('GIF8')) return 'image/gif';
  if (starts('PK\x03\x04') || starts('PK\x05\x06')) return 'application/zip';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|svg|html|script|!--)/iu.test(head)) return 'text/markup';
  return null;
}

const WORDS: Record<string, string> = {
  'image/heic':
    'This picture is in Apple’s HEIC format, which most browsers cannot show. Save it as JPEG and send that.',
  'image/gif': 'GIF files are not taken here.',
  'application/zip': 'This is an archive, not a single file.',
  'text/markup': 'This is a web page or a drawing with code in it, and cannot be taken.',
};

export function refuseType(kind: UploadKind, type: string | null): AppError {
  const what = (type && WORDS[type]) ?? 'This kind of file cannot be used here.';
  return new AppError('FILE_TYPE_REFUSED', `${what} We take ${uploadRules(kind).words}.`);
}
