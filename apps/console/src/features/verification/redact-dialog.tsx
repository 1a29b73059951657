import type { Redaction } from '@nxtgauge/domain/verification';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Checkbox, ConfirmDialog, Notice, toast } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import type { useVerificationDesk } from './use-verification-desk.ts';

/** Saves the black areas as a copy, and asks whether anything of the file as sent may stay. */
export function RedactDialog({
  documentId,
  areas,
  desk,
  open,
  onOpenChange,
  onSaved,
}: {
  documentId: string;
  areas: readonly Redaction[];
  desk: ReturnType<typeof useVerificationDesk>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onSaved: () => void;
}): ReactNode {
  const [destroy, setDestroy] = useState(false);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Black out ${plural(areas.length, 'area')}?`}
      confirmLabel={destroy ? 'Save and destroy the original' : 'Save the copy'}
      pendingLabel="Saving"
      tone={destroy ? 'danger' : 'act'}
      onConfirm={async () => {
        await desk.redact.mutateAsync({ documentId, areas: [...areas], destroyOriginal: destroy });
        toast.done('The copy is shown from now on');
        onSaved();
      }}
    >
      <p className="mb-4">
        From now on only the copy is shown, to everybody. Nothing that lay under the areas is in it.
      </p>
      <Checkbox
        label="It shows a full Aadhaar number"
        hint="Then the file as it was sent is destroyed at once. This cannot be undone."
        checked={destroy}
        onCheckedChange={setDestroy}
      />
      {desk.redact.error ? (
        <Notice tone="brick" title={errorMessage(desk.redact.error)} className="mt-4" />
      ) : null}
    </ConfirmDialog>
  );
}
