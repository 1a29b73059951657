import { Eye, EyeOff } from 'lucide-react';
import {
  useState,
  type HTMLInputAutoCompleteAttribute,
  type HTMLInputTypeAttribute,
  type ReactNode,
} from 'react';
import type { FieldValues } from 'react-hook-form';
import { Field } from '../primitives/field.tsx';
import { Input, Textarea, type ControlSize } from '../primitives/input.tsx';
import { frameOf, useBound, type BoundProps } from './bound.ts';

export type TextFieldProps<Values extends FieldValues, Output> = BoundProps<Values, Output> & {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'search'>;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'search';
  placeholder?: string;
  maxLength?: number;
  prefix?: ReactNode;
  suffix?: ReactNode;
  size?: ControlSize;
  autoFocus?: boolean;
  /** An emptied field becomes null, for schemas that say `.nullable()`. */
  nullable?: boolean;
};

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const fromText = (text: string, nullable: boolean) => (nullable && text === '' ? null : text);

export function TextField<Values extends FieldValues, Output>(
  props: TextFieldProps<Values, Output>,
): ReactNode {
  const { type, autoComplete, inputMode, placeholder, maxLength, prefix, suffix, size, autoFocus, nullable } =
    props;
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)}>
      <Input
        {...{ type, autoComplete, inputMode, placeholder, maxLength, prefix, suffix, size, autoFocus }}
        ref={field.ref}
        name={field.name}
        value={asText(field.value)}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(fromText(event.target.value, nullable ?? false))}
      />
    </Field>
  );
}

export function PasswordField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & {
    autoComplete: 'current-password' | 'new-password';
    autoFocus?: boolean;
  },
): ReactNode {
  const { field, error } = useBound(props);
  const [shown, setShown] = useState(false);
  return (
    <Field {...frameOf(props, error)}>
      <div className="relative">
        <Input
          ref={field.ref}
          name={field.name}
          type={shown ? 'text' : 'password'}
          autoComplete={props.autoComplete}
          autoFocus={props.autoFocus}
          spellCheck={false}
          autoCapitalize="none"
          value={asText(field.value)}
          onBlur={field.onBlur}
          onChange={(event) => field.onChange(event.target.value)}
          className="pr-11"
        />
        <button
          type="button"
          aria-label={shown ? 'Hide password' : 'Show password'}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 right-0 flex w-11 items-center justify-center rounded-md text-ink-faint hover:text-ink [&_svg]:size-4.5"
        >
          {shown ? <EyeOff /> : <Eye />}
        </button>
      </div>
    </Field>
  );
}

/** The six digits from an e-mail. Phones offer them from the message. */
export function CodeField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & { digits?: number; autoFocus?: boolean },
): ReactNode {
  const { field, error } = useBound(props);
  const digits = props.digits ?? 6;
  return (
    <Field {...frameOf(props, error)}>
      <Input
        ref={field.ref}
        name={field.name}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus={props.autoFocus}
        size="lg"
        value={asText(field.value)}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.target.value.replace(/\D/g, '').slice(0, digits))}
        className="num max-w-48 text-center text-lg tracking-[0.3em] md:text-lg touch:text-lg"
      />
    </Field>
  );
}

export function TextareaField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & {
    placeholder?: string;
    rows?: number;
    /** Shown as a counter; a longer text is refused with words and never cut. */
    maxLength?: number;
    nullable?: boolean;
  },
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)}>
      <Textarea
        ref={field.ref}
        name={field.name}
        rows={props.rows}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        counter={props.maxLength !== undefined}
        value={asText(field.value)}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(fromText(event.target.value, props.nullable ?? false))}
      />
    </Field>
  );
}

/** A calendar day, `2026-11-21`, by the device's own picker. Empty is null. */
export function DateField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & { min?: string; max?: string },
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)}>
      <Input
        ref={field.ref}
        name={field.name}
        type="date"
        min={props.min}
        max={props.max}
        value={asText(field.value)}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
        className="num max-w-56"
      />
    </Field>
  );
}
