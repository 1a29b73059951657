import { MAX_RESUME_CHARACTERS, MAX_RESUME_PAGES } from '@nxtgauge/domain/resumes';
import { assertHarmlessObjects, assertPlainPdf, damagedPdf, openPdf } from '../documents/index.ts';
import { flowText } from './paragraphs.ts';
import { fragmentsOf } from './pdf-fragments.ts';
import { joinHindiClusters } from './hindi-clusters.ts';
import { glyphsOf } from './pdf-glyphs.ts';
import { readingOrder } from './reading-order.ts';
import { garbledPdf, lockedFile } from './refusals.ts';

/** Beyond this nothing is kept anyway; spaces and marks that tidying drops are in it. */
const ENOUGH = 3 * MAX_RESUME_CHARACTERS;
const MAX_UNKNOWN = 0.3;

export async function pdfText(bytes: Buffer): Promise<{ text: string; pageCount: number; columns: boolean }> {
  if (isLocked(bytes)) throw lockedFile('PDF');
  assertPlainPdf(bytes);
  await assertHarmlessObjects(bytes);
  const pages: string[] = [];
  let length = 0;
  let [columns, letters, unreadable] = [false, 0, 0];
  const visit = (page: Parameters<Parameters<typeof openPdf>[1]>[0]) => {
    if (length > ENOUGH) return;
    const { glyphs, unknown } = glyphsOf(page);
    const flows = readingOrder(fragmentsOf(joinHindiClusters(glyphs)));
    const text = flows.map(flowText).join('\n\n');
    letters += glyphs.length;
    unreadable += unknown;
    columns ||= flows.length > 1;
    length += text.length;
    pages.push(text);
  };
  const { pageCount } = await openPdf(bytes, visit, MAX_RESUME_PAGES).catch((error: unknown) => {
    throw error instanceof RangeError || error instanceof TypeError ? damagedPdf() : error;
  });
  if (unreadable > letters * MAX_UNKNOWN) throw garbledPdf();
  return { text: pages.join('\n\n'), pageCount, columns };
}

/** A whole PDF that says it is encrypted; a piece of one is damaged first. */
const isLocked = (bytes: Buffer): boolean => {
  const text = bytes.toString('latin1');
  return /\/Encrypt\s+(?:\d+\s+\d+\s+R|<<)/u.test(text) && text.includes('%%EOF');
};
