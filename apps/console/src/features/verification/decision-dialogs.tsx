import {
  ApproveDocumentInput,
  RejectDocumentInput,
  RequestDocumentInput,
  VERIFICATION_REASONS,
} from '@nxtgauge/domain/verification';
import type { ReviewedDocument, VerificationDetail } from '@nxtgauge/domain/verification';
import {
  ChipsField,
  DateField,
  Form,
  SelectField,
  SubmitButton,
  TextareaField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { Dialog, toast } from '@nxtgauge/ui/primitives';
import { useEffect, type ReactNode } from 'react';
import type { useVerificationDesk } from './use-verification-desk.ts';

interface Shared {
  desk: ReturnType<typeof useVerificationDesk>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}
const [firstReason] = VERIFICATION_REASONS;

/** Asks for the last day only, with what the policy proposes. */
export function ApproveDialog({
  document,
  desk,
  ...dialog
}: Shared & { document: ReviewedDocument }): ReactNode {
  const form = useZodForm(ApproveDocumentInput, {
    defaultValues: { documentId: document.id, validUntil: document.proposedEnd },
  });
  return (
    <Dialog
      {...dialog}
      title={`Approve: ${document.label}`}
      description="You have compared name, number and dates."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          const { standing } = await desk.approve.mutateAsync(values);
          toast.done(
            'Approved',
            standing === 'VERIFIED' ? { description: 'The profile is verified now.' } : {},
          );
          dialog.onOpenChange(false);
        }}
      >
        <DateField
          control={form.control}
          name="validUntil"
          label="Counts until"
          hint="The last day on the document. Leave it empty when it never ends."
          optional
        />
        <SubmitButton pendingLabel="Approving">Approve document</SubmitButton>
      </Form>
    </Dialog>
  );
}

/** The reason that the owner reads. Choosing one fills in its wording, which can be changed. */
export function RejectDocumentDialog({
  document,
  desk,
  ...dialog
}: Shared & { document: ReviewedDocument }): ReactNode {
  const form = useZodForm(RejectDocumentInput, {
    defaultValues: { documentId: document.id, reasonCode: firstReason.code, remarks: firstReason.template },
  });
  const code = form.watch('reasonCode');
  useEffect(() => {
    const reason = VERIFICATION_REASONS.find((one) => one.code === code);
    if (reason) form.setValue('remarks', reason.template, { shouldValidate: form.formState.isSubmitted });
  }, [code, form]);
  return (
    <Dialog
      {...dialog}
      title={`Refuse: ${document.label}`}
      description="Its owner reads this and sends only this one again."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await desk.reject.mutateAsync(values);
          toast.done('Refused');
          dialog.onOpenChange(false);
        }}
      >
        <SelectField
          control={form.control}
          name="reasonCode"
          label="Reason"
          hint={code === 'UNMASKED_AADHAAR' ? 'The file is destroyed at once.' : undefined}
          options={VERIFICATION_REASONS.map((reason) => ({ value: reason.code, label: reason.label }))}
        />
        <TextareaField
          control={form.control}
          name="remarks"
          label="What they should do"
          rows={4}
          maxLength={1000}
        />
        <SubmitButton variant="danger" pendingLabel="Refusing">
          Refuse document
        </SubmitButton>
      </Form>
    </Dialog>
  );
}

/** The clock stands still until what is asked for is here. */
export function AskDialog({
  record,
  policyKey,
  desk,
  ...dialog
}: Shared & { record: VerificationDetail; policyKey: string | undefined }): ReactNode {
  const form = useZodForm(RequestDocumentInput, {
    defaultValues: { requestId: record.id, policyKeys: policyKey ? [policyKey] : [], remarks: '' },
  });
  return (
    <Dialog {...dialog} title="Ask for a document" description="The clock stands still until it is here.">
      <Form
        form={form}
        onSubmit={async (values) => {
          await desk.ask.mutateAsync(values);
          toast.done('Asked');
          dialog.onOpenChange(false);
        }}
      >
        <ChipsField
          control={form.control}
          name="policyKeys"
          label="Which documents"
          options={record.policies.map((policy) => ({ value: policy.key, label: policy.label }))}
        />
        <TextareaField
          control={form.control}
          name="remarks"
          label="What you need and why"
          rows={4}
          maxLength={1000}
        />
        <SubmitButton pendingLabel="Asking">Ask for it</SubmitButton>
      </Form>
    </Dialog>
  );
}
