import { useNow } from '@nxtgauge/ui/app-kit';
import { formatRelative } from '@nxtgauge/ui/format';
import { cn } from '@nxtgauge/ui/primitives';
import { useEffect, useRef, type ReactNode } from 'react';

/** One row of a queue: what, since when, and its marks; in sight while it is open. */
export function QueueRow({
  title,
  subtitle,
  at,
  open,
  onOpen,
  children,
}: {
  title: string;
  subtitle: string;
  at: string;
  open: boolean;
  onOpen: () => void;
  children: ReactNode;
}): ReactNode {
  const now = useNow();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) button.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        onClick={onOpen}
        aria-current={open ? 'true' : undefined}
        className={cn(
          'flex w-full flex-col gap-1 px-4 py-3 text-left hover:bg-ink/5',
          open && 'bg-marigold/15 hover:bg-marigold/15',
        )}
      >
        <span className="flex w-full items-baseline justify-between gap-3">
          <span className="min-w-0 truncate text-sm font-medium">{title}</span>
          <span className="num shrink-0 text-xs text-ink-faint">{formatRelative(at, now)}</span>
        </span>
        <span className="truncate text-sm text-ink-soft">{subtitle}</span>
        <span className="flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">{children}</span>
      </button>
    </li>
  );
}
