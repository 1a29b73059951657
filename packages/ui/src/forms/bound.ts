import type { ReactNode } from 'react';
import {
  useController,
  type Control,
  type ControllerRenderProps,
  type FieldPath,
  type FieldValues,
} from 'react-hook-form';

/** What every field of the kit takes. With `control` the name is checked against the schema. */
export type BoundProps<Values extends FieldValues, Output> = {
  control?: Control<Values, unknown, Output>;
  name: FieldPath<Values>;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  disabled?: boolean;
  hideLabel?: boolean;
  className?: string;
};

/** The first sentence inside an error of RHF, however deep: a field, a list, an entry of a list. */
export function errorText(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message;
  for (const [key, value] of Object.entries(error)) {
    if (key === 'ref' || key === 'type') continue;
    const inner = errorText(value);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

export type Bound<Values extends FieldValues> = {
  field: ControllerRenderProps<Values, FieldPath<Values>>;
  error: string | undefined;
};

export function useBound<Values extends FieldValues, Output>(
  props: Pick<BoundProps<Values, Output>, 'control' | 'name' | 'disabled'>,
): Bound<Values> {
  const { field, fieldState } = useController<Values, FieldPath<Values>, Output>({
    control: props.control,
    name: props.name,
  });
  return { field, error: errorText(fieldState.error) };
}

/** Splits the props of the frame around a control from the control's own. */
export function frameOf<Values extends FieldValues, Output>(
  props: BoundProps<Values, Output>,
  error: string | undefined,
): {
  label: ReactNode;
  hint: ReactNode;
  optional: boolean | undefined;
  disabled: boolean | undefined;
  hideLabel: boolean | undefined;
  className: string | undefined;
  error: string | undefined;
} {
  const { label, hint, optional, disabled, hideLabel, className } = props;
  return { label, hint, optional, disabled, hideLabel, className, error };
}

/** Lets react-hook-form focus a group of buttons: it calls focus on the first one. */
export function focusFirstIn(ref: (instance: unknown) => void): (node: HTMLElement | null) => void {
  return (node) => {
    ref(
      node === null
        ? null
        : { focus: () => node.querySelector<HTMLElement>('button, [role="radio"], input')?.focus() },
    );
  };
}
