import { zodResolver } from '@hookform/resolvers/zod';
import type { ComponentProps, ReactNode } from 'react';
import {
  FormProvider,
  useForm,
  useFormContext,
  useFormState,
  type FieldValues,
  type UseFormProps,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import { Notice } from '../primitives/badge.tsx';
import { Button, type ButtonProps } from '../primitives/button.tsx';
import { cn } from '../primitives/cn.ts';
import { RequestId } from '../primitives/states.tsx';
import type { ReadError } from '../app-kit/errors.ts';
import { runSubmit, type ServerErrorMap } from './server-errors.ts';

/** A schema whose input and output are objects: what a form holds and what it sends. */
export type FormSchema = z.ZodType<FieldValues, FieldValues>;

export type ZodForm<Schema extends FormSchema> = UseFormReturn<z.input<Schema>, unknown, z.output<Schema>>;

/** react-hook-form over a zod schema: checks a field when it is left, from then on while it is typed in. */
export function useZodForm<Schema extends FormSchema>(
  schema: Schema,
  options: Omit<UseFormProps<z.input<Schema>, unknown, z.output<Schema>>, 'resolver' | 'mode'> = {},
): ZodForm<Schema> {
  return useForm<z.input<Schema>, unknown, z.output<Schema>>({
    ...options,
    mode: 'onTouched',
    shouldFocusError: true,
    resolver: zodResolver(schema),
  });
}

export type FormProps<Values extends FieldValues, Output> = Omit<
  ComponentProps<'form'>,
  'onSubmit' | 'form'
> & {
  form: UseFormReturn<Values, unknown, Output>;
  /** Await the mutation in here. What it throws lands on the fields or above the form; nothing typed is lost. */
  onSubmit: (values: Output) => unknown;
  /** Where the server's words go when names differ. */
  serverErrors?: ServerErrorMap;
  /** Told after a failed call, e.g. to open a "not enough coins" dialog. */
  onError?: (error: ReadError) => void;
};

export function Form<Values extends FieldValues, Output>({
  form,
  onSubmit,
  serverErrors,
  onError,
  children,
  className,
  ...props
}: FormProps<Values, Output>): ReactNode {
  const submit = form.handleSubmit((values) =>
    runSubmit(form, () => onSubmit(values), { map: serverErrors, onError }),
  );
  return (
    <FormProvider {...form}>
      <form
        {...props}
        noValidate
        className={cn('flex flex-col gap-5', className)}
        onSubmit={(event) => {
          event.stopPropagation();
          void submit(event);
        }}
      >
        <FormError />
        {children}
      </form>
    </FormProvider>
  );
}

/** The message that belongs to no field. `Form` shows it by itself. */
export function FormError(): ReactNode {
  const { control } = useFormContext();
  const { errors } = useFormState({ control });
  const server = errors.root?.server;
  if (!server?.message) return null;
  return (
    <Notice tone="brick" title={server.message}>
      What you typed is still here.
      {typeof server.type === 'string' && server.type !== 'server' ? <RequestId id={server.type} /> : null}
    </Notice>
  );
}

/** Names the act: `<SubmitButton pendingLabel="Posting lead">Post lead</SubmitButton>`. */
export function SubmitButton({
  variant = 'act',
  loading,
  pendingLabel,
  ...props
}: ButtonProps & {
  pendingLabel?: string;
}): ReactNode {
  const { control } = useFormContext();
  const { isSubmitting } = useFormState({ control });
  return (
    <Button
      {...props}
      type="submit"
      variant={variant}
      loading={loading ?? isSubmitting}
      loadingLabel={pendingLabel ?? props.loadingLabel}
    />
  );
}

/** Submit and its companions, at the foot of a form. */
export function FormActions({ children, className }: { children: ReactNode; className?: string }): ReactNode {
  return (
    <div className={cn('flex flex-col gap-2 pt-1 sm:flex-row sm:items-center', className)}>{children}</div>
  );
}

/** Fields that belong together, under a heading. */
export function FormSection({
  title,
  description,
  children,
}: {
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <fieldset className="flex min-w-0 flex-col gap-5 border-t border-line pt-5 first:border-0 first:pt-0">
      <legend className="contents">
        <span className="block text-base font-semibold text-ink">{title}</span>
      </legend>
      {description ? <p className="-mt-4 max-w-prose text-sm text-ink-soft">{description}</p> : null}
      {children}
    </fieldset>
  );
}
