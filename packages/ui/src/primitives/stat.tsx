import type { ReactNode } from 'react';
import { cn } from './cn.ts';
import { AppLink } from './link.tsx';

export type StatProps = {
  label: ReactNode;
  value: ReactNode;
  hint?: ReactNode;
  /** The page behind the number. */
  href?: string;
  className?: string;
};

/** A number that matters and what it means. Stand several in a `StatRow`. */
export function Stat({ label, value, hint, href, className }: StatProps): ReactNode {
  const body = (
    <>
      <span className="text-sm text-ink-soft">{label}</span>
      <span className="num text-xl font-semibold">{value}</span>
      {hint ? <span className="text-sm text-ink-faint">{hint}</span> : null}
    </>
  );
  const look = cn('flex min-w-0 flex-col gap-0.5 text-ink', className);
  return href === undefined ? (
    <div className={look}>{body}</div>
  ) : (
    <AppLink href={href} className={cn(look, 'no-underline hover:[&>span:first-child]:underline')}>
      {body}
    </AppLink>
  );
}

/** Numbers side by side, divided by hairlines. */
export function StatRow({ children, className }: { children: ReactNode; className?: string }): ReactNode {
  return (
    <div
      className={cn(
        'grid grid-cols-2 gap-x-6 gap-y-5 border-y border-line py-5 sm:flex sm:*:flex-1 sm:*:not-first:border-l sm:*:not-first:border-line sm:*:not-first:pl-6',
        className,
      )}
    >
      {children}
    </div>
  );
}
