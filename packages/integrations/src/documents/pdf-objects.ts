import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { ACTIVE_NAMES, damagedPdf, lockedPdf, unsafePdf } from './pdf-words.ts';

const MAX_DEPTH = 60;
/** Filters that no scanner or office program of today writes and that unfold without a measure we took. */
const OLD_FILTERS = new Set(['LZWDecode', 'LZW', 'RunLengthDecode', 'RL']);

/** Reads every object, also those packed inside compressed object streams and those that nothing points to. */
export async function assertHarmlessObjects(bytes: Uint8Array): Promise<void> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false }).catch((error: unknown) => {
    throw error instanceof Error && error.name === 'EncryptedPDFError' ? lockedPdf() : damagedPdf();
  });
  const { context } = document;
  if (context.trailerInfo.Encrypt) throw lockedPdf();
  for (const [, object] of context.enumerateIndirectObjects()) assertHarmless(object, 0);
}

function assertHarmless(object: PDFObject, depth: number): void {
  if (depth > MAX_DEPTH) throw damagedPdf();
  if (object instanceof PDFRawStream) {
    assertFilters(object.dict);
    assertHarmless(object.dict, depth + 1);
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      assertName(key);
      assertHarmless(value, depth + 1);
    }
  } else if (object instanceof PDFArray) {
    for (const value of object.asArray()) assertHarmless(value, depth + 1);
  } else if (object instanceof PDFName) {
    assertName(object);
  }
}

function assertName(name: PDFName): void {
  const what = ACTIVE_NAMES[name.decodeText()];
  if (what) throw unsafePdf(what);
}

function assertFilters(dict: PDFDict): void {
  const filter = dict.lookup(PDFName.of('Filter'));
  const names = filter instanceof PDFArray ? filter.asArray() : [filter];
  if (names.some((name) => name instanceof PDFName && OLD_FILTERS.has(name.decodeText()))) {
    throw unsafePdf('parts packed in a way that is no longer used');
  }
}
