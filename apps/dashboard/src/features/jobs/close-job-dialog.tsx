import { CloseJobInput, type DeskJob } from '@nxtgauge/domain/jobs';
import { plural } from '@nxtgauge/ui/format';
import { Form, RadioField, SubmitButton, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { isUnderWay } from './job-words.ts';
import { useJobSteps } from './use-job-mutations.ts';

const REASONS = [
  { value: 'FILLED', label: 'We hired', hint: 'Everybody who waits reads that the position is filled.' },
  {
    value: 'CANCELLED',
    label: 'We hire nobody',
    hint: 'Everybody who waits reads that the job was closed without hiring.',
  },
] as const;

const PAID_BACK = 'If it was paid, your company gets that back.';
const isPaidBack = ({ status }: DeskJob) => status === 'DRAFT' || status === 'PENDING';

/** Ends a job for good, or throws a draft away. Says first what that does to whoever applied. */
export function CloseJobDialog({
  job,
  open,
  onClose,
}: {
  job: DeskJob;
  open: boolean;
  onClose: () => void;
}): ReactNode {
  const { close } = useJobSteps();
  const form = useZodForm(CloseJobInput, { values: { jobId: job.id, reason: 'CANCELLED' } });
  const live = isUnderWay(job);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={live ? 'Close this job?' : 'Discard this job?'}
      description={
        live
          ? `${job.status === 'LIVE' ? 'It leaves search at once. ' : ''}${job.applications === 0 ? 'Nobody has applied.' : `Of ${plural(job.applications, 'application')}, those still open end with your reason.`}${isPaidBack(job) ? ` ${PAID_BACK}` : ''}`
          : `It goes to “Closed”. ${PAID_BACK}`
      }
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await close.mutateAsync(values);
          onClose();
        }}
      >
        {live ? (
          <RadioField control={form.control} name="reason" label="Why?" options={REASONS} look="card" />
        ) : null}
        <SubmitButton variant="danger" pendingLabel={live ? 'Closing' : 'Discarding'}>
          {live ? 'Close the job' : 'Discard'}
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
