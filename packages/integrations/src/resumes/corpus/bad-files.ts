import { PDFDocument } from '@cantoo/pdf-lib';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { docx, document, paragraph, plainDocx } from './docx-layouts.ts';
import { oneColumn } from './pdf-layouts.ts';
import { PdfWriter } from '../pdf-writer.ts';
import { ENGLISH } from './texts-english.ts';

export interface BadFile {
  name: string;
  bytes: Uint8Array;
  reason: ErrorReason;
  /** Words of the message that say what to do. */
  says: RegExp;
}

const MB = 1_000_000;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function scanned(): Promise<Uint8Array> {
  const picture = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#eeeeee' } })
    .jpeg()
    .toBuffer();
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.drawImage(await pdf.embedJpg(picture), { x: 0, y: 0, width: 595, height: 842 });
  return pdf.save();
}

async function manyPages(count: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 1; page <= count; page += 1) pdf.addPage([595, 842]).drawText(`Page ${page} of many words`);
  return pdf.save();
}

export async function badFiles(): Promise<BadFile[]> {
  const [text] = ENGLISH;
  if (!text) throw new Error('there are no texts');
  const pdf = (await oneColumn(text)).bytes;
  const word = plainDocx(text).bytes;
  const change = async (act: (file: PDFDocument) => void) => {
    const file = await PDFDocument.load(pdf);
    act(file);
    return file.save();
  };
  const script = await change((file) => file.addJavaScript('main', 'app.alert("hello")'));
  const locked = await change((file) => file.encrypt({ userPassword: 'secret', ownerPassword: 'owner' }));
  const entities = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${document(paragraph('x')).replace(/^<\?xml.*\n/u, '')}`;
  const deep = document(`${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}`);
  const macro = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const broken = document(paragraph('Asha')).replace('</w:body>', '');
  const garbled = await unmappedFont();
  return [
    { name: 'nothing in it', bytes: new Uint8Array(), reason: 'FILE_DAMAGED', says: /empty/u },
    { name: 'pdf cut off', bytes: pdf.subarray(0, pdf.length / 2), reason: 'FILE_DAMAGED', says: /cut off/u },
    {
      name: 'pdf of noise',
      bytes: Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.alloc(4_000, 'x1 0 obj <<'),
        Buffer.from('%%EOF'),
      ]),
      reason: 'FILE_DAMAGED',
      says: /damaged/u,
    },
    {
      name: 'pdf with other bytes in its middle',
      bytes: overwritten(pdf),
      reason: 'FILE_DAMAGED',
      says: /damaged/u,
    },
    {
      name: 'docx cut off',
      bytes: word.subarray(0, word.length / 2),
      reason: 'FILE_DAMAGED',
      says: /cut off/u,
    },
    { name: 'docx with broken XML', bytes: docx(broken), reason: 'FILE_DAMAGED', says: /damaged/u },
    {
      name: 'docx without a document',
      bytes: zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
      reason: 'FILE_DAMAGED',
      says: /damaged/u,
    },
    { name: 'pdf with JavaScript', bytes: script, reason: 'FILE_UNSAFE', says: /print it to a new PDF/iu },
    { name: 'pdf with a password', bytes: locked, reason: 'FILE_LOCKED', says: /Save it without one/u },
    {
      name: 'Word with a password',
      bytes: Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      reason: 'FILE_LOCKED',
      says: /Save it without one/u,
    },
    { name: 'scan', bytes: await scanned(), reason: 'FILE_WITHOUT_TEXT', says: /This is a scan/u },
    { name: 'letters without a meaning', bytes: garbled, reason: 'FILE_WITHOUT_TEXT', says: /docx/u },
    {
      name: 'docx without words',
      bytes: docx(document(paragraph(''))),
      reason: 'FILE_WITHOUT_TEXT',
      says: /no text/u,
    },
    { name: '61 pages', bytes: await manyPages(61), reason: 'FILE_TOO_LARGE', says: /at most 60/u },
    {
      name: 'more than 10 MB',
      bytes: Buffer.concat([pdf, Buffer.alloc(10 * MB)]),
      reason: 'FILE_TOO_LARGE',
      says: /10 MB/u,
    },
    {
      name: 'docx bomb in its document',
      bytes: docx(document(`<w:p>${' '.repeat(25 * MB)}</w:p>`)),
      reason: 'FILE_UNSAFE',
      says: /unfolds/u,
    },
    {
      name: 'docx bomb beside its document',
      bytes: claiming(
        docx(document(paragraph('Asha')), { 'word/media/a.bin': 'x' }),
        'word/media/a.bin',
        260 * MB,
      ),
      reason: 'FILE_UNSAFE',
      says: /unfolds/u,
    },
    {
      name: 'docx bomb that lies about its size',
      bytes: claiming(docx(document(`<w:p>${' '.repeat(25 * MB)}</w:p>`)), 'word/document.xml', 500),
      reason: 'FILE_DAMAGED',
      says: /damaged/u,
    },
    {
      name: 'docx with 5,000 parts in one another',
      bytes: docx(deep),
      reason: 'FILE_UNSAFE',
      says: /unfolds/u,
    },
    { name: 'docx with entities', bytes: docx(entities), reason: 'FILE_UNSAFE', says: /docx/u },
    {
      name: 'docm',
      bytes: docx(document(paragraph('Asha')), {}, macro),
      reason: 'FILE_UNSAFE',
      says: /macros/u,
    },
    {
      name: 'docm that calls itself docx',
      bytes: docx(document(paragraph('Asha')), { 'word/vbaProject.bin': 'x' }),
      reason: 'FILE_UNSAFE',
      says: /macros/u,
    },
    {
      name: 'old Word',
      bytes: Buffer.concat([OLE, Buffer.alloc(600)]),
      reason: 'FILE_TYPE_REFUSED',
      says: /Save as/u,
    },
    {
      name: 'Excel called docx',
      bytes: docx('', { 'xl/workbook.xml': '<x/>' }),
      reason: 'FILE_TYPE_REFUSED',
      says: /Excel/u,
    },
    {
      name: 'archive called docx',
      bytes: zipSync({ 'resume.txt': strToU8('Asha') }),
      reason: 'FILE_TYPE_REFUSED',
      says: /archive/u,
    },
    {
      name: 'picture called pdf',
      bytes: await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
      reason: 'FILE_TYPE_REFUSED',
      says: /picture/u,
    },
    {
      name: 'web page called pdf',
      bytes: Buffer.from('<!doctype html><h1>Asha</h1>'),
      reason: 'FILE_TYPE_REFUSED',
      says: /web page/u,
    },
    {
      name: 'plain text called pdf',
      bytes: Buffer.from('Asha Wankhede\n'.repeat(50)),
      reason: 'FILE_TYPE_REFUSED',
      says: /Send a PDF/u,
    },
  ];
}

function overwritten(pdf: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(pdf);
  bytes.fill(0x41, Math.floor(pdf.length * 0.02), Math.floor(pdf.length * 0.97));
  return bytes;
}

/** The archive's directory says that this part unfolds to so many bytes. */
function claiming(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.lastIndexOf(Buffer.from(name)) - 46 + 24);
  return bytes;
}

/** Its font is embedded without a table from shapes to letters. */
async function unmappedFont(): Promise<Uint8Array> {
  const writer = await PdfWriter.begin({ hindi: true });
  for (let line = 0; line < 20; line += 1)
    writer.line('अनुभव कौशल शिक्षा परिचय', { left: 48, width: 400 }, { size: 11 });
  await writer.document.flush();
  const bytes = Buffer.from(await writer.document.save({ useObjectStreams: false }));
  return Buffer.from(bytes.toString('latin1').replaceAll('/ToUnicode', '/NoUnicode'), 'latin1');
}
