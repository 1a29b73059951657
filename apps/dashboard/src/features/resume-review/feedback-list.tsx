import type { ReviewItem } from '@nxtgauge/domain/resume-review';
import type { ResumeDetail } from '@nxtgauge/domain/resumes';
import { useShortcuts } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Badge, cn, IconButton, Kbd } from '@nxtgauge/ui/primitives';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { ITEM_TYPE_WORDS } from './review-words.ts';
import { quoteShown, textPieces } from './text-pieces.ts';

/** Remarks, the gravest first; opening one shows its place in the text. */
export function FeedbackList({
  items,
  resume,
  blind,
  selectedId,
  onSelect,
}: {
  items: readonly ReviewItem[];
  resume: ResumeDetail;
  blind: boolean;
  selectedId: string | null;
  onSelect: (itemId: string) => void;
}): ReactNode {
  const pieces = useMemo(() => textPieces(resume, items, blind), [resume, items, blind]);
  const list = useRef<HTMLUListElement>(null);
  const at = items.findIndex(({ id }) => id === selectedId);
  const step = (by: 1 | -1) => {
    const next = items[at < 0 ? (by === 1 ? 0 : items.length - 1) : (at + by + items.length) % items.length];
    if (next) onSelect(next.id);
  };
  useShortcuts([
    { keys: 'n', label: 'Next remark', run: () => step(1) },
    { keys: 'p', label: 'Previous remark', run: () => step(-1) },
  ]);
  useEffect(() => {
    if (selectedId)
      list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);
  if (items.length === 0) return <p className="text-sm text-ink-soft">No remarks: nothing stood out.</p>;
  return (
    <section aria-label="Remarks">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h3 className="text-base font-semibold">{plural(items.length, 'remark')}</h3>
        <div className="flex items-center gap-2">
          <span className="hidden text-sm text-ink-faint lg:inline">
            <Kbd keys="n" /> next, <Kbd keys="p" /> previous
          </span>
          <IconButton size="sm" label="Previous remark" icon={<ArrowUp />} onClick={() => step(-1)} />
          <IconButton size="sm" label="Next remark" icon={<ArrowDown />} onClick={() => step(1)} />
        </div>
      </div>
      <ul ref={list} className="divide-y divide-line border-y border-line">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              id={`remark-${item.id}`}
              aria-pressed={item.id === selectedId}
              onClick={() => onSelect(item.id)}
              className={cn(
                'w-full px-2 py-3 text-left text-sm hover:bg-ink/5',
                item.id === selectedId && 'bg-paper-sunk',
              )}
            >
              <span className="flex flex-wrap items-center gap-2">
                <Badge size="sm" tone={ITEM_TYPE_WORDS[item.type].tone}>
                  {ITEM_TYPE_WORDS[item.type].label}
                </Badge>
                {item.severity >= 4 && item.type !== 'strength' ? (
                  <span className="text-brick">See to this first</span>
                ) : null}
              </span>
              <span className="mt-1 block wrap-anywhere">{item.text}</span>
              {item.start === null ? null : (
                <q className="mt-1 line-clamp-2 block text-ink-faint wrap-anywhere">
                  {quoteShown(pieces, item)}
                </q>
              )}
              {item.suggestedText && !blind ? (
                <span className="mt-1 block text-leaf wrap-anywhere">Rather: {item.suggestedText}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
