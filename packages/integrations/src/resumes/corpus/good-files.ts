import { boxDocx, columnsDocx, plainDocx, styledDocx, tableDocx } from './docx-layouts.ts';
import type { LabelledText } from './labelled-text.ts';
import { oneColumn, sidebar, sideHeadings, tableRows, twoColumns } from './pdf-layouts.ts';
import type { Written } from './pdf-layouts.ts';
import { ENGLISH } from './texts-english.ts';
import { HELD_OUT } from './texts-held-out.ts';
import { HINDI, HINGLISH } from './texts-hindi.ts';

const LAYOUTS = {
  'pdf, one column': oneColumn,
  'pdf, hyphens': (text: LabelledText) => oneColumn(text, { hyphenate: true }),
  'pdf, sidebar': sidebar,
  'pdf, two columns': twoColumns,
  'pdf, headings in the margin': sideHeadings,
  'pdf, table': tableRows,
  'docx, plain': plainDocx,
  'docx, styles and header': styledDocx,
  'docx, columns in a table': columnsDocx,
  'docx, tables': tableDocx,
  'docx, text box': boxDocx,
} satisfies Record<string, (text: LabelledText) => Written | Promise<Written>>;
export type Layout = keyof typeof LAYOUTS;

export interface GoodFile extends Written {
  name: string;
  layout: Layout;
  text: LabelledText;
}

const PDF: Layout[] = [
  'pdf, one column',
  'pdf, sidebar',
  'pdf, table',
  'pdf, two columns',
  'pdf, headings in the margin',
  'pdf, hyphens',
];
const DOCX: Layout[] = [
  'docx, plain',
  'docx, styles and header',
  'docx, columns in a table',
  'docx, tables',
  'docx, text box',
];
/** Only these say where a block begins when it has no heading. */
const FLAT: ReadonlySet<Layout> = new Set([
  'pdf, one column',
  'pdf, hyphens',
  'docx, plain',
  'docx, text box',
]);

/** Every text in two PDFs and one DOCX, the layouts in turn. */
export async function goodFiles(): Promise<GoodFile[]> {
  const files: GoodFile[] = [];
  for (const [index, text] of [...ENGLISH, ...HINDI, ...HINGLISH, ...HELD_OUT].entries()) {
    const flat = text.blocks.every(({ heading }) => heading === null) || text.id.endsWith('inline');
    const wanted = [PDF[index % 6], PDF[(index + 3) % 6], DOCX[index % 5]].map((layout, at) =>
      layout && (!flat || FLAT.has(layout))
        ? layout
        : (['pdf, one column', 'pdf, hyphens', 'docx, plain'] as const)[at],
    );
    for (const layout of new Set(wanted)) {
      if (layout)
        files.push({ name: `${text.id} (${layout})`, layout, text, ...(await LAYOUTS[layout](text)) });
    }
  }
  return files;
}
