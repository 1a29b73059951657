import { AppError, notFound } from '@nxtgauge/domain/errors';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { DocumentFile } from '@nxtgauge/services/ports';
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** Long side of a page's picture: fine print stays readable at full zoom. */
const LONG_SIDE = 2_000;
const MAX_PIXELS = 50_000_000;

let library: Promise<PDFiumLibrary> | undefined;

/** One page as it lies in the document, without any mark: raw pixels inside sharp. */
interface PagePicture {
  image: Sharp;
  width: number;
  height: number;
}

const damaged = () =>
  new AppError('FILE_DAMAGED', 'This document cannot be drawn. Ask for another copy of it.');

/** Calls `work` with each page of this list, from 1; with all of them when no list is given. Returns how many there are. */
export async function eachPage(
  file: DocumentFile,
  only: readonly number[] | null,
  work: (page: PagePicture, number: number) => Promise<void>,
): Promise<number> {
  if (file.mimeType !== 'application/pdf') return pictureAsPage(file, only, work);
  library ??= PDFiumLibrary.init();
  const pdfium = await library;
  const document = await pdfium.loadDocument(file.bytes).catch(() => {
    throw damaged();
  });
  try {
    const count = document.getPageCount();
    const wanted = only ?? Array.from({ length: count }, (_, index) => index + 1);
    for (const number of wanted) {
      if (number < 1 || number > count) throw notFound('page');
      const page = document.getPage(number - 1);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const scale = LONG_SIDE / Math.max(originalWidth, originalHeight, 1);
      const { data, width, height } = await page.render({ scale, render: 'bitmap', renderFormFields: true });
      const image = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' });
      await work({ image, width, height }, number);
    }
    return count;
  } finally {
    document.destroy();
  }
}

async function pictureAsPage(
  file: DocumentFile,
  only: readonly number[] | null,
  work: (page: PagePicture, number: number) => Promise<void>,
): Promise<number> {
  if (only?.some((number) => number !== 1)) throw notFound('page');
  try {
    const { data, info } = await sharp(file.bytes, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    await work({ image: sharp(data, { raw: { width, height, channels } }), width, height }, 1);
    return 1;
  } catch (error) {
    throw error instanceof AppError ? error : damaged();
  }
}
