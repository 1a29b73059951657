import { Popover as BasePopover } from '@base-ui/react/popover';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn.ts';
import { Kbd } from './kbd.tsx';
import { popupStyles } from './popup-styles.ts';

/** A word about a control, for mouse and keyboard. Nothing that touch users need may stand only here: use `Popover`. */
export function Tooltip({
  label,
  kbd,
  side = 'top',
  children,
}: {
  label: ReactNode;
  kbd?: string;
  side?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactElement;
}): ReactNode {
  return (
    <Base.Root>
      <Base.Trigger delay={350} render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-50">
          <Base.Popup className="flex max-w-64 items-center gap-2 rounded-sm bg-ink px-2.5 py-1.5 text-xs text-paper shadow-float transition-opacity duration-120 data-starting-style:opacity-0 data-ending-style:opacity-0">
            {label}
            {kbd ? <Kbd keys={kbd} /> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export type PopoverProps = {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger: ReactElement;
  title?: ReactNode;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactNode;
  className?: string;
};

/** Something to read or a few controls, beside the button that opened it. */
export function Popover({
  open,
  onOpenChange,
  trigger,
  title,
  align = 'start',
  side = 'bottom',
  children,
  className,
}: PopoverProps): ReactNode {
  return (
    <BasePopover.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner
          align={align}
          side={side}
          sideOffset={8}
          collisionPadding={12}
          className="z-50"
        >
          <BasePopover.Popup
            className={cn(
              popupStyles,
              'max-h-(--available-height) w-80 max-w-(--available-width) overflow-y-auto p-4',
              className,
            )}
          >
            {title ? <BasePopover.Title className="mb-2 font-medium">{title}</BasePopover.Title> : null}
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
