import { AssignCandidateInput, ASSIGNMENT_TYPES } from '@nxtgauge/domain/candidates';
import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import { RECRUITER_ROLE_LABELS } from '@nxtgauge/domain/companies';
import { ComboboxField, Form, RadioField, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { ASSIGNMENT_WORDS } from './candidate-words.ts';
import { useCandidateActs } from './use-candidate-acts.ts';

const typeOptions = ASSIGNMENT_TYPES.map((value) => ({ value, ...ASSIGNMENT_WORDS[value] }));

/** People of the team, for choosing one. */
export function useColleagues(): { value: string; label: string; hint: string }[] {
  const team = trpc.companies.team.useQuery();
  return (team.data?.members ?? []).map((member) => ({
    value: member.userId,
    label: member.isMe ? `${member.name} (you)` : member.name,
    hint: RECRUITER_ROLE_LABELS[member.role],
  }));
}

export function AssignDialog({
  candidate,
  onClose,
}: {
  candidate: CandidateDetail;
  onClose: () => void;
}): ReactNode {
  const { assign } = useCandidateActs();
  const colleagues = useColleagues();
  const form = useZodForm(AssignCandidateInput, {
    defaultValues: { candidateId: candidate.id, userId: '', type: 'secondary', reason: null },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Assign a colleague"
      description="They hear of it, and see the candidate from now on."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await assign.mutateAsync(values);
          onClose();
        }}
      >
        <ComboboxField control={form.control} name="userId" label="Colleague" options={colleagues} />
        <RadioField control={form.control} name="type" label="Their part" options={typeOptions} look="card" />
        <TextField control={form.control} name="reason" label="Why" maxLength={300} optional nullable />
        <SubmitButton variant="act" pendingLabel="Assigning">
          Assign
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
