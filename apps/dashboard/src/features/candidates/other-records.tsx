import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import { ConfirmDialog, Button, Notice, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { paths } from '../../core/paths.ts';
import { useCandidateActs } from './use-candidate-acts.ts';

/** Records that are perhaps the same person, to look at or to merge; or the one into which this was merged. */
export function OtherRecords({ candidate }: { candidate: CandidateDetail }): ReactNode {
  if (candidate.mergedInto) {
    const { candidateId, name } = candidate.mergedInto;
    return (
      <Notice tone="sky" title="This record was merged">
        Everything of it lies with <TextLink href={paths.companyCandidate(candidateId)}>{name}</TextLink> now.
        Only its activity stays here.
      </Notice>
    );
  }
  if (candidate.sameFile.length === 0) return null;
  const mayMerge = candidate.mayAssign && candidate.status !== 'archived';
  return (
    <Notice tone="sky" title="Perhaps you know this person twice">
      <p>The same file also lies with:</p>
      <ul className="mt-1 flex flex-col gap-1">
        {candidate.sameFile.map((other) => (
          <li key={other.candidateId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TextLink href={paths.companyCandidate(other.candidateId)}>{other.name}</TextLink>
            {mayMerge ? <MergeButton candidate={candidate} other={other} /> : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function MergeButton({
  candidate,
  other,
}: {
  candidate: CandidateDetail;
  other: CandidateDetail['sameFile'][number];
}): ReactNode {
  const { merge } = useCandidateActs();
  const name = `${candidate.firstName} ${candidate.lastName}`;
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm">
          Merge<span className="sr-only"> {other.name}</span> into this record
        </Button>
      }
      title="Make one record of two?"
      confirmLabel="Merge"
      pendingLabel="Merging"
      onOpenChange={() => merge.reset()}
      onConfirm={() => merge.mutateAsync({ candidateId: candidate.id, otherId: other.candidateId })}
    >
      <p>
        Résumés, notes, applications and assignments of the other record of {other.name} go to this one of{' '}
        {name}, and the other is archived. What this record says stays; what it leaves open is taken from the
        other. This cannot be undone.
      </p>
      <MutationAlert error={merge.error} className="mt-3" />
    </ConfirmDialog>
  );
}
