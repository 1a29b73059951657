import type { ReactNode } from 'react';
import { cn } from './cn.ts';

/** The gauge: an open dial whose needle points up and right. */
export function LogoMark({ className }: { className?: string }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden="true" className={cn('size-7', className)}>
      <path d="M5.3 19.6a9 9 0 1 1 13.4 0" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      <path d="M12 15l4.3-5.4" stroke="var(--nx-marigold-edge)" strokeWidth="2.4" strokeLinecap="round" />
      <circle
        cx="12"
        cy="15.2"
        r="2.3"
        fill="var(--nx-marigold)"
        stroke="var(--nx-marigold-edge)"
        strokeWidth="1.2"
      />
    </svg>
  );
}

export function Logo({ suffix, className }: { suffix?: string; className?: string }): ReactNode {
  return (
    <span className={cn('inline-flex items-center gap-2 whitespace-nowrap text-ink', className)}>
      <LogoMark />
      <span className="text-lg font-semibold tracking-tight">Nxtgauge</span>
      {suffix ? <span className="text-sm text-ink-faint">{suffix}</span> : null}
    </span>
  );
}
