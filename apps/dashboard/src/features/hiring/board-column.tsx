import { useDroppable } from '@dnd-kit/core';
import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import { Button, cn } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import type { LoadedColumn } from './use-board.ts';

/** A column takes what is dropped on it. Its cards scroll on their own, so that the others stay in sight. */
export function BoardColumnView({
  column,
  hasMore,
  onMore,
  children,
}: {
  column: LoadedColumn;
  hasMore: boolean;
  onMore: () => Promise<void>;
  children: ReactNode;
}): ReactNode {
  const { setNodeRef, isOver } = useDroppable({ id: column.id });
  const [loading, setLoading] = useState(false);
  const headingId = `column-${column.id}`;
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={headingId}
      className={cn(
        'flex min-h-48 min-w-56 flex-1 flex-col rounded-lg border border-transparent bg-paper-sunk p-2',
        isOver && 'border-marigold-edge bg-marigold-wash',
      )}
    >
      <header className="px-1 pb-2">
        <h2 id={headingId} className="flex items-baseline gap-2 text-sm font-semibold">
          <span className="min-w-0 wrap-anywhere">{column.name}</span>
          <span className="num font-normal text-ink-soft">{column.count}</span>
        </h2>
        {column.name === APPLICATION_STATUS_LABELS[column.status] ? null : (
          <p className="text-xs text-ink-soft">
            Candidates read “{APPLICATION_STATUS_LABELS[column.status]}”
          </p>
        )}
      </header>
      <ul className="flex max-h-[65dvh] flex-col gap-2 overflow-y-auto p-0.5 max-md:max-h-none">
        {children}
        {hasMore ? (
          <li>
            <Button
              variant="quiet"
              size="sm"
              block
              loading={loading}
              loadingLabel="Loading"
              onClick={async () => {
                setLoading(true);
                await onMore().finally(() => setLoading(false));
              }}
            >
              Show more
            </Button>
          </li>
        ) : null}
      </ul>
      {column.cards.length === 0 ? (
        <p className="px-1 py-6 text-center text-sm text-ink-soft">Nobody is here.</p>
      ) : null}
    </section>
  );
}
