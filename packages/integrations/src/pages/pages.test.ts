import { AppError } from '@nxtgauge/domain/errors';
import { refusalOf } from '@nxtgauge/testing/refusals';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { pagesInWorker } from './index.ts';
import { outlines, watermarkLayer } from './watermark.ts';
import { pdfOfPictures } from './write-pdf.ts';

const pages = pagesInWorker();
afterAll(() => pages.stop());

/** A real PDF with this text on each page, without any library. */
function pdfWithText(...texts: string[]): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: string[] = [];
  for (const text of texts) {
    const content = `BT /F1 24 Tf 60 700 Td (${text}) Tj ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
    kids.push(`${objects.length - 1} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}
const pdf = (...texts: string[]) => ({ bytes: pdfWithText(...texts), mimeType: 'application/pdf' });
const picture = async (color: string, width = 900, height = 600) => ({
  bytes: await sharp({ create: { width, height, channels: 3, background: color } })
    .jpeg()
    .toBuffer(),
  mimeType: 'image/jpeg',
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const text = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  return text;
}
/** Share of pixels darker than this. */
async function darkShare(bytes: Uint8Array, below = 60): Promise<number> {
  const { data } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < below).length / data.length;
}

describe('a page', () => {
  it('of a PDF becomes a picture of its text, with the mark in its pixels', async () => {
    const file = pdf('PERMANENT ACCOUNT NUMBER', 'second page');
    const anita = await pages.render(file, 1, 'Anita Verma 21 Nov 2026');
    const sana = await pages.render(file, 1, 'Sana Iyer 21 Nov 2026');
    const other = await pages.render(file, 2, 'Anita Verma 21 Nov 2026');
    expect(await sharp(anita.bytes).metadata()).toMatchObject({ format: 'jpeg', height: 2_000 });
    expect(Buffer.from(anita.bytes).equals(Buffer.from(sana.bytes))).toBe(false);
    expect(Buffer.from(anita.bytes).equals(Buffer.from(other.bytes))).toBe(false);
    expect(await darkShare(anita.bytes)).toBeGreaterThan(0.0005);
  });

  it('of a picture carries the mark on white and on black alike', async () => {
    for (const color of ['#ffffff', '#000000']) {
      const { bytes } = await pages.render(await picture(color), 1, 'Anita Verma 21 Nov 2026');
      const { channels } = await sharp(bytes).stats();
      expect(channels[0]?.stdev).toBeGreaterThan(4);
    }
  });

  it('that is not there, and a file that is none, are refused in words', async () => {
    expect((await refusalOf(pages.render(pdf('one'), 2, 'x')))?.reason).toBe('NO_SUCH_THING');
    expect((await refusalOf(pages.render(await picture('#fff'), 2, 'x')))?.reason).toBe('NO_SUCH_THING');
    for (const mimeType of ['application/pdf', 'image/png']) {
      const broken = { bytes: Buffer.from('nothing of this kind'), mimeType };
      expect((await refusalOf(pages.render(broken, 1, 'x')))?.reason).toBe('FILE_DAMAGED');
    }
    expect((await pages.render(pdf('goes on'), 1, 'x')).mimeType).toBe('image/jpeg');
  });

  it('that takes too long fails alone: the next one is drawn by a new thread', async () => {
    const hasty = pagesInWorker({ giveUpMs: 1 });
    await expect(hasty.render(pdf('slow'), 1, 'x')).rejects.toBeInstanceOf(AppError);
    await hasty.stop();
    expect((await pages.render(pdf('fine'), 1, 'x')).bytes.length).toBeGreaterThan(1_000);
  });

  it('waits its turn: ten at once are all drawn, and a crowd is told to come back', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, i) => pages.render(pdf(`n ${i}`), 1, 'x')));
    expect(all).toHaveLength(10);
    const crowd = await Promise.allSettled(
      Array.from({ length: 40 }, () => pages.render(pdf('crowd'), 1, 'x')),
    );
    const refused = crowd.filter((call) => call.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const call of refused) expect(call.reason).toMatchObject({ reason: 'BUSY' });
  });
});

describe('a redacted copy', () => {
  it('has neither text nor pixels of what lay under the areas', async () => {
    const file = pdf('2341 2341 2346', 'page two stays');
    expect(await textOf(file.bytes)).toContain('2341 2341 2346');
    const copy = await pages.redact(file, [{ page: 1, x: 0, y: 0, width: 1, height: 0.5 }]);
    expect(copy).toMatchObject({ mimeType: 'application/pdf', pageCount: 2 });
    expect(await textOf(copy.bytes)).not.toMatch(/\d/u);
    expect(Buffer.from(copy.bytes).includes('2341')).toBe(false);
    const first = await pages.render(copy, 1, ' ');
    const { width, height } = await sharp(first.bytes).metadata();
    const half = await sharp(first.bytes)
      .extract({ left: 0, top: 0, width, height: Math.floor(height / 2) - 4 })
      .toBuffer();
    expect(await darkShare(half)).toBeGreaterThan(0.99);
    expect(await darkShare((await pages.render(copy, 2, ' ')).bytes)).toBeGreaterThan(0.0005);
  });

  it('of a picture stays a picture without metadata', async () => {
    const plain = await picture('#ffffff');
    const withGps = {
      mimeType: 'image/jpeg',
      bytes: await sharp(plain.bytes)
        .withExif({ IFD0: { Copyright: 'CANARY-73' } })
        .jpeg()
        .toBuffer(),
    };
    const copy = await pages.redact(withGps, [{ page: 1, x: 0.25, y: 0.25, width: 0.5, height: 0.5 }]);
    expect(copy).toMatchObject({ mimeType: 'image/jpeg', pageCount: 1 });
    expect(Buffer.from(copy.bytes).includes('CANARY-73')).toBe(false);
    expect(await darkShare(copy.bytes)).toBeCloseTo(0.25, 1);
  });

  it('refuses an area on a page that is not there', async () => {
    const area = { page: 3, x: 0, y: 0, width: 0.1, height: 0.1 };
    expect((await refusalOf(pages.redact(pdf('one'), [area])))?.reason).toBe('NO_SUCH_THING');
  });
});

describe('the mark', () => {
  it('has outlines of its own in both scripts, also where no font is installed', () => {
    const latin = outlines('Anita Verma');
    const both = outlines('Anita Verma अनिता');
    expect(both.width).toBeGreaterThan(latin.width);
    expect(both.paths.split('<path').length).toBeGreaterThan(latin.paths.split('<path').length + 2);
    expect(watermarkLayer(400, 300, 'Anita').toString()).not.toContain('<text');
  });
});

it('writes a PDF that others can read', async () => {
  const { bytes } = await picture('#336699', 300, 200);
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(
    pdfOfPictures([
      { jpeg: bytes, width: 300, height: 200 },
      { jpeg: bytes, width: 300, height: 200 },
    ]),
  );
  expect(document.getPageCount()).toBe(2);
  document.destroy();
  library.destroy();
});
