import { REJECTION_GROUPS } from '@nxtgauge/domain/applications';
import { REJECTION_GROUP_LABELS } from '@nxtgauge/domain/hiring';
import type { AnswerDelay } from '@nxtgauge/domain/hiring';
import { QueryView } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Button, Dialog, Field, RadioGroup, Select, SkeletonRows, TextLink } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';
import { useMayWriteReasons } from './use-reasons.ts';

/** Asks why, shows what the candidate will read, and when. Nothing is sent without a reason. */
export function RejectDialog({
  what,
  onReject,
  onClose,
}: {
  /** Null while closed; else who is turned down: "Asha Rao", "4 applications". */
  what: string | null;
  onReject: (reasonId: string, delay: AnswerDelay) => void;
  onClose: () => void;
}): ReactNode {
  return (
    <Dialog
      open={what !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Turn down ${what ?? ''}`}
      description="They read the words below, never the name of the reason."
    >
      <RejectForm onReject={onReject} onClose={onClose} />
    </Dialog>
  );
}

function RejectForm({
  onReject,
  onClose,
}: {
  onReject: (reasonId: string, delay: AnswerDelay) => void;
  onClose: () => void;
}): ReactNode {
  const mayWriteReasons = useMayWriteReasons();
  const query = trpc.hiring.reasons.useQuery();
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [delay, setDelay] = useState<AnswerDelay>('USUAL');
  const [missing, setMissing] = useState(false);
  return (
    <QueryView query={query} what="The reasons" skeleton={<SkeletonRows />}>
      {({ reasons, usualDelayHours }) => {
        const offered = reasons.filter(({ isActive }) => isActive);
        const chosen = offered.find(({ id }) => id === reasonId);
        const options = REJECTION_GROUPS.flatMap((group) =>
          offered
            .filter((reason) => reason.group === group)
            .map((reason) => ({
              value: reason.id,
              label: `${REJECTION_GROUP_LABELS[group]}: ${reason.label}`,
            })),
        );
        return (
          <form
            className="flex flex-col gap-5"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!chosen) {
                setMissing(true);
                return;
              }
              onClose();
              onReject(chosen.id, delay);
            }}
          >
            <Field label="Reason" {...(missing && !chosen ? { error: 'Choose a reason.' } : {})}>
              <Select
                options={options}
                value={reasonId}
                onValueChange={setReasonId}
                placeholder="Choose a reason"
              />
            </Field>
            {mayWriteReasons ? (
              <p className="-mt-3 text-sm">
                <TextLink href={paths.rejectionReasons}>Write a reason of your own</TextLink>
              </p>
            ) : null}
            {chosen ? (
              <blockquote className="rounded-md bg-paper-sunk p-3 text-sm wrap-anywhere">
                {chosen.candidateWords}
              </blockquote>
            ) : null}
            <Field
              label="Tell them"
              kind="group"
              hint={
                delay === 'NOW' ? 'This cannot be undone.' : 'Until then you can undo it and they never know.'
              }
            >
              <RadioGroup
                aria-label="Tell them"
                options={[
                  {
                    value: 'USUAL' as const,
                    label:
                      usualDelayHours === 0
                        ? 'As usual, at once'
                        : `In ${plural(usualDelayHours, 'hour')}, as usual`,
                  },
                  { value: 'HOUR' as const, label: 'In an hour' },
                  { value: 'NOW' as const, label: 'Now' },
                ]}
                value={delay}
                onValueChange={setDelay}
              />
            </Field>
            <Button type="submit" variant="danger">
              Turn down
            </Button>
          </form>
        );
      }}
    </QueryView>
  );
}
