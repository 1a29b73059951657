import { docx, document, paragraph } from './docx-layouts.ts';
import { PAGE, PdfWriter } from '../pdf-writer.ts';

/** A file that is unusual and still read. */
export interface SpecialFile {
  name: string;
  bytes: Uint8Array;
  /** What its text has in it, in this order. */
  sentences: string[];
  pageCount: number | null;
  cut?: boolean;
  never?: RegExp;
}

const WHOLE = { left: PAGE.margin, width: PAGE.width - 2 * PAGE.margin };
const STYLE = { size: 10 };

async function pdfOf(write: (writer: PdfWriter) => void): Promise<Uint8Array> {
  const writer = await PdfWriter.begin();
  write(writer);
  return writer.save();
}

const HEADINGS = ['CAREER OBJECTIVE', 'EXPERIENCE', 'EDUCATION', 'SKILLS'];
const SENTENCE = 'kept the register of the mill and paid the weekly wages on time ';

export async function specialFiles(): Promise<SpecialFile[]> {
  const forty = await pdfOf((writer) => {
    for (let page = 1; page <= 40; page += 1) {
      writer.line(`Report number ${page} on the water of the Wainganga`, WHOLE, STYLE);
      if (page < 40) writer.newPage();
    }
  });
  const bullets = await pdfOf((writer) => {
    for (const bullet of ['➢', '✓', '✔', '■', '●', '❖', '➤'])
      writer.line(`${bullet} Task of ${bullet}`, WHOLE, STYLE);
  });
  const wide = await pdfOf((writer) => {
    writer.put(`${SENTENCE.repeat(30)}end of the line`, 20, { size: 9 });
  });
  const broken = await pdfOf((writer) => {
    for (const line of [
      'I learned store manage-',
      'ment at home and was self-',
      'employed after',
      'the year 2012.',
    ])
      writer.line(line, WHOLE, STYLE);
    writer.line('A paragraph of its own', WHOLE, { ...STYLE, above: 14 });
    writer.put('2012', 400, STYLE);
    writer.line('B.Com, Nagpur', WHOLE, STYLE);
  });
  const headings = await pdfOf((writer) => {
    for (const heading of HEADINGS) writer.line(heading, WHOLE, { size: 13, bold: true, above: 12 });
  });
  const form = paragraph('One line').replace(
    '</w:p>',
    '<w:r><w:br/><w:t>and the next\u00a0line of\u200b ﬁve ofﬁces</w:t></w:r></w:p>',
  );
  const long = Array.from({ length: 1_200 }, (_, index) => paragraph(`${index}: ${SENTENCE}`)).join('');
  const signs = paragraph('\uf0b7 Typing\u00ad speed   and क़लम \u202eof hidden order\u202c');
  return [
    {
      name: 'forty pages',
      bytes: forty,
      sentences: ['Report number 1 on', 'Report number 40 on'],
      pageCount: 40,
    },
    {
      name: 'unusual bullets',
      bytes: bullets,
      sentences: ['➢ Task of', '✓ Task', '■ Task', '● Task', '➤ Task'],
      pageCount: 1,
    },
    {
      name: 'divided words, paragraphs and a row of cells',
      bytes: broken,
      sentences: [
        'learned store management\nat home',
        'self-employed\nafter\nthe year 2012.\n\nA paragraph of its own\nB.Com, Nagpur\t2012',
      ],
      pageCount: 1,
    },
    {
      name: 'header, cells and footer, docx',
      bytes: docx(
        document(
          `${paragraph('Body comes second')}<w:tbl>${['B.Com', 'M.Com'].map((degree) => `<w:tr><w:tc>${paragraph(degree)}</w:tc><w:tc>${paragraph('Nagpur')}</w:tc></w:tr>`).join('')}</w:tbl>`,
        ),
        {
          'word/footer1.xml': document(paragraph('Footer comes last')),
          'word/header2.xml': document(paragraph('Header comes first')),
        },
      ),
      sentences: [
        'Header comes first',
        'Body comes second\nB.Com\tNagpur\nM.Com\tNagpur',
        'Footer comes last',
      ],
      pageCount: null,
    },
    {
      name: '150,000 spaces',
      bytes: docx(document(paragraph(`Before the gap are words${' '.repeat(150_000)}and after it`))),
      sentences: ['Before the gap are words  and after it'],
      pageCount: null,
    },
    {
      name: 'a line far beyond the page',
      bytes: wide,
      sentences: [SENTENCE.trim(), 'end of the line'],
      pageCount: 1,
    },
    { name: 'only headings', bytes: headings, sentences: HEADINGS, pageCount: 1 },
    {
      name: 'only headings, docx',
      bytes: docx(document(HEADINGS.map((line) => paragraph(line)).join(''))),
      sentences: HEADINGS,
      pageCount: null,
    },
    {
      name: 'a line of 40,000 characters',
      bytes: docx(document(paragraph(SENTENCE.repeat(625)))),
      sentences: [SENTENCE.trim()],
      pageCount: null,
    },
    {
      name: 'more than is kept',
      bytes: docx(document(long)),
      sentences: ['0: kept', '600: kept'],
      pageCount: null,
      cut: true,
    },
    {
      name: 'breaks, ligatures, spaces',
      bytes: docx(document(form)),
      sentences: ['One line\nand the next line of five offices'],
      pageCount: null,
    },
    {
      name: 'private bullets and marks that nobody sees',
      bytes: docx(document(signs)),
      sentences: ['• Typing speed', 'क़लम'.normalize('NFC'), 'of hidden order'],
      pageCount: null,
      never: /[\uf0b7\u00ad\u202e]/u,
    },
    {
      name: 'deleted and hidden words',
      bytes: docx(
        document(
          '<w:p><w:del><w:r><w:delText>removed</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>what a reader of it sees and nothing else</w:t></w:r></w:p>',
        ),
      ),
      sentences: ['what a reader of it sees and nothing else'],
      pageCount: null,
      never: /removed|hidden/u,
    },
  ];
}
