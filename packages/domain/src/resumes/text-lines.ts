/** A line with where it stands in the whole text; the line break is part of `end`, not of `text`. */
export interface TextLine {
  text: string;
  start: number;
  end: number;
}

export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at + 1;
    lines.push({ text: text.slice(start, at < 0 ? end : at).replace(/\r$/u, ''), start, end });
    start = end;
  }
  return lines;
}

export const isBlank = (line: TextLine | undefined): boolean => !line || line.text.trim() === '';
