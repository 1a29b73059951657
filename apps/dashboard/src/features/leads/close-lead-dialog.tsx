import type { MyLeadDetail } from '@nxtgauge/domain/leads';
import { plural } from '@nxtgauge/ui/format';
import { ConfirmDialog, Field, RadioGroup, toast } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { useCloseLead } from './use-lead-mutations.ts';

const ELSEWHERE = 'elsewhere';
const NOBODY = 'nobody';

/** Closing asks how it ended, and says what that does to the others. */
export function CloseLeadDialog({
  lead,
  open,
  onOpenChange,
}: {
  lead: MyLeadDetail;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}): ReactNode {
  const close = useCloseLead();
  const [outcome, setOutcome] = useState<string>(NOBODY);
  const accepted = lead.responses.filter((response) => response.status === 'ACCEPTED');
  const pending = lead.responses.filter((response) => response.status === 'PENDING').length;
  const options = [
    ...accepted.map((response) => ({
      value: response.id,
      label: `I hired ${response.professional.displayName}`,
    })),
    { value: ELSEWHERE, label: accepted.length > 0 ? 'I hired someone else' : 'I hired someone' },
    { value: NOBODY, label: 'I hired nobody' },
  ];
  const hiredHere = accepted.some((response) => response.id === outcome);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => {
        close.reset();
        onOpenChange(next);
      }}
      title="Close this lead?"
      confirmLabel="Close lead"
      pendingLabel="Closing"
      cancelLabel="Keep it open"
      tone="danger"
      onConfirm={async () => {
        await close.mutateAsync({
          leadId: lead.id,
          reason: outcome === NOBODY ? 'NO_HIRE' : 'HIRED',
          hiredRequestId: hiredHere ? outcome : null,
        });
        toast.done('The lead is closed');
      }}
    >
      <Field label="How did it end?" kind="group">
        <RadioGroup
          aria-label="How did it end?"
          options={options}
          value={outcome}
          onValueChange={setOutcome}
        />
      </Field>
      <p className="mt-4">
        {pending === 0
          ? 'Nobody new can respond. No response is waiting, so no coins move.'
          : `${plural(pending, 'response that waits ends', 'responses that wait end')}, and all coins held on ${
              pending === 1 ? 'it' : 'them'
            } go back at once.`}
        {hiredHere ? ' To open reviews, mark the work as done when it is finished.' : ''}
      </p>
      <MutationAlert error={close.error} className="mt-3" />
    </ConfirmDialog>
  );
}
