import type { ReactNode } from 'react';
import { cn } from './cn.ts';

/** A quiet block with the shape of what is coming. Size it with classes. */
export function Skeleton({ className }: { className?: string }): ReactNode {
  return <span aria-hidden="true" className={cn('block animate-breathe rounded-sm bg-ink/9', className)} />;
}

const LINE_WIDTHS = ['w-full', 'w-11/12', 'w-4/5', 'w-2/3'] as const;

export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string }): ReactNode {
  return (
    <span className={cn('flex flex-col gap-2', className)}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton
          key={index}
          className={cn('h-4', index === lines - 1 && lines > 1 ? 'w-2/3' : LINE_WIDTHS[index % 3])}
        />
      ))}
    </span>
  );
}

/** A result card before it is known: picture, name, place, price. */
export function SkeletonCard({ className }: { className?: string }): ReactNode {
  return (
    <span className={cn('flex flex-col gap-3', className)}>
      <Skeleton className="aspect-4/3 w-full rounded-md" />
      <Skeleton className="h-5 w-3/5" />
      <Skeleton className="h-4 w-2/5" />
      <Skeleton className="h-4 w-1/3" />
    </span>
  );
}

/** Rows of a list: avatar, two lines, something at the end. */
export function SkeletonRows({ rows = 5, className }: { rows?: number; className?: string }): ReactNode {
  return (
    <span className={cn('flex flex-col divide-y divide-line', className)}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="flex items-center gap-3 py-3.5">
          <Skeleton className="size-10 rounded-full" />
          <span className="flex flex-1 flex-col gap-2">
            <Skeleton className={cn('h-4', LINE_WIDTHS[(index % 2) + 2])} />
            <Skeleton className="h-3.5 w-1/3" />
          </span>
          <Skeleton className="h-6 w-20 rounded-full" />
        </span>
      ))}
    </span>
  );
}

/** Wraps skeletons and says once, to screen readers, that something is coming. */
export function Loading({
  label = 'Loading',
  children,
  className,
}: {
  label?: string;
  children: ReactNode;
  className?: string;
}): ReactNode {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
