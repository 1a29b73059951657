import { cn } from '@nxtgauge/ui/primitives';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

/** The device's own list: opens at once on a phone, works in a plain form. */
export function NativeSelect({
  icon,
  className,
  ...props
}: ComponentProps<'select'> & { icon?: ReactNode }): ReactNode {
  return (
    <span className={cn('relative flex min-w-0 items-center', className)}>
      {icon ? (
        <span className="pointer-events-none absolute left-3 text-ink-faint [&_svg]:size-5">{icon}</span>
      ) : null}
      <select
        {...props}
        className={cn(
          'h-full min-h-11 w-full min-w-0 cursor-pointer appearance-none truncate rounded-md border border-line-strong bg-paper-raised pr-9 text-base text-ink hover:border-ink focus-visible:border-focus focus-visible:outline-offset-0',
          icon ? 'pl-10' : 'pl-3',
        )}
      />
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute right-3 size-4 text-ink-faint"
      />
    </span>
  );
}
