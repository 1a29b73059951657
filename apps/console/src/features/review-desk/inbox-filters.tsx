import { RISK_LEVELS } from '@nxtgauge/domain/approvals';
import type { InboxCounts } from '@nxtgauge/domain/approvals';
import { Button, Field, Popover, Select, type Option } from '@nxtgauge/ui/primitives';
import { SlidersHorizontal, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InboxSearch } from './inbox-search.ts';
import {
  HOLDER_LABELS,
  KIND_LABELS,
  ORIGIN_LABELS,
  RISK_LABELS,
  SLA_LABELS,
  STATUS_LABELS,
} from './words.ts';

type FilterKey = Exclude<keyof InboxSearch, 'id' | 'q'>;
const ANY = 'any';
const optionsOf = (labels: Record<string, string>, counts: Record<string, number> = {}): Option[] =>
  Object.entries(labels).map(([value, label]) => ({
    value,
    label,
    ...(counts[value] === undefined ? {} : { count: counts[value] }),
  }));

function filterFields(
  counts: InboxCounts | undefined,
): { key: FilterKey; label: string; options: Option[] }[] {
  return [
    { key: 'kind', label: 'Kind', options: optionsOf(KIND_LABELS, counts?.kinds) },
    { key: 'status', label: 'State', options: optionsOf(STATUS_LABELS) },
    {
      key: 'sla',
      label: 'Due',
      options: optionsOf(SLA_LABELS, counts ? { overdue: counts.overdue, soon: counts.soon } : {}),
    },
    {
      key: 'risk',
      label: 'Risk',
      options: RISK_LEVELS.toReversed().map((value) => ({ value, label: RISK_LABELS[value] })),
    },
    { key: 'holder', label: 'Claim', options: optionsOf(HOLDER_LABELS) },
    { key: 'origin', label: 'What it is', options: optionsOf(ORIGIN_LABELS) },
    { key: 'profession', label: 'Profession', options: counts?.professions ?? [] },
    { key: 'city', label: 'City', options: counts?.cities ?? [] },
  ];
}

/** Everything that the inbox can be narrowed by, behind one button, with what is set as chips that take it off. */
export function InboxFilterBar({
  search,
  counts,
  open,
  onOpenChange,
  onChange,
}: {
  search: InboxSearch;
  counts: InboxCounts | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onChange: (change: Partial<InboxSearch>) => void;
}): ReactNode {
  const fields = filterFields(counts);
  const active = fields.filter(({ key }) => search[key] !== undefined);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Popover
        title="Filters"
        open={open}
        onOpenChange={onOpenChange}
        align="start"
        trigger={
          <Button size="sm" variant="outline" iconStart={<SlidersHorizontal />}>
            Filters{active.length > 0 ? ` (${active.length})` : ''}
          </Button>
        }
      >
        <div className="mt-3 grid grid-cols-2 gap-3">
          {fields.map(({ key, label, options }) => (
            <Field key={key} label={label}>
              <Select
                size="sm"
                value={search[key] ?? ANY}
                onValueChange={(value) =>
                  onChange({ [key]: value === ANY || value === null ? undefined : value })
                }
                options={[
                  { value: ANY, label: key === 'status' ? 'Waiting' : 'Any' },
                  ...options.filter(({ value }) => !(key === 'status' && value === 'PENDING')),
                ]}
              />
            </Field>
          ))}
        </div>
      </Popover>
      {active.map(({ key, label, options }) => {
        const words = options.find(({ value }) => value === search[key])?.label ?? search[key];
        return (
          <button
            key={key}
            type="button"
            onClick={() => onChange({ [key]: undefined })}
            className="flex h-7 max-w-full items-center gap-1 rounded-full bg-ink/7 pr-2 pl-2.5 text-xs text-ink hover:bg-ink/12 touch:h-9"
          >
            <span className="truncate">
              <span className="sr-only">Take off the filter {label}: </span>
              {words}
            </span>
            <X aria-hidden="true" className="size-3.5 shrink-0" />
          </button>
        );
      })}
    </div>
  );
}
