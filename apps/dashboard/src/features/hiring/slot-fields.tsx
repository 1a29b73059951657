import { MAX_SLOTS } from '@nxtgauge/domain/hiring';
import { Button, Field, IconButton, Input } from '@nxtgauge/ui/primitives';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';

/** What was typed as instants; empty and half-typed lines are left out. */
export const slotInstants = (slots: readonly string[]): string[] =>
  slots
    .map((slot) => new Date(slot))
    .filter((at) => !Number.isNaN(at.getTime()))
    .map((at) => at.toISOString());

/** Up to ten times, each a line of its own. */
export function SlotFields({
  slots,
  onChange,
}: {
  slots: readonly string[];
  onChange: (slots: string[]) => void;
}): ReactNode {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">Times to choose from</legend>
      {slots.map((slot, i) => (
        // A line has no name of its own: its place is what it is.
        <div key={i} className="flex items-center gap-2">
          <Field label={`Time ${i + 1}`} hideLabel className="flex-1">
            <Input
              type="datetime-local"
              value={slot}
              className="num"
              onChange={(event) => onChange(slots.map((one, at) => (at === i ? event.target.value : one)))}
            />
          </Field>
          {slots.length > 1 ? (
            <IconButton
              label={`Take time ${i + 1} away`}
              icon={<X />}
              size="sm"
              variant="quiet"
              onClick={() => onChange(slots.filter((_, at) => at !== i))}
            />
          ) : null}
        </div>
      ))}
      {slots.length < MAX_SLOTS ? (
        <Button
          size="sm"
          variant="quiet"
          iconStart={<Plus />}
          className="self-start"
          onClick={() => onChange([...slots, ''])}
        >
          Another time
        </Button>
      ) : null}
    </fieldset>
  );
}
