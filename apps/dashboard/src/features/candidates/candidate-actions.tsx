import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import { Button, Dialog } from '@nxtgauge/ui/primitives';
import { Archive, ArchiveRestore, PencilLine } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { CandidateForm } from './candidate-form.tsx';
import type { CandidateFormValues } from './candidate-form.tsx';
import { useCandidateActs } from './use-candidate-acts.ts';

export function CandidateActions({ candidate }: { candidate: CandidateDetail }): ReactNode {
  const [editing, setEditing] = useState(false);
  const { update, setStatus } = useCandidateActs();
  if (!candidate.mayChange) return null;
  const archived = candidate.status === 'archived';
  return (
    <>
      <Button
        iconStart={archived ? <ArchiveRestore /> : <Archive />}
        loading={setStatus.isPending}
        onClick={() =>
          setStatus.mutate({ candidateId: candidate.id, status: archived ? 'active' : 'archived' })
        }
      >
        {archived ? 'Take up again' : 'Archive'}
      </Button>
      <Button iconStart={<PencilLine />} onClick={() => setEditing(true)}>
        Edit
      </Button>
      <Dialog open={editing} onOpenChange={setEditing} size="lg" title="Edit the candidate">
        <CandidateForm
          candidate={candidate}
          error={update.error}
          submitLabel="Save"
          onSave={async (values) => {
            await update.mutateAsync({ candidateId: candidate.id, ...changedFields(values) });
            setEditing(false);
          }}
        />
      </Dialog>
    </>
  );
}

/** How somebody became known does not change. */
function changedFields(values: CandidateFormValues): Omit<CandidateFormValues, 'source'> {
  const { firstName, lastName, email, phone, currentCompany, currentPosition, yearsExperience } = values;
  const { referredBy, tags } = values;
  return {
    firstName,
    lastName,
    email,
    phone,
    currentCompany,
    currentPosition,
    yearsExperience,
    referredBy,
    tags,
  };
}
