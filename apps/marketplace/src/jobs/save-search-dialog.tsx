import type { AlertCadence } from '@nxtgauge/domain/jobs';
import type { Place } from '@nxtgauge/domain/places';
import { readError } from '@nxtgauge/ui/app-kit';
import { AppLink, Button, Dialog, Field, Input, Notice, RadioGroup } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { appPaths } from '../shell/paths.ts';
import { jobsInput, type JobSearch } from './job-search.ts';

const CADENCES = [
  { value: 'INSTANT', label: 'At once', hint: 'Within minutes of a new job.' },
  { value: 'DAILY', label: 'Once a day' },
  { value: 'WEEKLY', label: 'Once a week' },
  { value: 'OFF', label: 'Not at all', hint: 'Only keep the search.' },
] as const satisfies { value: AlertCadence; label: string; hint?: string }[];

const nameOf = (search: JobSearch, place: Place | null) =>
  [search.q ?? 'Jobs', place === null ? null : `in ${place.name}`].filter(Boolean).join(' ').slice(0, 80);

/** Name and pace of a kept search; loaded on the tap. */
export default function SaveSearchDialog({
  search,
  place,
  onClose,
}: {
  search: JobSearch;
  place: Place | null;
  onClose: () => void;
}): ReactNode {
  const [name, setName] = useState(() => nameOf(search, place));
  const [cadence, setCadence] = useState<AlertCadence>('DAILY');
  const [missing, setMissing] = useState(false);
  const save = trpc.jobAlerts.saveSearch.useMutation();
  const { limit: _limit, cursor: _cursor, postedWithinDays: _days, ...query } = jobsInput(search);
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={save.isSuccess ? 'Your search is saved' : 'Save this search'}
      description={
        save.isSuccess
          ? 'New jobs that match reach you as a notice and by e-mail.'
          : 'We look for you and tell you of new jobs. You can change this at any time.'
      }
    >
      {save.isSuccess ? (
        <p>
          <AppLink href={appPaths.saved}>See your saved searches</AppLink>
        </p>
      ) : (
        <form
          className="flex flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') setMissing(true);
            else save.mutate({ name, query, cadence });
          }}
        >
          <Field label="Name" error={missing && name.trim() === '' ? 'Give it a name.' : undefined}>
            <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Field label="How often do you want to hear of new jobs?" kind="group">
            <RadioGroup value={cadence} onValueChange={setCadence} options={CADENCES} />
          </Field>
          {save.error ? <Notice tone="brick" title={readError(save.error).message} /> : null}
          <Button type="submit" variant="act" loading={save.isPending} loadingLabel="Saving">
            Save search
          </Button>
        </form>
      )}
    </Dialog>
  );
}
