import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { cn } from './cn.ts';
import { controlHeight, controlStyles, controlText, type ControlSize } from './input.tsx';
import type { Option } from './option.ts';
import { popupItemStyles, popupStyles } from './popup-styles.ts';

export type SelectProps<Value extends string> = {
  options: readonly Option<Value>[];
  value?: Value | null;
  defaultValue?: Value | null;
  onValueChange?: (value: Value | null) => void;
  onBlur?: () => void;
  placeholder?: string;
  /** Adds a first choice that clears the value. */
  clearLabel?: string;
  size?: ControlSize;
  disabled?: boolean;
  name?: string;
  id?: string;
  'aria-label'?: string;
  ref?: Ref<HTMLButtonElement>;
  className?: string;
};

/** One of a short, known list. For long or searched lists use `Combobox`. */
export function Select<Value extends string>({
  options,
  value,
  defaultValue,
  onValueChange,
  onBlur,
  placeholder = 'Choose',
  clearLabel,
  size = 'md',
  disabled,
  name,
  id,
  ref,
  className,
  ...aria
}: SelectProps<Value>): ReactNode {
  return (
    <Base.Root<Value>
      items={options}
      value={value}
      defaultValue={defaultValue}
      onValueChange={(next) => onValueChange?.(next)}
      disabled={disabled}
      name={name}
      id={id}
    >
      <Base.Trigger
        {...aria}
        ref={ref}
        onBlur={onBlur}
        className={cn(
          controlStyles,
          controlText,
          controlHeight(size),
          'flex items-center justify-between gap-2 text-left data-popup-open:border-ink',
          className,
        )}
      >
        <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-faint" />
        <Base.Icon className="text-ink-faint transition-transform data-popup-open:rotate-180">
          <ChevronDown className="size-4" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} alignItemWithTrigger={false} className="z-50 outline-none">
          <Base.Popup className={cn(popupStyles, 'max-w-(--available-width) min-w-(--anchor-width)')}>
            <Base.List className="max-h-[min(var(--available-height),20rem)] scroll-py-1 overflow-y-auto overscroll-contain p-1">
              {clearLabel !== undefined ? (
                <Base.Item value={null} className={cn(popupItemStyles, 'text-ink-soft')}>
                  <Base.ItemText>{clearLabel}</Base.ItemText>
                </Base.Item>
              ) : null}
              {options.map((option) => (
                <Base.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.disabled}
                  className={popupItemStyles}
                >
                  <span className="min-w-0 flex-1">
                    <Base.ItemText>{option.label}</Base.ItemText>
                    {option.hint ? <span className="block text-xs text-ink-faint">{option.hint}</span> : null}
                  </span>
                  {option.count !== undefined ? (
                    <span className="num pl-3 text-xs text-ink-faint">{option.count}</span>
                  ) : null}
                  <Base.ItemIndicator>
                    <Check className="text-marigold-ink" />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
