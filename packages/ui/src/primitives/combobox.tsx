import { Combobox as Base } from '@base-ui/react/combobox';
import { X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { cn } from './cn.ts';
import { ComboboxButtons, ComboboxPopup, groupStyles, innerInputStyles } from './combobox-parts.tsx';
import { controlHeight, type ControlSize } from './input.tsx';
import type { Option } from './option.ts';

type Shared = {
  options: readonly Option[];
  placeholder?: string;
  size?: ControlSize;
  disabled?: boolean;
  name?: string;
  id?: string;
  onBlur?: () => void;
  /** What to say when nothing matches. */
  empty?: ReactNode;
  icon?: ReactNode;
  'aria-label'?: string;
  ref?: Ref<HTMLInputElement>;
  className?: string;
};

export type ComboboxProps = Shared & {
  value: string | null;
  onValueChange: (value: string | null) => void;
  clearable?: boolean;
};

const sameValue = (a: Option, b: Option) => a.value === b.value;

/** One of a longer list, narrowed by typing. */
export function Combobox({
  options,
  value,
  onValueChange,
  clearable = true,
  placeholder = 'Type to search',
  size = 'md',
  disabled,
  name,
  id,
  onBlur,
  empty = 'Nothing matches. Try fewer letters.',
  icon,
  ref,
  className,
  ...aria
}: ComboboxProps): ReactNode {
  const selected = options.find((option) => option.value === value) ?? null;
  return (
    <Base.Root<Option>
      items={options}
      value={selected}
      onValueChange={(next) => onValueChange(next?.value ?? null)}
      isItemEqualToValue={sameValue}
      disabled={disabled}
      name={name}
      id={id}
      autoHighlight
    >
      <Base.InputGroup className={cn(groupStyles, controlHeight(size), 'px-0 pl-3', className)}>
        {icon ? <span className="mr-2 text-ink-faint [&_svg]:size-4">{icon}</span> : null}
        <Base.Input
          {...aria}
          ref={ref}
          onBlur={onBlur}
          placeholder={placeholder}
          className={innerInputStyles}
        />
        <ComboboxButtons clearable={clearable} />
      </Base.InputGroup>
      <ComboboxPopup empty={empty} icon={icon} />
    </Base.Root>
  );
}

export type MultiComboboxProps = Shared & {
  value: readonly string[];
  onValueChange: (value: string[]) => void;
};

/** Several of a longer list; what is chosen stands in the box as chips. */
export function MultiCombobox({
  options,
  value,
  onValueChange,
  placeholder = 'Type to search',
  disabled,
  name,
  id,
  onBlur,
  empty = 'Nothing matches. Try fewer letters.',
  icon,
  ref,
  className,
  size: _size,
  ...aria
}: MultiComboboxProps): ReactNode {
  const selected = options.filter((option) => value.includes(option.value));
  return (
    <Base.Root<Option, true>
      multiple
      items={options}
      value={selected}
      onValueChange={(next) => onValueChange(next.map((option) => option.value))}
      isItemEqualToValue={sameValue}
      disabled={disabled}
      name={name}
      id={id}
      autoHighlight
    >
      <Base.InputGroup className={cn(groupStyles, 'min-h-10 touch:min-h-11', className)}>
        <Base.Chips className="flex min-w-0 flex-1 flex-wrap items-center gap-1.5 p-1.5">
          {selected.map((option) => (
            <Base.Chip
              key={option.value}
              className="flex h-7 items-center gap-1 rounded-full bg-paper-sunk pr-1 pl-2.5 text-sm text-ink outline-none focus-within:ring-2 focus-within:ring-focus"
            >
              {option.label}
              <Base.ChipRemove
                aria-label={`Remove ${option.label}`}
                className="flex size-5 items-center justify-center rounded-full text-ink-faint hover:bg-ink/10 hover:text-ink [&_svg]:size-3.5"
              >
                <X />
              </Base.ChipRemove>
            </Base.Chip>
          ))}
          <Base.Input
            {...aria}
            ref={ref}
            onBlur={onBlur}
            placeholder={selected.length === 0 ? placeholder : undefined}
            className={cn(innerInputStyles, 'h-7 min-w-12 pl-1.5')}
          />
        </Base.Chips>
        <ComboboxButtons clearable={false} />
      </Base.InputGroup>
      <ComboboxPopup empty={empty} icon={icon} />
    </Base.Root>
  );
}
