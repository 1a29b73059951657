import { Button, Kbd } from '@nxtgauge/ui/primitives';
import { SquarePlus, Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';

/** What can be done while parts are being blacked out, with the pointer or by keys. */
export function BlackOutBar({
  hintId,
  count,
  onAdd,
  onRemove,
  onUndo,
  onStop,
  onSave,
}: {
  hintId: string;
  count: number;
  /** Undefined while there is no page. */
  onAdd: (() => void) | undefined;
  /** Undefined while no area is chosen. */
  onRemove: (() => void) | undefined;
  onUndo: (() => void) | undefined;
  onStop: () => void;
  onSave: () => void;
}): ReactNode {
  return (
    <div className="mb-2 rounded-md bg-marigold-wash px-3 py-2 text-sm">
      <p>Draw over what nobody should see, or add an area and move it there.</p>
      <p id={hintId} className="mt-0.5 text-xs text-ink-soft">
        Keys on an area: arrows move it, Shift and arrows change its size, with Alt in small steps. Delete
        removes it, Esc leaves it.
      </p>
      <div className="mt-2 -ml-2 flex flex-wrap items-center gap-1">
        <Button
          autoFocus
          size="sm"
          variant="quiet"
          className="px-2"
          iconStart={<SquarePlus />}
          aria-describedby={hintId}
          disabled={!onAdd}
          onClick={onAdd}
        >
          Add area <Kbd keys="b" className="ml-1 hidden lg:inline-flex" />
        </Button>
        <Button
          size="sm"
          variant="quiet"
          className="px-2"
          iconStart={<Trash2 />}
          disabled={!onRemove}
          onClick={onRemove}
        >
          Remove
        </Button>
        <Button
          size="sm"
          variant="quiet"
          className="px-2"
          iconStart={<Undo2 />}
          disabled={!onUndo}
          onClick={onUndo}
        >
          Undo
        </Button>
        <span className="ml-auto flex gap-1">
          <Button size="sm" variant="quiet" onClick={onStop}>
            Stop
          </Button>
          <Button size="sm" variant="act" disabled={count === 0} onClick={onSave}>
            Save the copy
          </Button>
        </span>
      </div>
    </div>
  );
}
