import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn.ts';
import { Kbd } from './kbd.tsx';
import { AppLink } from './link.tsx';
import { popupItemStyles, popupStyles } from './popup-styles.ts';

export type MenuProps = {
  trigger: ReactElement;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactNode;
  className?: string;
};

export function Menu({ trigger, align = 'end', side = 'bottom', children, className }: MenuProps): ReactNode {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} side={side} className="z-50 outline-none">
          <Base.Popup
            className={cn(popupStyles, 'max-h-(--available-height) min-w-48 overflow-y-auto p-1', className)}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export type MenuItemProps = {
  icon?: ReactNode;
  /** Keys that do the same: "mod+k", "a". */
  kbd?: string;
  tone?: 'plain' | 'danger';
  disabled?: boolean;
  onClick?: () => void;
  children: ReactNode;
};

const danger = 'text-brick data-highlighted:bg-brick-wash';

export function MenuItem({
  icon,
  kbd,
  tone = 'plain',
  disabled,
  onClick,
  children,
}: MenuItemProps): ReactNode {
  return (
    <Base.Item
      disabled={disabled}
      onClick={onClick}
      className={cn(popupItemStyles, tone === 'danger' && danger)}
    >
      {icon}
      <span className="flex-1">{children}</span>
      {kbd ? <Kbd keys={kbd} /> : null}
    </Base.Item>
  );
}

export function MenuLink({
  href,
  icon,
  children,
}: {
  href: string;
  icon?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <Base.LinkItem closeOnClick render={<AppLink href={href} />} className={popupItemStyles}>
      {icon}
      <span className="flex-1">{children}</span>
    </Base.LinkItem>
  );
}

export function MenuSeparator(): ReactNode {
  return <Base.Separator className="-mx-1 my-1 h-px bg-line" />;
}

/** A heading over some items. */
export function MenuGroup({ label, children }: { label: ReactNode; children: ReactNode }): ReactNode {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-2 pb-1 text-xs text-ink-faint">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

/** One of several, with a tick: roles, sort orders. */
export function MenuChoice<Value extends string>({
  label,
  options,
  value,
  onValueChange,
}: {
  label?: ReactNode;
  options: readonly { value: Value; label: ReactNode; hint?: ReactNode; icon?: ReactNode }[];
  value: Value;
  onValueChange: (value: Value) => void;
}): ReactNode {
  return (
    <Base.RadioGroup value={value} onValueChange={(next: Value) => onValueChange(next)}>
      {label ? (
        <Base.GroupLabel className="px-2.5 pt-2 pb-1 text-xs text-ink-faint">{label}</Base.GroupLabel>
      ) : null}
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} closeOnClick className={popupItemStyles}>
          {option.icon}
          <span className="min-w-0 flex-1">
            <span className="block">{option.label}</span>
            {option.hint ? <span className="block text-xs text-ink-faint">{option.hint}</span> : null}
          </span>
          <Base.RadioItemIndicator>
            <Check className="text-marigold-ink" />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}
