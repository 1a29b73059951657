import {
  Form,
  FormActions,
  LeaveGuard,
  SubmitButton,
  type FormSchema,
  type ZodForm,
} from '@nxtgauge/ui/forms';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** What comes from the server fills the fields that nobody has typed in. */
export const KEEP_TYPED = { keepDirtyValues: true } as const;

/** A form of the company page with its save: it keeps what was typed and asks before it is left. */
export function CompanyForm<Schema extends FormSchema>({
  form,
  save,
  saveLabel,
  children,
}: {
  form: ZodForm<Schema>;
  save: (values: Schema['_zod']['output']) => Promise<unknown>;
  saveLabel: string;
  children: ReactNode;
}): ReactNode {
  const dirty = form.formState.isDirty;
  const blocker = useBlocker({ shouldBlockFn: () => dirty, withResolver: true });
  return (
    <>
      <Form
        form={form}
        className="max-w-2xl"
        onSubmit={async (values) => {
          await save(values);
          form.reset(form.getValues());
        }}
      >
        {children}
        <FormActions>
          <SubmitButton disabled={!dirty} pendingLabel="Saving">
            {saveLabel}
          </SubmitButton>
          {dirty ? <p className="text-sm text-ink-faint">You have changes that are not saved.</p> : null}
        </FormActions>
      </Form>
      <LeaveGuard dirty={dirty} blocker={blocker} />
    </>
  );
}
