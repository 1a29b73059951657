import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { formatRupeesShort, groupAsTyped, parseRupees, rupeesForInput } from '../format/index.ts';
import { Field } from '../primitives/field.tsx';
import { Input, type ControlSize } from '../primitives/input.tsx';
import { frameOf, useBound, type BoundProps } from './bound.ts';

export type MoneyInputProps = {
  /** Paise, or null. */
  value: number | null;
  onValueChange: (paise: number | null) => void;
  onBlur?: () => void;
  name?: string;
  placeholder?: string;
  size?: ControlSize;
  'aria-label'?: string;
  /** Also called by react-hook-form to focus the field. */
  inputRef?: (element: HTMLElement | null) => void;
};

const ONE_LAKH_PAISE = 10_000_000;

/** Rupees as typed, grouped in lakh and crore while typing; holds paise. */
export function MoneyInput({
  value,
  onValueChange,
  inputRef,
  placeholder = '0',
  ...props
}: MoneyInputProps): ReactNode {
  const [typed, setTyped] = useState(() => rupeesForInput(value));
  const element = useRef<HTMLElement | null>(null);
  const caret = useRef<number | null>(null);

  useLayoutEffect(() => {
    if (caret.current !== null && element.current instanceof HTMLInputElement) {
      element.current.setSelectionRange(caret.current, caret.current);
      caret.current = null;
    }
  });

  const parsed = parseRupees(typed);
  const stillOurs = parsed.ok ? parsed.paise === value : true;
  const shown = stillOurs ? typed : rupeesForInput(value);
  const words =
    value !== null && value >= ONE_LAKH_PAISE ? formatRupeesShort(value).replace('₹', '') : undefined;

  return (
    <Input
      {...props}
      ref={(node) => {
        element.current = node;
        inputRef?.(node);
      }}
      inputMode="decimal"
      autoComplete="off"
      placeholder={placeholder}
      prefix={<span aria-hidden="true">₹</span>}
      suffix={words}
      className={words === undefined ? 'num' : 'num pr-28'}
      value={shown}
      onChange={(event) => {
        const next = groupAsTyped(
          event.target.value,
          event.target.selectionStart ?? event.target.value.length,
        );
        caret.current = next.caret;
        setTyped(next.text);
        const amount = parseRupees(next.text);
        // Too large to hold exactly: let the schema's own maximum say so.
        onValueChange(amount.ok ? amount.paise : next.text === '.' ? null : Number.MAX_SAFE_INTEGER);
      }}
    />
  );
}

export function MoneyField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & { placeholder?: string; size?: ControlSize },
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)}>
      <MoneyInput
        inputRef={field.ref}
        name={field.name}
        placeholder={props.placeholder}
        size={props.size}
        value={typeof field.value === 'number' ? field.value : null}
        onBlur={field.onBlur}
        onValueChange={field.onChange}
      />
    </Field>
  );
}

/** A whole number with its unit: "5 years", "120 guests". Empty is null. */
export function NumberField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & { unit?: string; placeholder?: string; maxDigits?: number },
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)}>
      <div className="max-w-56">
        <Input
          ref={field.ref}
          name={field.name}
          inputMode="numeric"
          autoComplete="off"
          placeholder={props.placeholder}
          suffix={props.unit}
          value={typeof field.value === 'number' ? String(field.value) : ''}
          onBlur={field.onBlur}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '').slice(0, props.maxDigits ?? 9);
            field.onChange(digits === '' ? null : Number(digits));
          }}
          className={props.unit !== undefined && props.unit.length > 6 ? 'num pr-24' : 'num'}
        />
      </div>
    </Field>
  );
}
