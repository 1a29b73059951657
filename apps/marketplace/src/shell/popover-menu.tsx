import { cn } from '@nxtgauge/ui/primitives';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';

/**
 * A panel under the header that the browser itself opens and closes: it works before the page is alive and without
 * JavaScript, Escape and a click outside close it, and focus returns to its button.
 */
export function PopoverMenu({
  id,
  label,
  trigger,
  triggerClassName,
  className,
  children,
}: {
  id: string;
  /** Read aloud for the button. */
  label: string;
  trigger: ReactNode;
  triggerClassName?: string;
  className?: string;
  children: ReactNode;
}): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  const href = useRouterState({ select: (state) => state.location.href });
  // A link in the panel has done its work once the address changes.
  useEffect(() => panel.current?.hidePopover(), [href]);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        className={cn(
          'inline-flex size-11 shrink-0 items-center justify-center rounded-md text-ink hover:bg-ink/7 [&_svg]:size-5',
          triggerClassName,
        )}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={cn(
          'fixed inset-auto top-15 right-[max(0.75rem,calc((100vw-76rem)/2+1.5rem))] m-0 max-h-[calc(100dvh-4.5rem)] w-64 overflow-y-auto rounded-md border border-line bg-paper-raised p-1.5 text-ink shadow-float',
          className,
        )}
      >
        {children}
      </div>
    </>
  );
}

export const menuItem =
  'flex min-h-11 w-full items-center gap-3 rounded-sm px-3 text-left text-sm text-ink no-underline hover:bg-ink/7 [&_svg]:size-4.5 [&_svg]:text-ink-faint';
