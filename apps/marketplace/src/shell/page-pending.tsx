import { Loading, Skeleton, SkeletonCard } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/words.ts';

/** While a page is on its way for longer than a moment: a heading and a wall of pictures to come. */
export function PagePending(): ReactNode {
  return (
    <Loading label={useLanguage().words.loadingPage} className="page py-8">
      <Skeleton className="h-9 w-72 max-w-full" />
      <Skeleton className="mt-4 h-5 w-96 max-w-full" />
      <span className="mt-8 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {[0, 1, 2, 3, 4, 5].map((index) => (
          <SkeletonCard key={index} />
        ))}
      </span>
    </Loading>
  );
}
