import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { FocusEvent, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { toast as sonner, Toaster as Sonner } from 'sonner';
import { cn } from './cn.ts';
import { useIsWide } from './use-media-query.ts';

/** Where the focus was before it came into a toast. */
let cameFrom: HTMLElement | null = null;

/**
 * The library sends the focus back to where it came from whenever it leaves a toast, so that the Tab key could not pass one
 * while it is shown (WCAG 2.1.2). It does not hear of focus here; what it is good for, `undo` does by itself.
 */
const passable = {
  onFocusCapture(event: FocusEvent) {
    event.stopPropagation();
    const { currentTarget, relatedTarget } = event;
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      cameFrom = relatedTarget;
  },
  onBlurCapture(event: FocusEvent) {
    event.stopPropagation();
  },
};

/**
 * Once per app, near the root. Beside the app's own root element, so that it stands above open sheets and dialogs; on a
 * phone at the top, because their buttons are at the foot.
 */
export function Toaster(): ReactNode {
  const wide = useIsWide();
  return createPortal(
    <div className="contents" {...passable}>
      <Sonner
        position={wide ? 'bottom-center' : 'top-center'}
        style={{ fontFamily: 'var(--font-sans)' }}
        gap={8}
        visibleToasts={3}
        mobileOffset={{ top: 'calc(4rem + env(safe-area-inset-top))' }}
        icons={{
          success: <CircleCheck className="size-5 text-leaf" />,
          error: <CircleAlert className="size-5 text-brick" />,
          info: <Info className="size-5 text-sky" />,
        }}
        toastOptions={{
          unstyled: true,
          classNames: {
            toast: cn(
              'flex w-full items-start gap-3 rounded-md border border-line bg-paper-raised px-4 py-3 text-sm text-ink shadow-float sm:w-96',
            ),
            content: 'min-w-0 flex-1',
            title: 'font-medium',
            description: 'mt-0.5 text-ink-soft',
            actionButton:
              'order-last shrink-0 rounded-sm px-2 py-0.5 font-medium text-marigold-ink underline-offset-4 hover:underline',
            icon: 'mt-px',
          },
        }}
      />
    </div>,
    document.body,
  );
}

type ToastOptions = { description?: ReactNode };

/** Short words about something that just happened. Errors that need reading belong on the page, not here. */
export const toast = {
  done(title: string, options: ToastOptions = {}): void {
    sonner.success(title, options);
  },
  info(title: string, options: ToastOptions = {}): void {
    sonner.info(title, options);
  },
  failed(title: string, options: ToastOptions = {}): void {
    sonner.error(title, { ...options, duration: 8000 });
  },
  /** Something done that can be taken back for eight seconds. */
  undo(title: string, onUndo: () => void, options: ToastOptions = {}): void {
    const onClick = () => {
      onUndo();
      cameFrom?.focus({ preventScroll: true });
    };
    sonner.success(title, { ...options, duration: 8000, action: { label: 'Undo', onClick } });
  },
};
