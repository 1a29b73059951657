import { prose } from '@nxtgauge/domain/text';
import { Form, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { z } from 'zod';

const Statement = z.strictObject({ remarks: prose(1000, 10) });

/** An appeal that is right: the thing is approved and whoever appealed reads why. */
export function AppealDialog({
  open,
  onOpenChange,
  onGiven,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onGiven: (remarks: string) => Promise<void>;
}): ReactNode {
  const form = useZodForm(Statement, { defaultValues: { remarks: '' } });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Overturn the decision"
      description="It is approved now. Whoever appealed reads your statement."
    >
      <Form form={form} onSubmit={({ remarks }) => onGiven(remarks)}>
        <TextareaField
          control={form.control}
          name="remarks"
          label="Your statement"
          rows={3}
          maxLength={1000}
        />
        <SubmitButton variant="act" pendingLabel="Approving">
          Approve it
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
