import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup as BaseRadioGroup } from '@base-ui/react/radio-group';
import { Switch as BaseSwitch } from '@base-ui/react/switch';
import { Check, Minus } from 'lucide-react';
import { useId, type ReactNode, type Ref } from 'react';
import { cn } from './cn.ts';
import type { Option } from './option.ts';

const box =
  'flex size-5 shrink-0 items-center justify-center border border-line-strong bg-paper-raised text-paper transition-colors hover:border-ink data-checked:border-ink data-checked:bg-ink data-indeterminate:border-ink data-indeterminate:bg-ink data-disabled:cursor-not-allowed data-disabled:opacity-50 data-invalid:border-brick';

type ToggleProps = {
  checked?: boolean;
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  /** Keeps the label for screen readers only, e.g. in a table row. */
  hideLabel?: boolean;
  disabled?: boolean;
  name?: string;
  onBlur?: () => void;
  ref?: Ref<HTMLElement>;
  className?: string;
};

function LabelText({
  label,
  hint,
  hideLabel,
  id,
}: Pick<ToggleProps, 'label' | 'hint' | 'hideLabel'> & { id?: string }): ReactNode {
  return (
    <span className={cn('min-w-0 text-sm text-ink', hideLabel && 'sr-only')}>
      <span id={id}>{label}</span>
      {hint ? (
        <span id={id && `${id}-hint`} className="block text-ink-faint">
          {hint}
        </span>
      ) : null}
    </span>
  );
}

const row = 'flex w-fit max-w-full cursor-pointer items-start gap-2.5 touch:py-1.5';

export function Checkbox({
  label,
  hint,
  hideLabel,
  indeterminate,
  onCheckedChange,
  className,
  ...props
}: ToggleProps & { indeterminate?: boolean }): ReactNode {
  return (
    <label className={cn(row, props.disabled && 'cursor-not-allowed', className)}>
      <BaseCheckbox.Root
        {...props}
        indeterminate={indeterminate}
        onCheckedChange={(checked) => onCheckedChange?.(checked)}
        className={cn(box, 'rounded-sm')}
      >
        <BaseCheckbox.Indicator className="[&_svg]:size-3.5 [&_svg]:stroke-[2.5px]">
          {indeterminate ? <Minus /> : <Check />}
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <LabelText label={label} hint={hint} hideLabel={hideLabel} />
    </label>
  );
}

/** A setting that takes effect at once. For a choice that is sent with a form use `Checkbox`. */
export function Switch({
  label,
  hint,
  hideLabel,
  onCheckedChange,
  className,
  ...props
}: ToggleProps): ReactNode {
  return (
    <label className={cn(row, props.disabled && 'cursor-not-allowed', className)}>
      <BaseSwitch.Root
        {...props}
        onCheckedChange={(checked) => onCheckedChange?.(checked)}
        className="flex h-5 w-9 shrink-0 items-center rounded-full border border-line-strong bg-paper-sunk p-0.5 transition-colors hover:border-ink data-checked:border-ink data-checked:bg-ink data-disabled:cursor-not-allowed data-disabled:opacity-50"
      >
        <BaseSwitch.Thumb className="size-3.5 rounded-full bg-line-strong transition-[translate,background-color] data-checked:translate-x-4 data-checked:bg-paper" />
      </BaseSwitch.Root>
      <LabelText label={label} hint={hint} hideLabel={hideLabel} />
    </label>
  );
}

export type RadioGroupProps<Value extends string> = {
  options: readonly Option<Value>[];
  value?: Value | null;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  /** `card` frames every choice: for the few that deserve a line of explanation. */
  look?: 'plain' | 'card';
  name?: string;
  disabled?: boolean;
  onBlur?: () => void;
  'aria-label'?: string;
  ref?: Ref<HTMLDivElement>;
  className?: string;
};

/** One of two to six, all in sight. Put it in a `Field kind="group"` for its label. */
export function RadioGroup<Value extends string>({
  options,
  value,
  onValueChange,
  look = 'plain',
  className,
  ...props
}: RadioGroupProps<Value>): ReactNode {
  const id = useId();
  return (
    <BaseRadioGroup<Value | null>
      {...props}
      value={value}
      onValueChange={(next) => {
        if (next !== null) onValueChange?.(next);
      }}
      className={cn('flex flex-col', look === 'card' ? 'gap-2' : 'gap-2.5', className)}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={cn(
            row,
            look === 'card' &&
              'w-full rounded-md border border-line bg-paper-raised px-3.5 py-3 transition-colors hover:border-line-strong has-data-checked:border-ink has-data-checked:bg-marigold-wash/40 touch:py-3.5',
            option.disabled && 'cursor-not-allowed opacity-60',
          )}
        >
          {/* Named by its own words: inside a `Field` it would take the label of the whole group. */}
          <Radio.Root
            value={option.value}
            disabled={option.disabled}
            aria-labelledby={`${id}-${option.value}`}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            className={cn(box, 'rounded-full')}
          >
            <Radio.Indicator className="size-2 rounded-full bg-paper" />
          </Radio.Root>
          <LabelText id={`${id}-${option.value}`} label={option.label} hint={option.hint} />
        </label>
      ))}
    </BaseRadioGroup>
  );
}
