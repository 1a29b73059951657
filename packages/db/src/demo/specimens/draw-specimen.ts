import sharp from 'sharp';
import { lettering, letteringWidth } from './lettering.ts';
import { plainPdf } from './plain-pdf.ts';

export type SpecimenKind =
  | 'PAN_CARD'
  | 'DRIVING_LICENCE'
  | 'PASSPORT'
  | 'AADHAAR_MASKED'
  | 'FSSAI_LICENCE'
  | 'QUALIFICATION';

export interface Specimen {
  bytes: Uint8Array;
  mimeType: string;
  pageCount: number;
}

interface CardLook {
  title: string;
  paper: string;
  ink: string;
  band: string;
  number: string;
}
const CARDS: Record<Exclude<SpecimenKind, 'FSSAI_LICENCE' | 'QUALIFICATION'>, CardLook> = {
  PAN_CARD: { title: 'TAX CARD', paper: '#dfeaf2', ink: '#20405c', band: '#7fa9c6', number: 'ABCPD1234E' },
  DRIVING_LICENCE: {
    title: 'DRIVING LICENCE',
    paper: '#f1ead8',
    ink: '#4b3a1d',
    band: '#cda75d',
    number: 'MH12 20150012345',
  },
  PASSPORT: { title: 'PASSPORT', paper: '#e6e9ef', ink: '#1c2a49', band: '#33466f', number: 'M1234567' },
  AADHAAR_MASKED: {
    title: 'IDENTITY CARD',
    paper: '#fbf7f0',
    ink: '#3a2f2a',
    band: '#d98b4a',
    number: 'XXXX XXXX 4321',
  },
};

const stamp = (width: number, height: number): string => {
  const size = width / 9;
  const left = -letteringWidth('SPECIMEN', size) / 2;
  return `<g transform="translate(${width / 2} ${height / 2}) rotate(-18)" opacity="0.38">${lettering('SPECIMEN', { x: left, y: -size / 2, size, color: '#b3261e', weight: 0.16 })}</g>`;
};

function card(look: CardLook, holder: string): string {
  const line = (label: string, value: string, y: number) =>
    lettering(label, { x: 420, y, size: 20, color: look.band }) +
    lettering(value, { x: 420, y: y + 34, size: 34, color: look.ink });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="760">
    <rect width="1200" height="760" fill="#8a8478"/>
    <rect x="40" y="40" width="1120" height="680" rx="36" fill="${look.paper}"/>
    <rect x="40" y="96" width="1120" height="96" fill="${look.band}"/>
    ${lettering(look.title, { x: 100, y: 120, size: 48, color: '#ffffff' })}
    <rect x="100" y="250" width="250" height="310" rx="12" fill="#ffffff" stroke="${look.band}" stroke-width="4"/>
    <circle cx="225" cy="360" r="62" fill="${look.band}"/>
    <path d="M125 560 q100 -150 200 0z" fill="${look.band}"/>
    ${line('NAME', holder, 250)}${line('BORN', '12-08-1991', 350)}${line('NUMBER', look.number, 450)}
    <path d="M430 640 q40 -60 80 0 t80 0 t80 -20" fill="none" stroke="${look.ink}" stroke-width="5"/>
    ${stamp(1200, 760)}
  </svg>`;
}

const STAMP = ['q 0.8 0.1 0.1 RG 3 w 60 120 475 90 re S Q', 'BT /F1 54 Tf 150 145 Td (SPECIMEN) Tj ET'];

/** Pages of plain text, as an office would print them. */
const letter = (pages: readonly (readonly string[])[]): Uint8Array =>
  plainPdf(
    pages.map((lines) =>
      lines.map((text, i) => ({ text, size: i === 0 ? 20 : 12, left: 70, top: 760 - i * 30 })),
    ),
    STAMP,
  );

/** A document of nobody, marked as a specimen all over. */
export async function drawSpecimen(kind: SpecimenKind, holder: string): Promise<Specimen> {
  const name = holder.replace(/[^A-Za-z ]/gu, '');
  if (kind === 'FSSAI_LICENCE') {
    const first = [
      'Food business licence',
      `Holder: ${name}`,
      'Number: 11519027000123',
      'Valid until: 31-03-2028',
    ];
    const second = [
      'Conditions of the licence',
      'Keep the kitchen clean and the records at hand.',
      'Page 2 of 2',
    ];
    return { bytes: letter([first, second]), mimeType: 'application/pdf', pageCount: 2 };
  }
  if (kind === 'QUALIFICATION') {
    const page = [
      'Certificate of qualification',
      `${name} has passed the examination`,
      'Bachelor of Education, first class',
      'Pune, 14 June 2016',
    ];
    return { bytes: letter([page]), mimeType: 'application/pdf', pageCount: 1 };
  }
  const bytes = await sharp(Buffer.from(card(CARDS[kind], name)))
    .jpeg({ quality: 80 })
    .toBuffer();
  return { bytes, mimeType: 'image/jpeg', pageCount: 1 };
}
