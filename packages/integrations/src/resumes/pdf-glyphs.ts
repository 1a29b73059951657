import type { PDFiumPage } from '@hyzyla/pdfium';

/** One character with its place on the page: points, y grows upwards. */
export interface Glyph {
  text: string;
  left: number;
  right: number;
  /** Of the line that it stands on. */
  baseline: number;
  size: number;
  /** Put in by the library between words and lines. */
  generated: boolean;
}

/** What the library carries but does not wrap. */
interface TextCalls {
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  _FPDFText_HasUnicodeMapError(text: number, index: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rect: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  wasmExports: { malloc(bytes: number): number; free(at: number): void };
  HEAPU8: Uint8Array;
}

const FLOATS = 6;
const SCRATCH_BYTES = 64;
/** How a hyphen at the end of a line is given. */
const HYPHENS = new Set([0x02, 0xad, 0xfffe]);

/** A page's characters in the order of the file, with the number of those whose font does not say what they mean. */
export function glyphsOf(page: PDFiumPage): { glyphs: Glyph[]; unknown: number } {
  const { module: pdfium, pageIdx } = page as unknown as { module: TextCalls; pageIdx: number };
  const textPage = pdfium._FPDFText_LoadPage(pageIdx);
  if (!textPage) return { glyphs: [], unknown: 0 };
  const scratch = pdfium.wasmExports.malloc(SCRATCH_BYTES);
  try {
    const glyphs: Glyph[] = [];
    let unknown = 0;
    const total = pdfium._FPDFText_CountChars(textPage);
    for (let index = 0; index < total; index += 1) {
      const code = pdfium._FPDFText_GetUnicode(textPage, index);
      if (code === 0) continue;
      if (pdfium._FPDFText_HasUnicodeMapError(textPage, index) === 1) unknown += 1;
      glyphs.push({
        text: HYPHENS.has(code) ? '-' : String.fromCodePoint(code),
        ...placeOf(pdfium, textPage, index, scratch),
        generated: pdfium._FPDFText_IsGenerated(textPage, index) === 1,
      });
    }
    return { glyphs, unknown };
  } finally {
    pdfium.wasmExports.free(scratch);
    pdfium._FPDFText_ClosePage(textPage);
  }
}

function placeOf(pdfium: TextCalls, text: number, index: number, scratch: number) {
  // The memory may have grown since the last call, so the views are made anew.
  pdfium._FPDFText_GetLooseCharBox(text, index, scratch);
  const [left = 0, , right = 0] = new Float32Array(pdfium.HEAPU8.buffer, scratch, FLOATS);
  pdfium._FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const [, baseline = 0] = new Float64Array(pdfium.HEAPU8.buffer, scratch, 2);
  pdfium._FPDFText_GetMatrix(text, index, scratch);
  const [, , c = 0, d = 1] = new Float32Array(pdfium.HEAPU8.buffer, scratch, FLOATS);
  const size = pdfium._FPDFText_GetFontSize(text, index) * (Math.hypot(c, d) || 1);
  return { left, right, baseline, size: size > 0 ? size : 10 };
}
