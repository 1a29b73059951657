import type { BoardColumn } from '@nxtgauge/domain/hiring';
import { Button, Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

/** Where to: the way to move cards without dragging, by keyboard and on phones. */
export function StageDialog({
  what,
  columns,
  currentStageId,
  onChoose,
  onClose,
}: {
  /** Null while closed; else what is moved: "Asha Rao", "4 cards". */
  what: string | null;
  columns: readonly Pick<BoardColumn, 'id' | 'name'>[];
  currentStageId: string | null;
  onChoose: (stage: { id: string; name: string }) => void;
  onClose: () => void;
}): ReactNode {
  return (
    <Dialog
      open={what !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Move ${what ?? ''} to`}
      size="sm"
    >
      <ul className="flex flex-col gap-2">
        {columns.map((column) => (
          <li key={column.id}>
            <Button
              block
              disabled={column.id === currentStageId}
              className="justify-start"
              onClick={() => {
                onClose();
                onChoose(column);
              }}
            >
              {column.name}
              {column.id === currentStageId ? ' (here now)' : ''}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
