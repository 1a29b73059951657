import { Skeleton, SkeletonText } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

/** A lead before it is known: title, four steps, cards. */
export function LeadSkeleton(): ReactNode {
  return (
    <span className="flex flex-col gap-6">
      <Skeleton className="h-8 w-3/5" />
      <span className="grid grid-cols-4 gap-3">
        {[0, 1, 2, 3].map((step) => (
          <Skeleton key={step} className="h-1 w-full" />
        ))}
      </span>
      <span className="grid gap-3 sm:grid-cols-3">
        <Skeleton className="h-64 w-full rounded-lg" />
        <Skeleton className="hidden h-64 w-full rounded-lg sm:block" />
        <Skeleton className="hidden h-64 w-full rounded-lg sm:block" />
      </span>
      <SkeletonText lines={4} />
    </span>
  );
}
