import { readFile } from 'node:fs/promises';
import { UPLOAD_RULES } from '@nxtgauge/domain/uploads';
import type { PreparedDocument } from '@nxtgauge/services/ports';
import { headOf, magicType, refuseType } from '../magic/index.ts';
import { reencodedPhoto } from '../pictures/index.ts';
import { assertHarmlessObjects } from './pdf-objects.ts';
import { assertPlainPdf } from './pdf-bytes.ts';
import { openPdf } from './pdf-pages.ts';

const MAX_TEXT = 200_000;

/** A paper that a stranger sent: photos are made anew, PDFs are kept as they are (a signature in them must stay true) or refused. */
export async function prepareDocument(path: string): Promise<PreparedDocument> {
  const type = magicType(await headOf(path));
  if (!type || !(type in UPLOAD_RULES.document.types)) throw refuseType('document', type);
  if (type !== 'application/pdf') {
    return { bytes: await reencodedPhoto(path), mimeType: 'image/jpeg', pageCount: 1 };
  }
  const bytes = await readFile(path);
  assertPlainPdf(bytes);
  await assertHarmlessObjects(bytes);
  const { pageCount } = await openPdf(bytes, () => undefined);
  return { bytes, mimeType: type, pageCount };
}

export async function documentText(file: { bytes: Uint8Array; mimeType: string }): Promise<string> {
  if (file.mimeType !== 'application/pdf') return '';
  const pages: string[] = [];
  await openPdf(file.bytes, (page) => {
    pages.push(page.getText());
  });
  return pages.join('\n\n').slice(0, MAX_TEXT);
}
