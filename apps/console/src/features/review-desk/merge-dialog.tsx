import { MergeLeadInput } from '@nxtgauge/domain/approvals';
import { Form, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import type { Twin } from './lead-twins.tsx';

const Words = MergeLeadInput.pick({ remarks: true });
const REMARKS =
  'You had posted this already, so we joined the two. If this is about another day or another place, tell us.';

/** A repeated lead closes in favour of the other one. */
export function MergeDialog({
  twin,
  onClose,
  onGiven,
}: {
  /** Null: closed. */
  twin: Twin | null;
  onClose: () => void;
  /** Await the call in here: its refusal is shown in the dialog. */
  onGiven: (remarks: string) => Promise<void>;
}): ReactNode {
  const form = useZodForm(Words, { defaultValues: { remarks: REMARKS } });
  return (
    <Dialog
      open={twin !== null}
      onOpenChange={onClose}
      title="Join the two leads"
      description={`This one closes. “${twin?.title ?? ''}” stays as it is, and whoever posted both is led there. They can appeal once.`}
    >
      <Form form={form} onSubmit={({ remarks }) => onGiven(remarks)}>
        <TextareaField
          control={form.control}
          name="remarks"
          label="What they read"
          rows={3}
          maxLength={1000}
        />
        <SubmitButton variant="act" pendingLabel="Joining">
          Join them
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
