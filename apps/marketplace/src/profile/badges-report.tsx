import { reportReasonsOf, type ReportReason } from '@nxtgauge/domain/trust';
import { readError } from '@nxtgauge/ui/app-kit';
import { Button, Dialog, Field, Notice, RadioGroup, Textarea } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';

/** The reasons for a report; loaded on the tap. */
export default function ReportDialog({
  kind,
  entityId,
  title,
  onDone,
  onClose,
}: {
  kind: 'review' | 'profile' | 'job';
  entityId: string;
  title: string;
  onDone: () => void;
  onClose: () => void;
}): ReactNode {
  const [reason, setReason] = useState<ReportReason | ''>('');
  const [details, setDetails] = useState('');
  const [missing, setMissing] = useState(false);
  const report = trpc.trust.report.useMutation({
    onSuccess: onDone,
    onError: (error) => (readError(error).reason === 'ALREADY_REPORTED' ? onDone() : undefined),
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={title}
      description="A moderator looks at it and tells you what came of it. Nobody learns who reported."
    >
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === '') setMissing(true);
          else report.mutate({ kind, entityId, reason, details });
        }}
      >
        <Field
          kind="group"
          label="What is wrong with it?"
          error={missing && reason === '' ? 'Choose a reason.' : undefined}
        >
          <RadioGroup
            value={reason}
            onValueChange={setReason}
            options={reportReasonsOf(kind).map(({ code, label }) => ({ value: code, label }))}
          />
        </Field>
        <Field label="Anything a moderator should know" optional>
          <Textarea
            rows={3}
            maxLength={1000}
            value={details}
            onChange={(event) => setDetails(event.target.value)}
          />
        </Field>
        {report.error && readError(report.error).reason !== 'ALREADY_REPORTED' ? (
          <Notice tone="brick" title={readError(report.error).message} />
        ) : null}
        <Button type="submit" variant="act" loading={report.isPending} loadingLabel="Sending report">
          Send report
        </Button>
      </form>
    </Dialog>
  );
}
