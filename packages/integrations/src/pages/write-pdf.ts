export interface JpegPage {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

/** A4's longer side in points. */
const LONG_SIDE = 842;

/** A PDF whose pages are these pictures and nothing else: no text, no scripts, no files. */
export function pdfOfPictures(pages: readonly JpegPage[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    chunks.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, ...parts: (string | Uint8Array)[]) => {
    offsets[number] = length;
    write(`${number} 0 obj\n`);
    for (const part of parts) write(part);
    write('\nendobj\n');
  };

  write('%PDF-1.4\n');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  object(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  pages.forEach(({ jpeg, width, height }, index) => {
    const [page, content, picture] = [3 + index * 3, 4 + index * 3, 5 + index * 3];
    const scale = LONG_SIDE / Math.max(width, height);
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
    const draw = `q ${w} 0 0 ${h} 0 0 cm /P Do Q`;
    object(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${content} 0 R /Resources << /XObject << /P ${picture} 0 R >> >> >>`,
    );
    object(content, `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    object(
      picture,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  });
  const table = length;
  const count = 3 + pages.length * 3;
  const lines = Array.from(
    { length: count - 1 },
    (_, i) => `${String(offsets[i + 1]).padStart(10, '0')} 00000 n \n`,
  );
  write(`xref\n0 ${count}\n0000000000 65535 f \n${lines.join('')}`);
  write(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(chunks);
}
