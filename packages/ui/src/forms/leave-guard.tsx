import { useEffect, type ReactNode } from 'react';
import { ConfirmDialog } from '../primitives/confirm-dialog.tsx';

/** Asks the browser to ask before the tab closes or reloads. */
export function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}

/** The shape of what TanStack Router's `useBlocker({ withResolver: true })` gives. */
export type LeaveBlocker = { status: string; proceed?: () => void; reset?: () => void };

/**
 * Asks before unsaved input is left behind, inside the app and when the tab closes.
 *
 * `<LeaveGuard dirty={dirty} blocker={useBlocker({ shouldBlockFn: () => dirty, withResolver: true })} />`
 */
export function LeaveGuard({
  dirty,
  blocker,
  title = 'Leave without saving?',
  children = 'What you typed on this page is not saved yet.',
}: {
  dirty: boolean;
  blocker?: LeaveBlocker;
  title?: string;
  children?: ReactNode;
}): ReactNode {
  useLeaveGuard(dirty);
  return (
    <ConfirmDialog
      open={blocker?.status === 'blocked'}
      onOpenChange={(open) => {
        if (!open) blocker?.reset?.();
      }}
      title={title}
      confirmLabel="Leave"
      cancelLabel="Stay and keep writing"
      tone="danger"
      onConfirm={() => blocker?.proceed?.()}
    >
      {children}
    </ConfirmDialog>
  );
}
