import { Button, Dialog } from '@nxtgauge/ui/primitives';
import { useNavigate } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { CandidateForm } from './candidate-form.tsx';
import { useCandidateActs } from './use-candidate-acts.ts';

export function NewCandidate(): ReactNode {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const { create } = useCandidateActs();
  return (
    <>
      <Button variant="act" iconStart={<UserPlus />} onClick={() => setOpen(true)}>
        Add a candidate
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        size="lg"
        title="Add a candidate"
        description="You are assigned to them at once. Their résumé comes next."
      >
        <CandidateForm
          error={create.error}
          submitLabel="Add candidate"
          onSave={async (values, idempotencyKey) => {
            const { id } = await create.mutateAsync({ ...values, idempotencyKey });
            setOpen(false);
            await navigate({ to: '/candidates/$candidateId', params: { candidateId: id } });
          }}
        />
      </Dialog>
    </>
  );
}
