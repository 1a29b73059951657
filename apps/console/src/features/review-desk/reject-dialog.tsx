import { RejectInput, REJECTION_REASONS } from '@nxtgauge/domain/approvals';
import { Form, SelectField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog, toast } from '@nxtgauge/ui/primitives';
import { useEffect, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';

const [first] = REJECTION_REASONS;

/** The reason that the submitter reads. Choosing one fills in its wording, which can be changed. */
export function RejectDialog({
  approvalId,
  open,
  onOpenChange,
}: {
  approvalId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}): ReactNode {
  const utils = trpc.useUtils();
  const reject = trpc.reviewDesk.reject.useMutation({
    onSettled: async () => {
      await Promise.all([
        utils.reviewDesk.detail.invalidate({ approvalId }),
        utils.reviewDesk.list.invalidate(),
      ]);
    },
  });
  const form = useZodForm(RejectInput, {
    defaultValues: { approvalId, reasonCode: first.code, remarks: first.template },
  });
  const code = form.watch('reasonCode');
  useEffect(() => {
    const reason = REJECTION_REASONS.find((one) => one.code === code);
    if (reason) form.setValue('remarks', reason.template, { shouldValidate: form.formState.isSubmitted });
  }, [code, form]);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Send back"
      description="The person who sent it reads this and can change it."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await reject.mutateAsync(values);
          toast.done('Sent back');
          onOpenChange(false);
        }}
      >
        <SelectField
          control={form.control}
          name="reasonCode"
          label="Reason"
          options={REJECTION_REASONS.map((reason) => ({ value: reason.code, label: reason.label }))}
        />
        <TextareaField
          control={form.control}
          name="remarks"
          label="What they should do"
          rows={4}
          maxLength={1000}
        />
        <SubmitButton variant="danger" pendingLabel="Sending back">
          Send back
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
