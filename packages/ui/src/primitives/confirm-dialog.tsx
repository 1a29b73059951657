import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { cn } from './cn.ts';
import { dialogPopupStyles, dialogViewportStyles } from './dialog.tsx';
import { backdropStyles } from './popup-styles.ts';

export type ConfirmDialogProps = {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
  title: ReactNode;
  /** What will happen, what it costs, what can be undone. */
  children?: ReactNode;
  /** Names the act: "Withdraw request", never "OK". */
  confirmLabel: string;
  pendingLabel?: string;
  cancelLabel?: string;
  tone?: 'act' | 'danger';
  /** The dialog stays open while this runs and closes when it succeeds. If it throws, it stays open; show why yourself. */
  onConfirm: () => void | Promise<unknown>;
};

/** A question before something that costs or cannot be undone. */
export function ConfirmDialog({
  open,
  onOpenChange,
  trigger,
  title,
  children,
  confirmLabel,
  pendingLabel,
  cancelLabel = 'Go back',
  tone = 'act',
  onConfirm,
}: ConfirmDialogProps): ReactNode {
  const [innerOpen, setInnerOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const isOpen = open ?? innerOpen;
  const change = (next: boolean) => {
    if (pending) return;
    setInnerOpen(next);
    onOpenChange?.(next);
  };
  const confirm = async () => {
    setPending(true);
    try {
      await onConfirm();
      setInnerOpen(false);
      onOpenChange?.(false);
    } catch {
      // The caller's mutation shows its own error; the question stays so that the person can try again.
    } finally {
      setPending(false);
    }
  };
  return (
    <Base.Root open={isOpen} onOpenChange={change}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropStyles} />
        <Base.Viewport className={dialogViewportStyles}>
          <Base.Popup className={cn(dialogPopupStyles, 'sm:max-w-md')}>
            <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-5 pb-4">
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              {children ? (
                <Base.Description render={<div />} className="mt-2 text-sm text-ink-soft">
                  {children}
                </Base.Description>
              ) : null}
            </div>
            <footer className="flex flex-col-reverse gap-2 border-t border-line px-5 py-3.5 sm:flex-row sm:justify-end">
              <Base.Close disabled={pending} render={<Button variant="quiet" />}>
                {cancelLabel}
              </Base.Close>
              <Button
                variant={tone === 'danger' ? 'danger' : 'act'}
                loading={pending}
                loadingLabel={pendingLabel}
                onClick={() => void confirm()}
              >
                {confirmLabel}
              </Button>
            </footer>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
