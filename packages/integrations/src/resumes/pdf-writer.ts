import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const DEVANAGARI = readFileSync(
  require.resolve('@fontsource-variable/anek-devanagari/files/anek-devanagari-devanagari-wght-normal.woff2'),
);

export const PAGE = { width: 595, height: 842, margin: 48 };
export interface Box {
  left: number;
  width: number;
}
export interface Style {
  size: number;
  bold?: boolean;
  /** Room above, in points. */
  above?: number;
}

type Fonts = Record<'latin' | 'bold' | 'signs', PDFFont> & { devanagari?: PDFFont };

/** Writes lines into boxes on A4 as an office program would: wrapped, and on a new page when one is full. */
export class PdfWriter {
  readonly document: PDFDocument;
  y: number;
  private page: PDFPage;
  private readonly fonts: Fonts;
  private readonly hyphenate: boolean;

  private constructor(document: PDFDocument, fonts: Fonts, hyphenate: boolean) {
    this.document = document;
    this.fonts = fonts;
    this.hyphenate = hyphenate;
    this.page = document.addPage([PAGE.width, PAGE.height]);
    this.y = PAGE.height - PAGE.margin;
  }

  static async begin(options: { hyphenate?: boolean; hindi?: boolean } = {}): Promise<PdfWriter> {
    const document = await PDFDocument.create();
    document.registerFontkit(fontkit);
    const fonts = {
      latin: await document.embedFont(StandardFonts.Helvetica),
      bold: await document.embedFont(StandardFonts.HelveticaBold),
      signs: await document.embedFont(StandardFonts.ZapfDingbats),
      ...(options.hindi ? { devanagari: await document.embedFont(DEVANAGARI, { subset: true }) } : {}),
    };
    return new PdfWriter(document, fonts, options.hyphenate ?? false);
  }

  private runs(text: string, bold: boolean): { text: string; font: PDFFont }[] {
    return [
      ...text.matchAll(
        /[\u0900-\u097f\u200d]+(?:\s+[\u0900-\u097f]+)*|[\u2700-\u27bf\u25a0-\u25ff]+|[^\u0900-\u097f\u2700-\u27bf\u25a0-\u25ff]+/gu,
      ),
    ].map(([part]) => {
      const { devanagari } = this.fonts;
      if (devanagari && /^[\u0900-\u097f]/u.test(part)) return { text: part, font: devanagari };
      if (/^[\u2700-\u27bf\u25a0-\u25ff]/u.test(part)) return { text: part, font: this.fonts.signs };
      return { text: part, font: bold ? this.fonts.bold : this.fonts.latin };
    });
  }

  private widthOf(text: string, { size, bold }: Style): number {
    return this.runs(text, bold ?? false).reduce(
      (sum, run) => sum + run.font.widthOfTextAtSize(run.text, size),
      0,
    );
  }

  /** Draws at this place, without wrapping. */
  put(text: string, x: number, style: Style): void {
    let at = x;
    for (const run of this.runs(text, style.bold ?? false)) {
      // The library drops a sign that is a text object of its own, so a lone one gets a space that is drawn over.
      const text = run.text.length === 1 && run.font === this.fonts.devanagari ? `${run.text} ` : run.text;
      this.page.drawText(text, { x: at, y: this.y, font: run.font, size: style.size });
      at += run.font.widthOfTextAtSize(run.text, style.size);
    }
  }

  line(text: string, box: Box, style: Style): void {
    this.y -= style.above ?? 0;
    for (const part of this.wrapped(text, box.width, style)) {
      if (this.y < PAGE.margin) this.newPage();
      this.put(part, box.left, style);
      this.y -= style.size * 1.32;
    }
  }

  newPage(): void {
    this.page = this.document.addPage([PAGE.width, PAGE.height]);
    this.y = PAGE.height - PAGE.margin;
  }

  private wrapped(text: string, width: number, style: Style): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/ (?! )/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.widthOf(longer, style) <= width) {
        line = longer;
        continue;
      }
      const half = Math.ceil(word.length / 2);
      const start = `${line} ${word.slice(0, half)}-`;
      if (this.hyphenate && /^[a-z]{9,}$/u.test(word) && this.widthOf(start, style) <= width) {
        lines.push(start);
        line = word.slice(half);
      } else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line].filter((part) => part !== '');
  }

  save(): Promise<Uint8Array> {
    return this.document.save();
  }
}
