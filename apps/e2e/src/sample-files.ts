import { randomInt } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

export interface SampleFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const WIDTH = 960;
const HEIGHT = 720;

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** A picture of two colours that run into each other; `hue` of 0 to 1 makes each one its own. */
export function pictureFile(name: string, hue: number): SampleFile {
  const channel = (phase: number) => Math.round(128 + 110 * Math.cos(2 * Math.PI * (hue + phase)));
  const [red, green, blue] = [channel(0), channel(1 / 3), channel(2 / 3)];
  const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
  for (let y = 0; y < HEIGHT; y += 1) {
    const start = y * (WIDTH * 3 + 1) + 1;
    for (let x = 0; x < WIDTH; x += 1) {
      const light = 0.55 + (0.45 * (x + y)) / (WIDTH + HEIGHT);
      rows[start + 3 * x] = red * light;
      rows[start + 3 * x + 1] = green * light;
      rows[start + 3 * x + 2] = blue * light;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const buffer = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name, mimeType: 'image/png', buffer };
}

/** A document of one page with these lines of text. */
export function documentFile(name: string, lines: readonly string[]): SampleFile {
  const drawn = lines
    .map((line, i) => `BT /F1 18 Tf 60 ${760 - 32 * i} Td (${line.replaceAll(/[\\()]/gu, '\\$&')}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, i) => {
    const start = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = text.length;
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letter = () => LETTERS.charAt(randomInt(LETTERS.length));

/** A PAN as a person with this initial of the surname has it, another one in every run. */
export function personalPan(initial: string): string {
  return `${letter()}${letter()}${letter()}P${initial}${randomInt(1000, 10_000)}${letter()}`;
}
