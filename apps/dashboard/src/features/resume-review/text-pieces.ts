import { blindSpans } from '@nxtgauge/domain/resume-review';
import type { ReviewItem } from '@nxtgauge/domain/resume-review';
import type { ResumeDetail } from '@nxtgauge/domain/resumes';

export interface TextPiece {
  start: number;
  text: string;
  /** The narrowest remark that quotes it; blanks between two remarks belong to none. */
  itemId: string | null;
  hidden: boolean;
}

/** Cuts the text wherever a quotation or something hidden begins or ends. */
export function textPieces(
  resume: Pick<ResumeDetail, 'text' | 'sections'>,
  items: readonly ReviewItem[],
  blind: boolean,
): TextPiece[] {
  const text = resume.text ?? '';
  const hidden = blind ? blindSpans(text, resume.sections) : [];
  const quotes = items.flatMap(({ id, start, end }) =>
    start === null || end === null ? [] : [{ id, start, end }],
  );
  const cuts = [
    ...new Set([0, text.length, ...[...hidden, ...quotes].flatMap(({ start, end }) => [start, end])]),
  ]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covers = (span: { start: number; end: number }) => span.start <= start && span.end >= end;
    const [narrowest] = quotes.filter(covers).toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const piece = text.slice(start, end);
    return {
      start,
      text: piece,
      itemId: piece.trim() === '' ? null : (narrowest?.id ?? null),
      hidden: hidden.some(covers),
    };
  });
}

/** What stands for hidden words: as long as they were, and without them in the page. */
export const coverOf = (text: string): string => text.replaceAll(/[^\s]/gu, '█');

/** A quotation with what is hidden in it covered. */
export function quoteShown(pieces: readonly TextPiece[], item: ReviewItem): string {
  const { start, end } = item;
  if (start === null || end === null) return '';
  return pieces
    .filter((piece) => piece.start >= start && piece.start < end)
    .map((piece) => (piece.hidden ? coverOf(piece.text) : piece.text))
    .join('');
}
