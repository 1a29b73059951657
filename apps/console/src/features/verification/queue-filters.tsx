import { PROFESSION_KEYS, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import {
  VERIFICATION_QUEUES,
  VERIFICATION_TYPE_LABELS,
  VERIFICATION_TYPES,
} from '@nxtgauge/domain/verification';
import type { VerificationQueue, VerificationType } from '@nxtgauge/domain/verification';
import { Select, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { paths } from '../shell/paths.ts';
import { QUEUE_LABELS } from './verification-words.ts';

export interface QueueFilter {
  queue: VerificationQueue;
  type?: VerificationType | undefined;
  profession?: ProfessionKey | undefined;
  due?: 'overdue' | 'soon' | undefined;
  claimed?: 'mine' | 'free' | undefined;
}
interface Counts {
  waiting: number;
  overdue: number;
  paused: number;
}

const ALL = 'all';
const orNothing = <T extends string>(value: string | null): T | undefined =>
  value === ALL || value === null ? undefined : (value as T);

/** All filters stand in the address of the page. */
export function QueueFilters({
  filter,
  counts,
  onFilter,
}: {
  filter: QueueFilter;
  counts: Counts | undefined;
  onFilter: (change: Partial<QueueFilter>) => void;
}): ReactNode {
  const mayEdit = useMay('settings.edit');
  const numbers: Partial<Record<VerificationQueue, number>> = counts
    ? { waiting: counts.waiting, paused: counts.paused }
    : {};
  return (
    <div className="sticky top-0 z-10 grid grid-cols-2 gap-2 border-b border-line bg-paper p-3">
      <Select
        aria-label="Queue"
        size="sm"
        value={filter.queue}
        onValueChange={(queue) => onFilter({ queue: queue ?? 'waiting' })}
        options={VERIFICATION_QUEUES.map((value) => ({
          value,
          label:
            numbers[value] === undefined ? QUEUE_LABELS[value] : `${QUEUE_LABELS[value]} (${numbers[value]})`,
        }))}
      />
      <Select
        aria-label="Type"
        size="sm"
        value={filter.type ?? ALL}
        onValueChange={(value) => onFilter({ type: orNothing<VerificationType>(value) })}
        options={[
          { value: ALL, label: 'Every type' },
          ...VERIFICATION_TYPES.map((value) => ({ value, label: VERIFICATION_TYPE_LABELS[value] })),
        ]}
      />
      <Select
        aria-label="Profession"
        size="sm"
        value={filter.profession ?? ALL}
        onValueChange={(value) => onFilter({ profession: orNothing<ProfessionKey>(value) })}
        options={[
          { value: ALL, label: 'Every profession' },
          ...PROFESSION_KEYS.map((value) => ({ value, label: PROFESSIONS[value].label })),
        ]}
      />
      {filter.queue === 'waiting' ? (
        <Select
          aria-label="Due and claimed"
          size="sm"
          value={filter.due ?? filter.claimed ?? ALL}
          onValueChange={(value) =>
            onFilter({
              due: value === 'overdue' || value === 'soon' ? value : undefined,
              claimed: value === 'mine' || value === 'free' ? value : undefined,
            })
          }
          options={[
            { value: ALL, label: 'Any time' },
            { value: 'overdue', label: counts ? `Overdue (${counts.overdue})` : 'Overdue' },
            { value: 'soon', label: 'Due within 6 hours' },
            { value: 'free', label: 'Nobody has it' },
            { value: 'mine', label: 'I have it' },
          ]}
        />
      ) : null}
      {mayEdit ? (
        <TextLink href={paths.verificationDocuments} className="col-span-2 w-fit text-sm">
          What is asked for
        </TextLink>
      ) : null}
    </div>
  );
}
