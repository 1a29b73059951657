import { Button, Sheet } from '@nxtgauge/ui/primitives';
import type { ComponentProps, ReactNode } from 'react';
import { FilterForm } from './filter-form.tsx';

/** The filters on a phone: rises from below, counts stay live, the foot says what is behind it. */
export default function FilterSheet({
  open,
  onOpenChange,
  showLabel,
  clearHref,
  ...form
}: ComponentProps<typeof FilterForm> & {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** "Show 48 photographers". */
  showLabel: string;
  clearHref: string | null;
}): ReactNode {
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title="Filters"
      footer={
        <>
          {clearHref === null ? null : (
            <Button href={clearHref} variant="quiet" size="lg">
              Clear all
            </Button>
          )}
          <Button variant="act" size="lg" onClick={() => onOpenChange(false)}>
            {showLabel}
          </Button>
        </>
      }
    >
      <FilterForm {...form} />
    </Sheet>
  );
}
