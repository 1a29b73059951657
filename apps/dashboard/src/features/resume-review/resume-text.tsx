import type { ReviewItem } from '@nxtgauge/domain/resume-review';
import type { ResumeDetail } from '@nxtgauge/domain/resumes';
import { cn } from '@nxtgauge/ui/primitives';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { coverOf, textPieces } from './text-pieces.ts';

const TONES: Record<ReviewItem['type'], string> = {
  strength: 'bg-leaf-wash decoration-leaf',
  suggestion: 'bg-sky-wash decoration-sky',
  weakness: 'bg-marigold-wash decoration-marigold-edge',
  error: 'bg-brick-wash decoration-brick',
};

/** The words of a version, with what remarks quote marked. A mark leads to its remark, the open remark to its mark. */
export function ResumeText({
  resume,
  items,
  selectedId,
  blind,
  onSelect,
}: {
  resume: ResumeDetail;
  items: readonly ReviewItem[];
  selectedId: string | null;
  blind: boolean;
  onSelect: (itemId: string) => void;
}): ReactNode {
  const pieces = useMemo(() => textPieces(resume, items, blind), [resume, items, blind]);
  const types = useMemo(() => new Map(items.map(({ id, type }) => [id, type])), [items]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!selectedId) return;
    const mark = box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(selectedId)}"]`);
    const frame = box.current;
    if (!mark || !frame) return;
    frame.scrollTo({ top: mark.offsetTop - frame.clientHeight / 3, behavior: 'smooth' });
  }, [selectedId]);
  return (
    <div
      ref={box}
      role="region"
      aria-label="Text of the résumé"
      tabIndex={0}
      className="relative max-h-[36rem] overflow-y-auto rounded-md border border-line bg-paper-raised p-4 text-sm leading-6 wrap-anywhere whitespace-pre-wrap lg:max-h-[44rem]"
    >
      {pieces.map((piece) => {
        const words = piece.hidden ? <span aria-label="hidden">{coverOf(piece.text)}</span> : piece.text;
        const { itemId } = piece;
        if (!itemId) return <span key={piece.start}>{words}</span>;
        return (
          <mark key={piece.start} data-item={itemId} className="bg-transparent">
            <a
              href={`#remark-${itemId}`}
              onClick={(event) => {
                event.preventDefault();
                onSelect(itemId);
              }}
              className={cn(
                'rounded-sm text-ink underline decoration-2 underline-offset-4',
                TONES[types.get(itemId) ?? 'suggestion'],
                itemId === selectedId && 'outline-2 outline-focus',
              )}
            >
              {words}
            </a>
          </mark>
        );
      })}
    </div>
  );
}
