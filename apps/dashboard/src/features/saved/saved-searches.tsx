import type { SavedSearch } from '@nxtgauge/domain/job-alerts';
import {
  ALERT_CADENCES,
  EMPLOYMENT_TYPE_LABELS,
  WORK_MODE_LABELS,
  type AlertCadence,
} from '@nxtgauge/domain/jobs';
import { formatRupeesShort } from '@nxtgauge/ui/format';
import { AppLink, Field, IconButton, Select } from '@nxtgauge/ui/primitives';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { sitePaths } from '../../core/paths.ts';
import { usePlaceOption } from '../places/use-place-search.ts';

const CADENCE_WORDS: Record<AlertCadence, string> = {
  OFF: 'No alerts',
  INSTANT: 'At once',
  DAILY: 'Once a day',
  WEEKLY: 'Once a week',
};
const cadences = ALERT_CADENCES.map((value) => ({ value, label: CADENCE_WORDS[value] }));
const LAKH_PAISE = 10_000_000;

/** The search as an address of the public site, which says that its alert led there. */
function searchHref({ text, place, employmentType, modeOfWork, minSalaryInr }: SavedSearch['query']): string {
  const params = new URLSearchParams({
    ...(text ? { q: text } : {}),
    ...(place ? { place } : {}),
    ...(employmentType ? { type: employmentType } : {}),
    ...(modeOfWork ? { mode: modeOfWork } : {}),
    ...(minSalaryInr ? { min_salary: String(Math.floor(minSalaryInr / LAKH_PAISE)) } : {}),
    from: 'alert',
  });
  return `${sitePaths.jobs}?${params.toString()}`;
}

export function SavedSearchRow({ search }: { search: SavedSearch }): ReactNode {
  const utils = trpc.useUtils();
  const keep = {
    onSuccess: (all: Parameters<typeof utils.jobAlerts.searches.setData>[1]) =>
      utils.jobAlerts.searches.setData(undefined, all),
  };
  const change = trpc.jobAlerts.changeSearch.useMutation(keep);
  const remove = trpc.jobAlerts.removeSearch.useMutation(keep);
  const place = usePlaceOption(search.query.place);
  const { text, employmentType, modeOfWork, minSalaryInr } = search.query;
  const facts = [
    text ? `“${text}”` : null,
    place?.label,
    employmentType ? EMPLOYMENT_TYPE_LABELS[employmentType] : null,
    modeOfWork ? WORK_MODE_LABELS[modeOfWork] : null,
    minSalaryInr ? `from ${formatRupeesShort(minSalaryInr)} a year` : null,
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3 last:border-0">
      <div className="min-w-0 flex-1 basis-56">
        <AppLink href={searchHref(search.query)} className="font-medium wrap-anywhere">
          {search.name}
        </AppLink>
        <p className="text-sm text-ink-soft wrap-anywhere">
          {facts.length > 0 ? facts.join(' · ') : 'Every job'}
        </p>
      </div>
      <span className="flex items-center gap-1">
        <Field label={`Alerts for ${search.name}`} hideLabel kind="group" className="w-40">
          <Select
            options={cadences}
            value={search.cadence}
            disabled={change.isPending}
            onValueChange={(next) => {
              const cadence = ALERT_CADENCES.find((value) => value === next);
              if (cadence) change.mutate({ searchId: search.id, cadence });
            }}
          />
        </Field>
        <IconButton
          size="sm"
          variant="quiet"
          label={`Remove ${search.name}`}
          icon={<Trash2 />}
          onClick={() => remove.mutate({ searchId: search.id })}
        />
      </span>
      <MutationAlert error={change.error ?? remove.error} className="basis-full" />
    </li>
  );
}
