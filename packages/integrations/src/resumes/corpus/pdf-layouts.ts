import { PAGE, PdfWriter } from '../pdf-writer.ts';
import type { Box } from '../pdf-writer.ts';
import type { LabelledBlock, LabelledText } from './labelled-text.ts';

/** A file and its blocks in the order in which a person reads them. */
export interface Written {
  bytes: Uint8Array;
  blocks: LabelledBlock[];
}

const WHOLE: Box = { left: PAGE.margin, width: PAGE.width - 2 * PAGE.margin };
const NARROW: Box = { left: 36, width: 140 };
const WIDE: Box = { left: 206, width: 345 };

function block(writer: PdfWriter, { heading: title, lines, type }: LabelledBlock, box: Box): void {
  if (title) writer.line(title, box, { size: 12.5, bold: true, above: 11 });
  else writer.y -= type === 'contact' ? 0 : 11;
  for (const line of lines) writer.line(line, box, { size: 10 });
}

export async function oneColumn(
  { blocks, language }: LabelledText,
  options: { hyphenate?: boolean } = {},
): Promise<Written> {
  const writer = await PdfWriter.begin({ ...options, hindi: language === 'hindi' });
  for (const part of blocks) block(writer, part, WHOLE);
  return { bytes: await writer.save(), blocks };
}

const inSidebar = ({ type }: LabelledBlock) =>
  ['contact', 'skills', 'other', 'certifications'].includes(type);

/** Contact, skills and the like in a narrow column on the left; drawn after the wide one, as programs may. */
export async function sidebar({ blocks, language }: LabelledText): Promise<Written> {
  const writer = await PdfWriter.begin({ hindi: language === 'hindi' });
  const [side, main] = [blocks.filter(inSidebar), blocks.filter((part) => !inSidebar(part))];
  const top = writer.y;
  for (const part of main) block(writer, part, WIDE);
  writer.y = top;
  for (const part of side) block(writer, part, NARROW);
  return { bytes: await writer.save(), blocks: [...side, ...main] };
}

/** Name and summary over the whole width, below them two columns of about the same length, drawn line by line in turn. */
export async function twoColumns({ blocks, language }: LabelledText): Promise<Written> {
  const writer = await PdfWriter.begin({ hindi: language === 'hindi' });
  const above = blocks.filter(({ type }, index) => index < 2 && (type === 'contact' || type === 'summary'));
  const rest = blocks.slice(above.length);
  for (const part of above) block(writer, part, WHOLE);
  const half = Math.ceil(rest.length / 2);
  const top = writer.y - 14;
  const boxes = [
    { left: PAGE.margin, width: 232 },
    { left: 318, width: 232 },
  ];
  [rest.slice(0, half), rest.slice(half)].forEach((column, index) => {
    writer.y = top;
    for (const part of column) block(writer, part, boxes[index] ?? WHOLE);
  });
  return { bytes: await writer.save(), blocks };
}

/** Headings stand in the margin, beside what they head. */
export async function sideHeadings({ blocks, language }: LabelledText): Promise<Written> {
  const writer = await PdfWriter.begin({ hindi: language === 'hindi' });
  for (const part of blocks) {
    writer.y -= 12;
    const title = part.heading;
    if (title) writer.put(title, 36, { size: 10, bold: true });
    for (const line of part.lines) writer.line(line, WIDE, { size: 10 });
  }
  return { bytes: await writer.save(), blocks };
}

/** Every line in two cells of a table: what, and the years or figures at its end. */
export async function tableRows({ blocks, language }: LabelledText): Promise<Written> {
  const writer = await PdfWriter.begin({ hindi: language === 'hindi' });
  for (const part of blocks) {
    if (part.type !== 'education' && part.type !== 'experience') {
      block(writer, part, WHOLE);
      continue;
    }
    if (part.heading) writer.line(part.heading, WHOLE, { size: 12.5, bold: true, above: 11 });
    for (const line of part.lines) {
      const at = line.lastIndexOf(', ');
      const cell = at > 0 && line.length - at < 22 && at < 62 ? line.slice(at + 2) : '';
      if (cell !== '') writer.put(cell, 430, { size: 10 });
      writer.line(cell === '' ? line : line.slice(0, at + 1), WHOLE, { size: 10 });
    }
  }
  return { bytes: await writer.save(), blocks };
}
