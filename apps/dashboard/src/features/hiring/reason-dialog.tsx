import { REJECTION_GROUPS } from '@nxtgauge/domain/applications';
import { REJECTION_GROUP_LABELS, SaveReasonInput } from '@nxtgauge/domain/hiring';
import type { RejectionReason } from '@nxtgauge/domain/hiring';
import { Form, RadioField, SubmitButton, TextareaField, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog, toast } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { useSaveReason } from './use-reasons.ts';

const groupOptions = REJECTION_GROUPS.map((value) => ({ value, label: REJECTION_GROUP_LABELS[value] }));

/** Writes a reason of the company's own, with the applicant's mail as it will read. */
export function ReasonDialog({
  reason,
  onClose,
}: {
  reason: RejectionReason | null;
  onClose: () => void;
}): ReactNode {
  const save = useSaveReason();
  const form = useZodForm(SaveReasonInput, {
    defaultValues: {
      reasonId: reason?.id ?? null,
      label: reason?.label ?? '',
      group: reason?.group ?? 'WE_REJECTED',
      candidateWords: reason?.candidateWords ?? '',
      isActive: reason?.isActive ?? true,
    },
  });
  const words = form.watch('candidateWords').trim();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={reason ? `Edit “${reason.label}”` : 'A reason of your own'}
      description="What an applicant was told already stays as it was."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await save.mutateAsync(values);
          toast.done('Saved');
          onClose();
        }}
      >
        <TextField
          control={form.control}
          name="label"
          label="Name"
          hint="For your team; the applicant never sees it."
          maxLength={80}
        />
        <RadioField control={form.control} name="group" label="Counts as" options={groupOptions} />
        <TextareaField
          control={form.control}
          name="candidateWords"
          label="What the applicant reads"
          hint="One honest sentence, without contact details."
          rows={3}
          maxLength={400}
        />
        <div aria-live="polite">
          <p className="mb-1 text-sm font-medium">As they will read it</p>
          <blockquote className="rounded-md bg-paper-sunk p-3 text-sm wrap-anywhere">
            {words === '' ? 'Your words stand here.' : words}
          </blockquote>
        </div>
        <SubmitButton variant="act" pendingLabel="Saving">
          Save reason
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
