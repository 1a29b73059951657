import { prose } from '@nxtgauge/domain/text';
import { Form, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { z } from 'zod';

const Remarks = z.strictObject({ remarks: prose(1000, 10) });

/** An act that its owner reads about: what it does, and the words that reach them. */
export function RemarksDialog({
  title,
  description,
  label,
  words = '',
  act,
  pending,
  open,
  onClose,
  onGiven,
}: {
  title: string;
  description: string;
  label: string;
  /** What stands there at first. */
  words?: string;
  act: string;
  pending: string;
  open: boolean;
  onClose: () => void;
  /** Await the call in here: its refusal is shown in the dialog. */
  onGiven: (remarks: string) => Promise<void>;
}): ReactNode {
  const form = useZodForm(Remarks, { defaultValues: { remarks: words } });
  return (
    <Dialog open={open} onOpenChange={onClose} title={title} description={description}>
      <Form form={form} onSubmit={({ remarks }) => onGiven(remarks)}>
        <TextareaField control={form.control} name="remarks" label={label} rows={3} maxLength={1000} />
        <SubmitButton variant="act" pendingLabel={pending}>
          {act}
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
