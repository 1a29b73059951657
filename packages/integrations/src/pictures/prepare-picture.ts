import { AppError } from '@nxtgauge/domain/errors';
import { MAX_PICTURE_PIXELS, PICTURE_FORMATS, PICTURE_WIDTHS, UPLOAD_RULES } from '@nxtgauge/domain/uploads';
import type { PictureFormat } from '@nxtgauge/domain/uploads';
import type { PreparedPicture } from '@nxtgauge/services/ports';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { headOf, magicType, refuseType } from '../magic/index.ts';

// Files of strangers: nothing of one may stay in memory for the next.
sharp.cache(false);

const LARGEST = Math.max(...PICTURE_WIDTHS);
/** A taller picture than this many widths is made narrower: formats end at 16,383 lines. */
const MAX_TALLNESS = 4;
const TIMEOUT_SECONDS = 20;
const BLUR_SIDE = 12;
/** Of private scans: letters stay readable. */
const SCAN_SIDE = 3_000;

const MIME: Record<PictureFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };
const ENCODE: Record<PictureFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52, effort: 1, chromaSubsampling: '4:2:0' }),
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
  jpg: (picture) => picture.jpeg({ quality: 78, progressive: true }),
};

const damaged = () =>
  new AppError(
    'FILE_DAMAGED',
    'This picture is damaged or was cut off on its way. Open it on your device, save it again and send that.',
  );

/** Opens a picture of a stranger: upright, in sRGB, on white, no larger than `bounds`, without anything but its pixels. */
async function pixelsOf(path: string, bounds: { width: number; height: number }) {
  const open = () => sharp(path, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: 'error', animated: false });
  // Only its head is read here, so that a bomb can be told from a damaged file.
  const { width, height, autoOrient } = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw damaged();
    });
  if (width * height > MAX_PICTURE_PIXELS) {
    throw new AppError(
      'FILE_TOO_LARGE',
      `This picture has ${Math.round((width * height) / 1e6)} million pixels. Send one of at most ${MAX_PICTURE_PIXELS / 1e6} million.`,
    );
  }
  try {
    const { data, info } = await open()
      .timeout({ seconds: TIMEOUT_SECONDS })
      .autoOrient()
      .resize({ ...bounds, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    return { original: autoOrient, raw, pixels: () => sharp(data, { raw }) };
  } catch {
    throw damaged();
  }
}

/** Takes a stranger's picture apart to its pixels and makes new files of them: what else was in the file is gone. */
export async function preparePicture(path: string): Promise<PreparedPicture> {
  const type = magicType(await headOf(path));
  if (!type || !(type in UPLOAD_RULES.picture.types)) throw refuseType('picture', type);
  const { original, raw, pixels } = await pixelsOf(path, { width: LARGEST, height: LARGEST * MAX_TALLNESS });
  const variants: PreparedPicture['variants'] = [];
  const made = new Map<string, Uint8Array>();
  for (const width of PICTURE_WIDTHS) {
    const pixelWidth = Math.min(width, raw.width);
    for (const format of PICTURE_FORMATS) {
      const key = `${pixelWidth}.${format}`;
      const bytes =
        made.get(key) ??
        (await ENCODE[format](pixels().resize({ width: pixelWidth }))
          .timeout({ seconds: TIMEOUT_SECONDS })
          .toBuffer());
      made.set(key, bytes);
      variants.push({ name: `w${width}.${format}`, bytes, mimeType: MIME[format] });
    }
  }
  const blur = await pixels()
    .resize({ width: BLUR_SIDE, height: BLUR_SIDE, fit: 'inside' })
    .webp({ quality: 30, effort: 4 })
    .toBuffer();
  return {
    width: original.width,
    height: original.height,
    blurDataUrl: `data:image/webp;base64,${blur.toString('base64')}`,
    variants,
  };
}

/** A photo or scan of a paper as one new JPEG, large enough to read. The caller has checked the magic bytes. */
export async function reencodedPhoto(path: string): Promise<Uint8Array> {
  const { pixels } = await pixelsOf(path, { width: SCAN_SIDE, height: SCAN_SIDE });
  return pixels().jpeg({ quality: 85 }).toBuffer();
}
