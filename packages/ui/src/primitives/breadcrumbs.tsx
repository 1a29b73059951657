import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { cn } from './cn.ts';
import { AppLink } from './link.tsx';

/** Where this page stands. The last one is the page itself and has no link. */
export function Breadcrumbs({
  items,
  className,
}: {
  items: readonly { label: string; href?: string }[];
  className?: string;
}): ReactNode {
  return (
    <nav aria-label="Breadcrumbs" className={className}>
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm text-ink-faint">
        {items.map((item, index) => (
          <li key={item.label} className="flex min-w-0 items-center gap-1.5">
            {index > 0 ? <ChevronRight aria-hidden="true" className="size-3.5" /> : null}
            {item.href !== undefined && index < items.length - 1 ? (
              <AppLink
                href={item.href}
                className="rounded-sm underline-offset-4 hover:text-ink hover:underline"
              >
                {item.label}
              </AppLink>
            ) : (
              <span aria-current="page" className="truncate text-ink-soft">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The end of a keyset list: how much is shown, and the next page. Renders nothing when there is no more and nothing to say. */
export function LoadMore({
  hasMore,
  loading = false,
  onLoadMore,
  shown,
  noun = 'results',
  className,
}: {
  hasMore: boolean;
  loading?: boolean;
  onLoadMore: () => void;
  shown?: number;
  /** Plural of what is listed. */
  noun?: string;
  className?: string;
}): ReactNode {
  if (!hasMore && !shown) return null;
  return (
    <div className={cn('flex flex-col items-center gap-2 py-5 text-sm text-ink-faint', className)}>
      {hasMore ? (
        <Button onClick={onLoadMore} loading={loading} loadingLabel="Loading more">
          Show more {noun}
        </Button>
      ) : null}
      {shown ? (
        <p className="num" aria-live="polite">
          {hasMore
            ? `${shown.toLocaleString('en-IN')} shown`
            : shown === 1
              ? 'That is all'
              : `That is all: ${shown.toLocaleString('en-IN')} ${noun}`}
        </p>
      ) : null}
    </div>
  );
}
