import { useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Field } from '../primitives/field.tsx';
import { Input } from '../primitives/input.tsx';
import { frameOf, useBound, type BoundProps } from './bound.ts';

/** What was typed, in the small steps that are kept; null for nothing. */
function readScaled(text: string, per: number): number | null {
  return text === '' || text === '.' ? null : Math.round(Number(text) * per);
}

/** Only what a number is made of, with no more decimals than there are steps. */
function asNumberText(text: string, per: number): string {
  const [whole = '', ...rest] = text
    .replaceAll(',', '.')
    .replaceAll(/[^\d.]/g, '')
    .split('.');
  const decimals = rest.join('').slice(0, Math.ceil(Math.log10(per)));
  return `${whole.slice(0, 9)}${rest.length > 0 ? `.${decimals}` : ''}`;
}

/** A number kept in small whole steps and typed in large ones: 4,700 kept with `per` 1000 is typed as 4.7. Empty is null. */
export function ScaledNumberField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & { per: number; unit?: string; prefix?: string },
): ReactNode {
  const { field, error } = useBound(props);
  const kept: unknown = field.value;
  const [typed, setTyped] = useState('');
  const written = typeof kept === 'number' ? String(kept / props.per) : '';
  const shown = readScaled(typed, props.per) === (kept ?? null) ? typed : written;
  return (
    <Field {...frameOf(props, error)}>
      <div className="max-w-56">
        <Input
          ref={field.ref}
          name={field.name}
          inputMode="decimal"
          autoComplete="off"
          prefix={props.prefix}
          suffix={props.unit}
          value={shown}
          onBlur={field.onBlur}
          onChange={(event) => {
            const text = asNumberText(event.target.value, props.per);
            setTyped(text);
            field.onChange(readScaled(text, props.per));
          }}
          className="num"
        />
      </div>
    </Field>
  );
}
