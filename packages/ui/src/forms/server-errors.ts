import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { readError, type ReadError } from '../app-kit/errors.ts';

/** The field a server path belongs to: itself, or the nearest field above it (`tags.2` → `tags`). */
export function matchField(path: string, names: Iterable<string>): string | null {
  const known = new Set(names);
  const parts = path.split('.');
  while (parts.length > 0) {
    const candidate = parts.join('.');
    if (known.has(candidate)) return candidate;
    parts.pop();
  }
  return null;
}

export type ServerErrorPlan = {
  /** One message per field, in the order the server gave them. */
  fields: { name: string; message: string }[];
  /** What belongs to no field, for the top of the form; null when every message found its field. */
  form: string | null;
};

export type ServerErrorMap = {
  /** Server path → field name, where the two differ. */
  paths?: Readonly<Record<string, string>>;
  /** Reason → the field that is to blame: `{ WRONG_CODE: 'code' }`. */
  reasons?: Readonly<Partial<Record<ReadError['reason'], string>>>;
};

/** Decides where each message of a failed call goes. Pure, so that it can be tested without a form. */
export function planServerErrors(
  error: ReadError,
  names: Iterable<string>,
  map: ServerErrorMap = {},
): ServerErrorPlan {
  const known = [...names];
  const fields = new Map<string, string>();
  const homeless: string[] = [];
  for (const { path, message } of error.fieldErrors) {
    const name = matchField(map.paths?.[path] ?? path, known);
    if (name === null) homeless.push(message);
    else if (!fields.has(name)) fields.set(name, message);
  }
  const blamed = map.reasons?.[error.reason];
  if (fields.size === 0 && homeless.length === 0 && blamed !== undefined && known.includes(blamed)) {
    fields.set(blamed, error.message);
  }
  const nothingPlaced = fields.size === 0 && homeless.length === 0;
  return {
    fields: [...fields].map(([name, message]) => ({ name, message })),
    form: nothingPlaced ? error.message : homeless.length > 0 ? homeless.join(' ') : null,
  };
}

/** Puts the messages of a failed call on their fields, focuses the first, the rest on the form. Returns what was read. */
export function applyServerErrors<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  thrown: unknown,
  map?: ServerErrorMap,
): ReadError {
  const error = readError(thrown);
  const plan = planServerErrors(error, form.control._names.mount, map);
  plan.fields.forEach(({ name, message }, index) => {
    form.setError(name as FieldPath<Values>, { type: 'server', message }, { shouldFocus: index === 0 });
  });
  if (plan.form !== null) {
    form.setError('root.server', { type: error.requestId ?? 'server', message: plan.form });
  }
  return error;
}

/** Runs the act of a form; what it throws goes to the fields or above the form. Never rejects. */
export async function runSubmit<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  act: () => unknown,
  { map, onError }: { map?: ServerErrorMap; onError?: (error: ReadError) => void } = {},
): Promise<void> {
  try {
    await act();
  } catch (thrown) {
    const error = applyServerErrors(form, thrown, map);
    onError?.(error);
  }
}
