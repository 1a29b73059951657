import { MapPin } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ChipGroup } from '../primitives/chip-group.tsx';
import { Checkbox, RadioGroup, Switch } from '../primitives/choice.tsx';
import { Combobox, MultiCombobox } from '../primitives/combobox.tsx';
import { Field } from '../primitives/field.tsx';
import type { ControlSize } from '../primitives/input.tsx';
import type { Option } from '../primitives/option.ts';
import { RatingInput } from '../primitives/rating.tsx';
import { SearchCombobox } from '../primitives/search-combobox.tsx';
import { Select } from '../primitives/select.tsx';
import { focusFirstIn, frameOf, useBound, type BoundProps } from './bound.ts';

type Choices = { options: readonly Option[] };

const asChoice = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const asList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

/** One of a short list, folded away. */
export function SelectField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> &
    Choices & { placeholder?: string; clearLabel?: string; size?: ControlSize },
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)} kind="group">
      <Select
        ref={field.ref}
        name={field.name}
        options={props.options}
        placeholder={props.placeholder}
        clearLabel={props.clearLabel}
        size={props.size}
        value={asChoice(field.value)}
        onBlur={field.onBlur}
        onValueChange={field.onChange}
      />
    </Field>
  );
}

/** One of a long list, narrowed by typing. */
export function ComboboxField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> &
    Choices & { placeholder?: string; size?: ControlSize; icon?: ReactNode },
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)}>
      <Combobox
        ref={field.ref}
        name={field.name}
        options={props.options}
        placeholder={props.placeholder}
        size={props.size}
        icon={props.icon}
        value={asChoice(field.value)}
        onBlur={field.onBlur}
        onValueChange={field.onChange}
      />
    </Field>
  );
}

/** Several of a long list, chosen ones in the box. */
export function MultiComboboxField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & Choices & { placeholder?: string },
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)}>
      <MultiCombobox
        ref={field.ref}
        name={field.name}
        options={props.options}
        placeholder={props.placeholder}
        value={asList(field.value)}
        onBlur={field.onBlur}
        onValueChange={field.onChange}
      />
    </Field>
  );
}

/** Several of up to a dozen, all in sight. */
export function ChipsField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & Choices,
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)} kind="group">
      <ChipGroup
        ref={focusFirstIn(field.ref)}
        aria-label={typeof props.label === 'string' ? props.label : undefined}
        disabled={props.disabled}
        options={props.options}
        value={asList(field.value)}
        onBlur={field.onBlur}
        onValueChange={field.onChange}
      />
    </Field>
  );
}

/** One of a few, all in sight. `look="card"` for choices that carry a hint; `look="chips"` for single words. */
export function RadioField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & Choices & { look?: 'plain' | 'card' | 'chips' },
): ReactNode {
  const { field, error } = useBound(props);
  const value = asChoice(field.value);
  const name = typeof props.label === 'string' ? props.label : undefined;
  return (
    <Field {...frameOf(props, error)} kind="group">
      {props.look === 'chips' ? (
        <ChipGroup
          ref={focusFirstIn(field.ref)}
          aria-label={name}
          multiple={false}
          disabled={props.disabled}
          options={props.options}
          value={value === null ? [] : [value]}
          onBlur={field.onBlur}
          onValueChange={(next) => field.onChange(next[0] ?? null)}
        />
      ) : (
        <RadioGroup
          ref={focusFirstIn(field.ref)}
          aria-label={name}
          name={field.name}
          look={props.look}
          disabled={props.disabled}
          options={props.options}
          value={value}
          onBlur={field.onBlur}
          onValueChange={field.onChange}
        />
      )}
    </Field>
  );
}

/** Yes or no, sent with the form. The label stands beside the box, so the field has none above. */
export function CheckboxField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output> & { look?: 'checkbox' | 'switch' },
): ReactNode {
  const { field, error } = useBound(props);
  const Control = props.look === 'switch' ? Switch : Checkbox;
  return (
    <Field {...frameOf(props, error)} label={null} hint={undefined}>
      <Control
        ref={field.ref}
        name={field.name}
        label={props.label}
        hint={props.hint}
        disabled={props.disabled}
        checked={field.value === true}
        onBlur={field.onBlur}
        onCheckedChange={field.onChange}
      />
    </Field>
  );
}

export type PlaceFieldProps<Values extends FieldValues, Output> = BoundProps<Values, Output> & {
  /** Asks the server for cities and localities. */
  search: (text: string) => Promise<readonly Option[]>;
  /** The words for the value the form starts with. */
  initial?: Option | null;
  suggestions?: readonly Option[];
  placeholder?: string;
  size?: ControlSize;
  /** Told the whole place, e.g. to show its name elsewhere. */
  onPlace?: (place: Option | null) => void;
};

/** A city or locality. The form holds its slug; empty is null. */
export function PlaceField<Values extends FieldValues, Output>(
  props: PlaceFieldProps<Values, Output>,
): ReactNode {
  const { field, error } = useBound(props);
  const [place, setPlace] = useState<Option | null>(props.initial ?? null);
  const slug = asChoice(field.value);
  const shown =
    place?.value === slug
      ? place
      : ([props.initial, ...(props.suggestions ?? [])].find((option) => option?.value === slug) ?? null);
  return (
    <Field {...frameOf(props, error)}>
      <SearchCombobox
        ref={field.ref}
        name={field.name}
        icon={<MapPin />}
        search={props.search}
        suggestions={props.suggestions}
        placeholder={props.placeholder ?? 'City or locality'}
        size={props.size}
        value={slug === null ? null : shown}
        onBlur={field.onBlur}
        onValueChange={(next) => {
          setPlace(next);
          field.onChange(next?.value ?? null);
          props.onPlace?.(next);
        }}
      />
    </Field>
  );
}

/** One to five stars. */
export function RatingField<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output>,
): ReactNode {
  const { field, error } = useBound(props);
  return (
    <Field {...frameOf(props, error)} kind="group">
      <div ref={focusFirstIn(field.ref)}>
        <RatingInput
          aria-label={typeof props.label === 'string' ? props.label : undefined}
          disabled={props.disabled}
          value={typeof field.value === 'number' ? field.value : null}
          onBlur={field.onBlur}
          onValueChange={field.onChange}
        />
      </div>
    </Field>
  );
}
