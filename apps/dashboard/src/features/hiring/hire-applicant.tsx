import type { ApplicationSheet } from '@nxtgauge/domain/hiring';
import { Button, ConfirmDialog, toast } from '@nxtgauge/ui/primitives';
import { UserRoundCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { useSheetActs } from './use-sheet-acts.ts';

const ENDED = new Set(['HIRED', 'REJECTED', 'WITHDRAWN']);

/** The end that everybody hopes for. It says what it does to the others first. */
export function HireApplicant({ sheet }: { sheet: ApplicationSheet }): ReactNode {
  const { hire } = useSheetActs();
  if (sheet.role === 'junior_recruiter' || ENDED.has(sheet.card.status)) return null;
  const { name } = sheet.card;
  return (
    <ConfirmDialog
      trigger={
        <Button variant="act" size="sm" iconStart={<UserRoundCheck />}>
          Hire
        </Button>
      }
      title={`Hire ${name}?`}
      confirmLabel={`Hire ${name}`}
      pendingLabel="Hiring"
      onOpenChange={() => hire.reset()}
      onConfirm={async () => {
        await hire.mutateAsync({ applicationId: sheet.card.id });
        toast.done(`${name} is hired`);
      }}
    >
      <p>They are told at once. This cannot be undone.</p>
      <p className="mt-2">
        When the last opening is filled, the job closes, and everybody who still waits is told that the
        position is filled.
      </p>
      <MutationAlert error={hire.error} className="mt-3" />
    </ConfirmDialog>
  );
}
