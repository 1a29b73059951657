import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Check } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { cn } from './cn.ts';
import type { Option } from './option.ts';

export type ChipGroupProps<Value extends string> = {
  options: readonly Option<Value>[];
  value: readonly Value[];
  onValueChange: (value: Value[]) => void;
  /** Default true. When false, choosing one lets go of the other. */
  multiple?: boolean;
  disabled?: boolean;
  onBlur?: () => void;
  'aria-label'?: string;
  ref?: Ref<HTMLDivElement>;
  className?: string;
};

/** Up to a dozen short choices as pills that stay in sight. */
export function ChipGroup<Value extends string>({
  options,
  value,
  onValueChange,
  multiple = true,
  className,
  ...props
}: ChipGroupProps<Value>): ReactNode {
  return (
    <ToggleGroup<Value>
      {...props}
      multiple={multiple}
      value={value}
      onValueChange={(next) => onValueChange(next)}
      className={cn('flex flex-wrap gap-2', className)}
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          disabled={option.disabled}
          className="group inline-flex h-9 items-center gap-1.5 rounded-full border border-line-strong bg-paper-raised px-3.5 text-sm text-ink transition-colors hover:border-ink disabled:cursor-not-allowed disabled:opacity-50 data-pressed:border-ink data-pressed:bg-ink data-pressed:text-paper touch:h-11"
        >
          <Check aria-hidden="true" className="-ml-0.5 hidden size-4 group-data-pressed:block" />
          {option.label}
          {option.count !== undefined ? <span className="num text-xs opacity-75">{option.count}</span> : null}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
