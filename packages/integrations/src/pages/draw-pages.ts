import { notFound } from '@nxtgauge/domain/errors';
import type { Redaction } from '@nxtgauge/domain/verification';
import type { DocumentFile } from '@nxtgauge/services/ports';
import { eachPage } from './page-pictures.ts';
import { watermarkLayer } from './watermark.ts';
import { pdfOfPictures } from './write-pdf.ts';
import type { JpegPage } from './write-pdf.ts';

/** See `PagesPort`; these run inside the worker. */
export async function renderPage(file: DocumentFile, page: number, mark: string): Promise<DocumentFile> {
  let bytes: Uint8Array | undefined;
  await eachPage(file, [page], async ({ image, width, height }) => {
    bytes = await image
      .composite([{ input: watermarkLayer(width, height, mark) }])
      .jpeg({ quality: 82, mozjpeg: false })
      .toBuffer();
  });
  if (!bytes) throw notFound('page');
  return { bytes, mimeType: 'image/jpeg' };
}

/** Black boxes of whole pixels that cover at least what was drawn. */
function boxes(areas: readonly Redaction[], width: number, height: number): Buffer {
  const rects = areas.map((area) => {
    const left = Math.floor(area.x * width);
    const top = Math.floor(area.y * height);
    const right = Math.ceil(Math.min(1, area.x + area.width) * width);
    const bottom = Math.ceil(Math.min(1, area.y + area.height) * height);
    return `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="#000"/>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" shape-rendering="crispEdges">${rects.join('')}</svg>`,
  );
}

export async function redactPages(
  file: DocumentFile,
  areas: readonly Redaction[],
): Promise<DocumentFile & { pageCount: number }> {
  const pages: JpegPage[] = [];
  const pageCount = await eachPage(file, null, async ({ image, width, height }, number) => {
    const own = areas.filter((area) => area.page === number);
    const covered = own.length > 0 ? image.composite([{ input: boxes(own, width, height) }]) : image;
    pages.push({ jpeg: await covered.removeAlpha().jpeg({ quality: 88 }).toBuffer(), width, height });
  });
  if (areas.some((area) => area.page > pageCount)) throw notFound('page');
  const [first] = pages;
  if (file.mimeType !== 'application/pdf' && first)
    return { bytes: first.jpeg, mimeType: 'image/jpeg', pageCount };
  return { bytes: pdfOfPictures(pages), mimeType: 'application/pdf', pageCount };
}
