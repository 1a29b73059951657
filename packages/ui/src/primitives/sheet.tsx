import { Drawer as Base } from '@base-ui/react/drawer';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { cn } from './cn.ts';
import { backdropStyles } from './popup-styles.ts';
import { useIsWide } from './use-media-query.ts';

export type SheetProps = {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
  title: ReactNode;
  description?: ReactNode;
  /** Stays in sight at the foot, e.g. "Show 48 photographers". */
  footer?: ReactNode;
  /** Side on wide screens; on phones it always rises from below. */
  side?: 'right' | 'left';
  size?: 'md' | 'lg';
  children?: ReactNode;
};

const WIDTHS = { md: 'md:w-md', lg: 'md:w-2xl' } as const;

const SIDES = {
  right:
    'md:right-0 md:border-l md:translate-x-(--drawer-swipe-movement-x) md:data-starting-style:translate-x-full md:data-ending-style:translate-x-full',
  left: 'md:left-0 md:border-r md:translate-x-(--drawer-swipe-movement-x) md:data-starting-style:-translate-x-full md:data-ending-style:-translate-x-full',
} as const;

/** A side panel on wide screens, a bottom sheet that can be swiped away on phones. */
export function Sheet({
  open,
  onOpenChange,
  trigger,
  title,
  description,
  footer,
  side = 'right',
  size = 'md',
  children,
}: SheetProps): ReactNode {
  const wide = useIsWide();
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => onOpenChange?.(next)}
      swipeDirection={wide ? side : 'down'}
    >
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropStyles} />
        <Base.Viewport className="fixed inset-0 z-40 overflow-hidden">
          <Base.Popup
            className={cn(
              'absolute flex flex-col border-line bg-paper-raised text-ink shadow-float outline-none transition-[translate] duration-200 ease-settle data-swiping:duration-0',
              'inset-x-0 bottom-0 max-h-[88dvh] translate-y-(--drawer-swipe-movement-y) rounded-t-lg border-t data-starting-style:translate-y-full data-ending-style:translate-y-full',
              'md:inset-x-auto md:inset-y-0 md:max-h-none md:max-w-[calc(100vw-4rem)] md:translate-y-0 md:rounded-none md:border-t-0 md:data-starting-style:translate-y-0 md:data-ending-style:translate-y-0',
              SIDES[side],
              WIDTHS[size],
            )}
          >
            <div
              aria-hidden="true"
              className="mx-auto mt-2 h-1 w-10 rounded-full bg-line-strong/60 md:hidden"
            />
            <header className="flex items-start gap-3 px-5 pt-3 pb-3 md:pt-4">
              <div className="min-w-0 flex-1">
                <Base.Title className="text-lg font-semibold">{title}</Base.Title>
                {description ? (
                  <Base.Description className="mt-1 text-sm text-ink-soft">{description}</Base.Description>
                ) : null}
              </div>
              <Base.Close render={<IconButton label="Close" icon={<X />} size="sm" className="-mr-2" />} />
            </header>
            <Base.Content className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-6">
              {children}
            </Base.Content>
            {footer ? (
              <footer className="flex gap-2 border-t border-line px-5 pt-3.5 pb-[max(0.875rem,env(safe-area-inset-bottom))] *:flex-1">
                {footer}
              </footer>
            ) : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
