import { docxParts } from './docx-parts.ts';
import { partText } from './docx-xml.ts';

/** Headers, body and footers as lines: paragraphs, lists with bullets, tables row by row. */
export function docxText(bytes: Uint8Array): string {
  const { headers, body, footers } = docxParts(bytes);
  const texts = [...headers, body, ...footers].map((xml) => partText(xml).trim());
  return [...new Set(texts)].filter((text) => text !== '').join('\n\n');
}
