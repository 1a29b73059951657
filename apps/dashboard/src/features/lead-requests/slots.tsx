import { MAX_LIVE_REQUESTS } from '@nxtgauge/domain/leads';
import { cn } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

/** "3 of 5 taken", with five marks (BR-10). */
export function Slots({ taken, className }: { taken: number; className?: string }): ReactNode {
  const full = taken >= MAX_LIVE_REQUESTS;
  return (
    <span
      className={cn('num inline-flex items-center gap-2 text-sm whitespace-nowrap text-ink-soft', className)}
    >
      <span aria-hidden="true" className="flex gap-1">
        {Array.from({ length: MAX_LIVE_REQUESTS }, (_, index) => (
          <span
            key={index}
            className={cn(
              'size-2 rounded-full border',
              index < taken ? 'border-ink-soft bg-ink-soft' : 'border-line-strong',
            )}
          />
        ))}
      </span>
      {full
        ? `Full, ${MAX_LIVE_REQUESTS} of ${MAX_LIVE_REQUESTS} taken`
        : `${taken} of ${MAX_LIVE_REQUESTS} taken`}
    </span>
  );
}
