import { deflateSync, crc32 } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** Files that try something, made here byte by byte so that none has to be kept. */

const text = (words: string) => Buffer.from(words, 'latin1');
export const SCRIPT = '<script>alert(document.domain)</script>';

export const photo = (width = 640, height = 480) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#b98a5e',
      noise: { type: 'gaussian', mean: 120, sigma: 30 },
    },
  });
export const jpeg = (width?: number, height?: number) => photo(width, height).jpeg().toBuffer();
export const png = (width?: number, height?: number) => photo(width, height).png().toBuffer();

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey picture of one bit per pixel that unfolds to this size from a few kB. */
export function pngBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const lines = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)), { level: 9 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', lines),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** An archive of one entry that unfolds to a gigabyte by its own word. */
export function zipBomb(): Buffer {
  const data = deflateSync(Buffer.alloc(5_000_000), { level: 9 }).subarray(2, -4);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(1_000_000_000, 22);
  local.writeUInt16LE(1, 26);
  return Buffer.concat([local, text('a'), data]);
}

export const svg = text(
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`,
);
export const html = text(`<!doctype html><html><body>${SCRIPT}</body></html>`);
export const gifWithScript = text('GIF89a/*\x01\x00\x80\x00\x00*/=1;alert(1);//');
export const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(500, 7)]);

export const withTail = (file: Buffer, tail: Buffer | string) =>
  Buffer.concat([file, typeof tail === 'string' ? text(tail) : tail]);

/** Code in the comment of a JPEG, where some servers have executed it. */
export const jpegWithComment = async () => {
  const file = await jpeg();
  const comment = text(`<?php system($_GET[0]); ?>${SCRIPT}`);
  const marker = Buffer.from([0xff, 0xfe, (comment.length + 2) >> 8, (comment.length + 2) & 255]);
  return Buffer.concat([file.subarray(0, 2), marker, comment, file.subarray(2)]);
};

export const pngWithBadSum = async () => {
  const file = Buffer.from(await png());
  const at = file.indexOf('IDAT') + 40;
  file[at] = (file[at] ?? 0) ^ 0xff;
  return file;
};

/** A phone's picture that says where it was taken. */
export const jpegWithPlace = () =>
  photo(1600, 1200)
    .withExif({
      IFD0: { Make: 'Phonemaker', Model: 'Model X', Copyright: SCRIPT },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 8/1 47/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '79/1 5/1 18/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Nagpur 440001</place></x:xmpmeta>')
    .jpeg()
    .toBuffer();

async function animated(format: 'webp' | 'gif'): Promise<Buffer> {
  const frames = await Promise.all(
    ['#a33', '#3a3'].map((background) =>
      sharp({ create: { width: 80, height: 60, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const joined = sharp(frames, { join: { animated: true } });
  return format === 'webp' ? joined.webp({ loop: 0, delay: 100 }).toBuffer() : joined.gif().toBuffer();
}
export const animatedWebp = () => animated('webp');
export const animatedGif = () => animated('gif');
export const cmykJpeg = () => photo().toColourspace('cmyk').jpeg().toBuffer();

interface PdfWish {
  pages?: number;
  objectStreams?: boolean;
  build?: (document: PDFDocument) => Promise<void> | void;
}
export async function pdf({ pages = 1, objectStreams = true, build }: PdfWish = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let i = 0; i < pages; i++)
    document.addPage([595, 842]).drawText(`Certificate of registration, page ${i + 1}`, { x: 50, y: 780 });
  await build?.(document);
  return Buffer.from(await document.save({ useObjectStreams: objectStreams }));
}

export const pdfWithScript = (objectStreams: boolean) =>
  pdf({ objectStreams, build: (document) => document.addJavaScript('start', 'app.alert("hello")') });
/** The name of the action is written with an escape. */
export const pdfWithEscapedScript = async () =>
  Buffer.from(
    (await pdfWithScript(false)).toString('latin1').replaceAll('/JavaScript', '/J#61vaScript'),
    'latin1',
  );
/** Only the two-letter name is left, packed away. */
export const pdfWithShortScript = () =>
  pdf({
    build({ catalog, context }) {
      catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'Other', JS: PDFString.of('app.alert(1)') }));
    },
  });
export const pdfWithLaunch = () =>
  pdf({
    build({ catalog, context }) {
      catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') }));
    },
  });
export const pdfWithFile = () =>
  pdf({ build: (document) => document.attach(html, 'page.html', { mimeType: 'text/html' }) });
export const pdfLocked = () =>
  pdf({
    build(document) {
      document.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
    },
  });

/** A page whose drawing unfolds to 200 MB; `nested` packs that once more. */
export const pdfBomb = (nested: boolean) =>
  pdf({
    build({ context }) {
      const once = deflateSync(Buffer.alloc(200_000_000, 0x20), { level: 9 });
      const contents = nested ? deflateSync(once, { level: 9 }) : once;
      const filter = nested ? ['FlateDecode', 'FlateDecode'] : ['FlateDecode'];
      context.register(context.stream(contents, { Filter: filter }));
    },
  });
