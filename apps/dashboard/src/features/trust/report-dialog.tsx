import { REPORTABLE_LABELS, ReportInput, reportReasonsOf, type Reportable } from '@nxtgauge/domain/trust';
import { hasReason } from '@nxtgauge/ui/app-kit';
import { Form, FormActions, RadioField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Button, Dialog, IconButton, toast } from '@nxtgauge/ui/primitives';
import { Flag } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';

const ReportForm = ReportInput.pick({ reason: true, details: true });

type ReportProps = {
  kind: Reportable;
  entityId: string;
  /** Reads after "Report": "this review", "the message of 4:30 pm". */
  what: string;
  /** Only the flag, where a word would be too much. */
  compact?: boolean;
  reported?: boolean;
};

/** Says to a moderator that something breaks the rules; opens the reasons. */
export function ReportButton({ kind, entityId, what, compact, reported = false }: ReportProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const done = reported || sent;
  const label = done ? `You reported ${what}` : `Report ${what}`;
  return (
    <>
      {compact ? (
        <IconButton
          size="sm"
          variant="quiet"
          label={label}
          icon={<Flag />}
          disabled={done}
          onClick={() => setOpen(true)}
        />
      ) : (
        <Button size="sm" variant="quiet" iconStart={<Flag />} disabled={done} onClick={() => setOpen(true)}>
          {done ? 'Reported' : 'Report'}
          <span className="sr-only"> {what}</span>
        </Button>
      )}
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`Report ${what}`}
        description="A moderator looks at it and tells you what came of it. The other side does not learn who reported."
      >
        <ReportReasons
          kind={kind}
          entityId={entityId}
          onDone={() => {
            setSent(true);
            setOpen(false);
          }}
        />
      </Dialog>
    </>
  );
}

function ReportReasons({
  kind,
  entityId,
  onDone,
}: Pick<ReportProps, 'kind' | 'entityId'> & { onDone: () => void }): ReactNode {
  const utils = trpc.useUtils();
  const report = trpc.trust.report.useMutation({
    onSuccess: async () => {
      await utils.reviews.mine.invalidate();
    },
  });
  const form = useZodForm(ReportForm, { defaultValues: { details: '' } });
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        try {
          await report.mutateAsync({ kind, entityId, ...values });
        } catch (error) {
          if (!hasReason(error, 'ALREADY_REPORTED')) throw error;
        }
        toast.done('Thank you, a moderator looks at it', {
          description: `The ${REPORTABLE_LABELS[kind].toLowerCase()} stays where it is meanwhile, unless it shows contact details or abuse.`,
        });
        onDone();
      }}
    >
      <RadioField
        control={form.control}
        name="reason"
        label="What is wrong with it?"
        options={reportReasonsOf(kind).map(({ code, label }) => ({ value: code, label }))}
      />
      <TextareaField
        control={form.control}
        name="details"
        label="Anything a moderator should know"
        optional
        rows={3}
        maxLength={1000}
      />
      <FormActions>
        <SubmitButton pendingLabel="Sending report">Send report</SubmitButton>
      </FormActions>
    </Form>
  );
}
