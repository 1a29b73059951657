import { AppError } from '@nxtgauge/domain/errors';
import { MAX_DOCUMENT_PAGES } from '@nxtgauge/domain/uploads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { PDFiumPage } from '@hyzyla/pdfium';
import { damagedPdf } from './pdf-words.ts';

/** Opens a PDF as a reader would and visits its pages. Scripts in it never run. */
export async function openPdf(
  bytes: Uint8Array,
  visit: (page: PDFiumPage) => void,
  maxPages: number = MAX_DOCUMENT_PAGES,
): Promise<{ pageCount: number }> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes).catch(() => {
      throw damagedPdf();
    });
    const pageCount = document.getPageCount();
    if (pageCount < 1) throw damagedPdf();
    if (pageCount > maxPages) {
      throw new AppError(
        'FILE_TOO_LARGE',
        `This PDF has ${pageCount} pages. Send at most ${maxPages}: the pages that count.`,
      );
    }
    for (const page of document.pages()) visit(page);
    document.destroy();
    return { pageCount };
  } finally {
    library.destroy();
  }
}
