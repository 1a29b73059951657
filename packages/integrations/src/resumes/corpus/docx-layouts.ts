import { strToU8, zipSync } from 'fflate';
import type { LabelledBlock, LabelledText } from './labelled-text.ts';
import type { Written } from './pdf-layouts.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph; its text lies in several runs, as editing leaves it. */
export function paragraph(text: string, properties = ''): string {
  const cut = text.indexOf(' ', text.length / 2) + 1;
  const runs = [text.slice(0, cut), text.slice(cut)]
    .filter((part) => part !== '')
    .map(
      (part) =>
        `<w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
    );
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs.join('')}</w:p>`;
}
export const document = (body: string): string =>
  `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;

export function docx(
  body: string,
  extra: Record<string, string | Uint8Array> = {},
  mainType = TYPE,
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': body,
    ...extra,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

const HEADING = '<w:pStyle w:val="Heading1"/>';
const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

const plainBlock = ({ heading, lines }: LabelledBlock, style = '') =>
  [
    ...(heading ? [paragraph(''), paragraph(heading, style)] : [paragraph('')]),
    ...lines.map((line) => paragraph(line)),
  ].join('');

export const plainDocx = ({ blocks }: LabelledText): Written => ({
  bytes: docx(document(blocks.map((block) => plainBlock(block)).join(''))),
  blocks,
});

/** Headings by style, lists of Word, contact in the page header, a tracked deletion, hidden words and a note in the footer. */
export function styledDocx({ blocks }: LabelledText): Written {
  const [first, ...rest] = blocks;
  const contact = first?.type === 'contact' ? first : undefined;
  const gone =
    '<w:p><w:del><w:r><w:t>removed for good</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>never seen</w:t></w:r></w:p>';
  const body = (contact ? rest : blocks).map(({ heading, lines }) =>
    [
      heading ? paragraph(heading, HEADING) : paragraph(''),
      ...lines.map((line) => (line.startsWith('•') ? paragraph(line.slice(2), LIST) : paragraph(line))),
    ].join(''),
  );
  const header = contact
    ? `${HEAD}<w:hdr ${NAMESPACES}>${contact.lines.map((line) => paragraph(line)).join('')}</w:hdr>`
    : '';
  return {
    bytes: docx(document(body.join('') + gone), header ? { 'word/header1.xml': header } : {}),
    blocks,
  };
}

const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="3000"/></w:tcPr>${content}</w:tc>`;
const inSidebar = ({ type }: LabelledBlock) => ['contact', 'skills', 'other'].includes(type);

/** Two columns as a table of one row and two cells. */
export function columnsDocx({ blocks }: LabelledText): Written {
  const [side, main] = [blocks.filter(inSidebar), blocks.filter((block) => !inSidebar(block))];
  const cells = [side, main].map((column) => cell(column.map((block) => plainBlock(block)).join('')));
  return {
    bytes: docx(document(`<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>${paragraph('')}`)),
    blocks: [...side, ...main],
  };
}

/** Education and experience as tables, a row for each line. */
export function tableDocx({ blocks }: LabelledText): Written {
  const body = blocks.map((block) => {
    if (block.type !== 'education' && block.type !== 'experience') return plainBlock(block);
    const rows = block.lines.map((line) => {
      const parts = line.split(/(?<=,) /u);
      return `<w:tr>${parts.map((part) => cell(paragraph(part))).join('')}</w:tr>`;
    });
    return `${block.heading ? paragraph(block.heading, HEADING) : paragraph('')}<w:tbl>${rows.join('')}</w:tbl>`;
  });
  return { bytes: docx(document(body.join(''))), blocks };
}

/** The contact lines in a text box, which Word writes twice: as a shape and for old readers. */
export function boxDocx({ blocks }: LabelledText): Written {
  const [first, ...rest] = blocks;
  const inner = `<w:txbxContent>${(first?.lines ?? []).map((line) => paragraph(line)).join('')}</w:txbxContent>`;
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${inner}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${inner}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  return { bytes: docx(document(box + rest.map((block) => plainBlock(block)).join(''))), blocks };
}
