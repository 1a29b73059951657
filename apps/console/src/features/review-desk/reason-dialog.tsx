import { APPROVAL_REASON_CODES, APPROVAL_REASONS, ReasonedInput } from '@nxtgauge/domain/approvals';
import type { ApprovalEntityType, ApprovalReasonCode, ReasonedOutcome } from '@nxtgauge/domain/approvals';
import { Form, RadioField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog, Kbd } from '@nxtgauge/ui/primitives';
import { useEffect, useMemo, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';

const Reason = ReasonedInput.pick({ reasonCode: true, remarks: true });
export interface GivenReason {
  reasonCode: ApprovalReasonCode;
  remarks: string;
}

/** The reasons offered for these kinds of things with their wording; of several kinds, those that all of them know. */
function useReasons(kind: ReasonedOutcome, types: readonly ApprovalEntityType[]) {
  const templates = trpc.reviewDesk.templates.useQuery(undefined, { staleTime: 60_000 });
  return useMemo(() => {
    const active = (templates.data?.items ?? []).filter((item) => item.kind === kind && item.isActive);
    const codes = APPROVAL_REASON_CODES.filter((code) =>
      types.every((type) => active.some((item) => item.entityType === type && item.code === code)),
    );
    const wordsOf = (code: ApprovalReasonCode) =>
      active.find((item) => item.entityType === types[0] && item.code === code);
    return (codes.length > 0 ? codes : APPROVAL_REASON_CODES).map((code) => ({
      value: code,
      label: wordsOf(code)?.title ?? APPROVAL_REASONS[code],
      body: wordsOf(code)?.body ?? '',
    }));
  }, [templates.data, kind, types]);
}

const WORDS = {
  REJECTED: { title: 'Reject', act: 'Reject', pending: 'Rejecting' },
  CHANGES_REQUESTED: { title: 'Ask for changes', act: 'Ask for changes', pending: 'Sending' },
} as const;

/** The reason that the owner reads. Choosing one fills in its wording, which can be changed. */
export function ReasonDialog({
  kind,
  types,
  count = 1,
  isAppeal = false,
  open,
  onOpenChange,
  onGiven,
}: {
  kind: ReasonedOutcome;
  types: readonly ApprovalEntityType[];
  /** How many submissions get this reason. */
  count?: number;
  isAppeal?: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Await the call in here: its refusal is shown in the dialog. */
  onGiven: (reason: GivenReason) => Promise<void>;
}): ReactNode {
  const reasons = useReasons(kind, types);
  const { title, act, pending } = isAppeal
    ? { title: 'Let the decision stand', act: 'Let it stand', pending: 'Sending' }
    : WORDS[kind];
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={count > 1 ? `${title} ${count} submissions` : title}
      description={
        isAppeal
          ? 'Whoever appealed reads your statement. It ends the matter.'
          : kind === 'REJECTED'
            ? 'Whoever sent it reads this. They can appeal once.'
            : 'Whoever sent it reads this, changes it and sends it again.'
      }
    >
      <ReasonForm
        reasons={reasons}
        act={count > 1 ? `${act} ${count}` : act}
        pending={pending}
        kind={kind}
        onGiven={onGiven}
      />
    </Dialog>
  );
}

function ReasonForm({
  reasons,
  act,
  pending,
  kind,
  onGiven,
}: {
  reasons: { value: ApprovalReasonCode; label: string; body: string }[];
  act: string;
  pending: string;
  kind: ReasonedOutcome;
  onGiven: (reason: GivenReason) => Promise<void>;
}): ReactNode {
  const [first] = reasons;
  const form = useZodForm(Reason, {
    defaultValues: { reasonCode: first?.value ?? 'UNCLEAR', remarks: first?.body ?? '' },
  });
  const code = form.watch('reasonCode');
  useEffect(() => {
    // After the dialog took the focus: the reason is what is chosen first.
    const frame = requestAnimationFrame(() => form.setFocus('reasonCode'));
    return () => cancelAnimationFrame(frame);
  }, [form]);
  useEffect(() => {
    const chosen = reasons.find((one) => one.value === code);
    const { remarks } = form.getValues();
    const untouched = remarks.trim() === '' || reasons.some((one) => one.body === remarks);
    // Words of one's own are not thrown away by choosing another reason.
    if (chosen && untouched)
      form.setValue('remarks', chosen.body, { shouldValidate: form.formState.isSubmitted });
  }, [code, form, reasons]);
  return (
    <Form
      form={form}
      onSubmit={onGiven}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <RadioField control={form.control} name="reasonCode" label="Reason" options={reasons} />
      <TextareaField
        control={form.control}
        name="remarks"
        label={kind === 'REJECTED' ? 'What they read' : 'What they should change'}
        rows={4}
        maxLength={1000}
      />
      <SubmitButton variant={kind === 'REJECTED' ? 'danger' : 'act'} pendingLabel={pending}>
        {act} <Kbd keys="mod+enter" className="ml-1.5 hidden lg:inline-flex" />
      </SubmitButton>
    </Form>
  );
}
