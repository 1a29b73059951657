import * as hostile from './hostile-files.ts';

type Kind = 'pictures' | 'videos' | 'documents';
type Make = () => Buffer | Promise<Buffer>;
interface Case {
  name: string;
  kind: Kind;
  fileName: string;
  make: Make;
  reason: string;
}
const refused = (name: string, kind: Kind, fileName: string, make: Make, reason: string): Case => ({
  name,
  kind,
  fileName,
  make,
  reason,
});
const TYPE = 'FILE_TYPE_REFUSED';

/** What is refused, and with which reason. */
export const REFUSED: Case[] = [
  refused('nothing', 'pictures', 'a.jpg', () => Buffer.alloc(0), 'FILE_DAMAGED'),
  refused('a drawing with a script', 'pictures', 'a.svg', () => hostile.svg, TYPE),
  refused('a drawing with a script, named PNG', 'pictures', 'a.png', () => hostile.svg, TYPE),
  refused('a web page, named JPEG', 'pictures', 'a.jpg', () => hostile.html, TYPE),
  refused('GIF and script at once', 'pictures', 'a.gif', () => hostile.gifWithScript, TYPE),
  refused('a moving GIF', 'pictures', 'a.gif', hostile.animatedGif, TYPE),
  refused('an archive bomb, named JPEG', 'pictures', 'a.jpg', hostile.zipBomb, TYPE),
  refused('a program, named WebP', 'pictures', 'a.webp', () => hostile.elf, TYPE),
  refused('a PDF as a picture', 'pictures', 'a.jpg', () => hostile.pdf(), TYPE),
  refused(
    '16,000 by 16,000 from 32 kB',
    'pictures',
    'a.png',
    () => hostile.pngBomb(16_000),
    'FILE_TOO_LARGE',
  ),
  refused(
    'half a JPEG',
    'pictures',
    'a.jpg',
    async () => (await hostile.jpeg()).subarray(0, 9_000),
    'FILE_DAMAGED',
  ),
  refused(
    'a JPEG of its first bytes',
    'pictures',
    'a.jpg',
    async () => (await hostile.jpeg()).subarray(0, 4),
    'FILE_DAMAGED',
  ),
  refused('a PNG with a wrong sum', 'pictures', 'a.png', hostile.pngWithBadSum, 'FILE_DAMAGED'),
  refused('a picture as a video', 'videos', 'a.mp4', () => hostile.jpeg(), TYPE),
  refused(
    'a video of its first bytes',
    'videos',
    'a.mp4',
    () => Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1'),
    TYPE,
  ),
  refused(
    'noise with a WebM head',
    'videos',
    'a.webm',
    () => Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(9_000, 0x42)]),
    TYPE,
  ),
  refused('a PDF with a script', 'documents', 'a.pdf', () => hostile.pdfWithScript(false), 'FILE_UNSAFE'),
  refused(
    '… inside an object stream',
    'documents',
    'a.pdf',
    () => hostile.pdfWithScript(true),
    'FILE_UNSAFE',
  ),
  refused('… with an escaped name', 'documents', 'a.pdf', hostile.pdfWithEscapedScript, 'FILE_UNSAFE'),
  refused('… with its short name only', 'documents', 'a.pdf', hostile.pdfWithShortScript, 'FILE_UNSAFE'),
  refused('a PDF that starts a program', 'documents', 'a.pdf', hostile.pdfWithLaunch, 'FILE_UNSAFE'),
  refused('a PDF with a file in it', 'documents', 'a.pdf', hostile.pdfWithFile, 'FILE_UNSAFE'),
  refused('a locked PDF', 'documents', 'a.pdf', hostile.pdfLocked, 'FILE_UNSAFE'),
  refused('a PDF that unfolds to 200 MB', 'documents', 'a.pdf', () => hostile.pdfBomb(false), 'FILE_UNSAFE'),
  refused('a PDF that unfolds twice', 'documents', 'a.pdf', () => hostile.pdfBomb(true), 'FILE_UNSAFE'),
  refused('a PDF of 21 pages', 'documents', 'a.pdf', () => hostile.pdf({ pages: 21 }), 'FILE_TOO_LARGE'),
  refused(
    'a PDF with an archive behind it',
    'documents',
    'a.pdf',
    async () => hostile.withTail(await hostile.pdf(), hostile.zipBomb()),
    'FILE_UNSAFE',
  ),
  refused(
    'half a PDF',
    'documents',
    'a.pdf',
    async () => (await hostile.pdf()).subarray(0, 400),
    'FILE_DAMAGED',
  ),
  refused('an archive as a document', 'documents', 'a.pdf', hostile.zipBomb, TYPE),
  refused('a drawing as a document', 'documents', 'a.png', () => hostile.svg, TYPE),
];

/** What is taken in, because nothing but its pixels is kept. */
export const NEUTRALISED: [name: string, make: Make][] = [
  ['a JPEG with a web page behind it', async () => hostile.withTail(await hostile.jpeg(), hostile.html)],
  ['a PNG with an archive behind it', async () => hostile.withTail(await hostile.png(), hostile.zipBomb())],
  ['a JPEG with a PDF behind it', async () => hostile.withTail(await hostile.jpeg(), await hostile.pdf())],
  ['a JPEG with code in its comment', hostile.jpegWithComment],
  ['a JPEG with place, device and rights in it', hostile.jpegWithPlace],
  ['a moving WebP', hostile.animatedWebp],
  ['a JPEG in four printing colours', hostile.cmykJpeg],
  ['one pixel', () => hostile.png(1, 1)],
];
/** None of this may be in any byte that is kept. Long enough that no picture has it by chance. */
export const MARKS = [
  '<script',
  '<?php system',
  '<!doctype',
  'PK\u0003\u0004\u0014\u0000',
  '%PDF-1.',
  'Nagpur',
  'Phonemaker',
  'xmpmeta',
];

/** What a sender calls a file, and what people are shown. */
export const NAMES: [sent: string, shown: string | null][] = [
  ['../../../etc/passwd.pdf', 'passwd.pdf'],
  ['..\\..\\boot.ini.pdf', 'boot.ini.pdf'],
  ['pan\u0000.exe.pdf', 'pan.exe.pdf'],
  ['pan\u202Efdp.exe', 'panfdp.exe'],
  ['\r\nSet-Cookie: a=b.pdf', 'Set-Cookie a=b.pdf'],
  ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
  [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(116)}.pdf`],
  ['....', null],
];
