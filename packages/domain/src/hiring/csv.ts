export type CsvCell = string | number | null;

const RISKY_START = /^[=+\-@\t\r]/u;

/**
 * A table for a spreadsheet: a cell that would be read as a formula is read as text, commas and quotes stay in their cell, and the
 * byte order mark makes Excel read names in Devanagari.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  const cell = (value: CsvCell) => {
    if (typeof value === 'number') return String(value);
    const text = value ?? '';
    const safe = RISKY_START.test(text) ? `'${text}` : text;
    return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
