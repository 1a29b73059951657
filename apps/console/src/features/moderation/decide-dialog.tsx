import { HIDE_REASONS, type HideReason } from '@nxtgauge/domain/reviews';
import {
  DecideReportInput,
  STRIKE_KINDS,
  STRIKE_LABELS,
  type ReportDetail,
  type StrikeKind,
} from '@nxtgauge/domain/trust';
import {
  applyServerErrors,
  Form,
  FormActions,
  SelectField,
  SubmitButton,
  TextareaField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { Checkbox, Dialog, toast } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { trpc } from '../shell/api.ts';
import { DECISION_WORDS } from './words.ts';

const FormInput = z.object({
  words: DecideReportInput.shape.words,
  hideReason: DecideReportInput.shape.hideReason,
  strikeKind: z.enum(STRIKE_KINDS),
  strikeReason: z.string().max(1000),
});

/** The reason code that fits what the report says, as a first proposal. */
function proposal(report: ReportDetail): HideReason {
  if (report.content.contactData) return 'CONTACT_DATA';
  if (report.content.abuse) return 'ABUSE';
  return HIDE_REASONS.find(({ code }) => code === report.reason)?.code ?? 'ABUSE';
}

const STRIKE_BY_REASON: Partial<Record<ReportDetail['reason'], StrikeKind>> = {
  CONTACT_DATA: 'CONTACT_LEAK',
  ABUSE: 'ABUSE',
  FAKE: 'FAKE_REVIEW',
  SPAM: 'SPAM',
  FRAUD: 'MISLEADING',
};

/** Uphold with its consequences, or dismiss; everybody who reported reads the words. */
export function DecideDialog({
  report,
  decision,
  onClose,
}: {
  report: ReportDetail;
  decision: 'UPHOLD' | 'DISMISS';
  onClose: () => void;
}): ReactNode {
  const uphold = decision === 'UPHOLD';
  const [strike, setStrike] = useState(false);
  const utils = trpc.useUtils();
  const decide = trpc.moderation.decide.useMutation({ onSettled: () => utils.moderation.invalidate() });
  const form = useZodForm(FormInput, {
    defaultValues: {
      words: DECISION_WORDS[decision],
      hideReason: uphold && report.kind === 'review' ? proposal(report) : null,
      strikeKind: STRIKE_BY_REASON[report.reason] ?? 'SPAM',
      strikeReason: '',
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? undefined : onClose())}
      title={uphold ? 'Uphold the report' : 'Dismiss the report'}
      description={
        uphold
          ? CONSEQUENCES[report.kind]
          : report.hiddenAtOnce
            ? 'The review that the detector hid becomes public again.'
            : 'It stays where it is.'
      }
    >
      <Form
        form={form}
        onSubmit={async ({ words, hideReason, strikeKind, strikeReason }) => {
          const input = DecideReportInput.safeParse({
            reportId: report.id,
            decision,
            words,
            hideReason,
            strike: strike ? { kind: strikeKind, reason: strikeReason } : null,
          });
          if (!input.success) {
            form.setError('strikeReason', { message: 'Write at least 10 characters.' });
            return;
          }
          try {
            await decide.mutateAsync(input.data);
          } catch (error) {
            applyServerErrors(form, error);
            return;
          }
          toast.done(uphold ? 'Upheld' : 'Dismissed');
          onClose();
        }}
      >
        {uphold && report.kind === 'review' ? (
          <SelectField
            control={form.control}
            name="hideReason"
            label="Reason that stands in its place"
            options={HIDE_REASONS.map(({ code, label }) => ({ value: code, label: `It ${label}` }))}
          />
        ) : null}
        <TextareaField
          control={form.control}
          name="words"
          label="What the person who reported it is told"
          rows={3}
          maxLength={1000}
        />
        {uphold ? (
          <Checkbox
            label={`Also give ${report.subject.name} a strike`}
            hint={`${report.subject.activeStrikes} active so far.`}
            checked={strike}
            onCheckedChange={setStrike}
          />
        ) : null}
        {strike ? (
          <>
            <SelectField
              control={form.control}
              name="strikeKind"
              label="Kind of strike"
              options={STRIKE_KINDS.map((kind) => ({ value: kind, label: STRIKE_LABELS[kind] }))}
            />
            <TextareaField
              control={form.control}
              name="strikeReason"
              label="Reason for the strike"
              hint="They read this. Say what they did and what to do instead."
              rows={3}
              maxLength={1000}
            />
          </>
        ) : null}
        <FormActions>
          <SubmitButton variant={uphold ? 'danger' : 'act'} pendingLabel="Deciding">
            {uphold ? 'Uphold report' : 'Dismiss report'}
          </SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}

const CONSEQUENCES: Record<ReportDetail['kind'], string> = {
  review: 'The review is hidden with a published reason and no longer counts. Its author can appeal once.',
  lead: 'The lead closes and all held coins go back.',
  job: 'The job closes, and everybody who applied is told that it is closed.',
  message: 'Both sides keep the message; the words below go to who reported it.',
  profile: 'The profile stays unless you give a strike or suspend it below.',
};
