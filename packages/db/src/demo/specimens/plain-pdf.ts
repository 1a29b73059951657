export interface PdfLine {
  text: string;
  /** Points, from the lower left corner of an A4 page. */
  size: number;
  left: number;
  top: number;
}

const escaped = (text: string) => text.replace(/[\\()]/gu, (sign) => `\\${sign}`);

/** A PDF of plain lines in the one font that every reader has; Latin letters only. `marks` are drawn on every page. */
export function plainPdf(pages: readonly (readonly PdfLine[])[], marks: readonly string[] = []): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (const lines of pages) {
    const words = lines.map(
      ({ text, size, left, top }) => `BT /F1 ${size} Tf ${left} ${top} Td (${escaped(text)}) Tj ET`,
    );
    const content = [...words, ...marks].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let body = '%PDF-1.4\n';
  const table = objects.map((object, i) => {
    const line = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return line;
  });
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}
