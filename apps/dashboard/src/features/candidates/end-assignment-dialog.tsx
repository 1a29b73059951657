import type { Assignment, CandidateDetail } from '@nxtgauge/domain/candidates';
import { prose } from '@nxtgauge/domain/text';
import { ComboboxField, Form, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useColleagues } from './assign-dialog.tsx';
import { useCandidateActs } from './use-candidate-acts.ts';

const Schema = z.object({ toUserId: z.string(), reason: prose(300, 3) });

/** Ends an assignment, or hands the candidate over; why is kept. */
export function EndAssignmentDialog({
  candidate,
  assignment,
  onClose,
}: {
  candidate: CandidateDetail;
  assignment: Assignment;
  onClose: () => void;
}): ReactNode {
  const { reassign, unassign } = useCandidateActs();
  const NOBODY = { value: '', label: 'Nobody, only end it', hint: '' };
  const others = useColleagues().filter(({ value }) => value !== assignment.userId);
  const form = useZodForm(Schema, { defaultValues: { toUserId: '', reason: '' } });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`End the assignment of ${assignment.name}?`}
      description="A junior sees nothing of the candidate from this moment on. The history stays."
    >
      <Form
        form={form}
        onSubmit={async ({ toUserId, reason }) => {
          const pair = { candidateId: candidate.id, reason };
          if (toUserId) await reassign.mutateAsync({ ...pair, fromUserId: assignment.userId, toUserId });
          else await unassign.mutateAsync({ ...pair, userId: assignment.userId });
          onClose();
        }}
      >
        <ComboboxField
          control={form.control}
          name="toUserId"
          label="Hand over to"
          options={[NOBODY, ...others]}
        />
        <TextareaField control={form.control} name="reason" label="Why" rows={2} maxLength={300} />
        <SubmitButton pendingLabel="Saving">End it</SubmitButton>
      </Form>
    </Dialog>
  );
}
