import { MoneyInput } from '@nxtgauge/ui/forms';
import { Button, Checkbox, Field, Input, SearchCombobox } from '@nxtgauge/ui/primitives';
import { Search } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { usePlaceOption, usePlaceSearch } from '../places/use-place-search.ts';

const days = z.coerce.number().int().min(0).max(365).optional().catch(undefined);
const years = z.coerce.number().int().min(0).max(70).optional().catch(undefined);

/** The address of the page is the state of the search. */
export const PeopleSearchParams = z.object({
  text: z.string().max(200).optional().catch(undefined),
  place: z.string().max(120).optional().catch(undefined),
  remote: z.boolean().optional().catch(undefined),
  minYears: years,
  maxYears: years,
  maxNoticeDays: days,
  maxSalaryInr: z.int().min(0).max(10_000_000_000).optional().catch(undefined),
});
export type PeopleSearchParams = z.infer<typeof PeopleSearchParams>;

const asNumber = (text: string): number | undefined => {
  const digits = text.replaceAll(/\D/gu, '').slice(0, 3);
  return digits === '' ? undefined : Number(digits);
};

/** What to look for; it is asked when the form is sent. */
export function PeopleFilters({
  value,
  onSearch,
}: {
  value: PeopleSearchParams;
  onSearch: (value: PeopleSearchParams) => void;
}): ReactNode {
  const [draft, setDraft] = useState(value);
  const change = (part: Partial<PeopleSearchParams>) => setDraft({ ...draft, ...part });
  const searchPlaces = usePlaceSearch({ citiesOnly: true });
  const known = usePlaceOption(value.place);
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const place = draft.place === undefined ? null : chosen?.value === draft.place ? chosen : known;
  return (
    <form
      role="search"
      aria-label="People"
      className="grid grid-cols-2 gap-4 rounded-lg border border-line bg-paper-raised p-4 lg:grid-cols-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(draft);
      }}
    >
      <Field
        label="Words"
        hint="OR for either, a minus before what must not be there, quotes around what belongs together."
        className="col-span-2"
      >
        <Input
          value={draft.text ?? ''}
          maxLength={200}
          placeholder="accountant (tally OR busy) -intern"
          onChange={(event) => change({ text: event.target.value === '' ? undefined : event.target.value })}
        />
      </Field>
      <Field label="City" className="col-span-2 sm:col-span-1">
        <SearchCombobox
          search={searchPlaces}
          value={place}
          onValueChange={(option) => {
            setChosen(option);
            change({ place: option?.value });
          }}
        />
      </Field>
      <Field label="Pay up to, a year" className="col-span-2 sm:col-span-1">
        <MoneyInput
          value={draft.maxSalaryInr ?? null}
          onValueChange={(paise) => change({ maxSalaryInr: paise ?? undefined })}
        />
      </Field>
      <Field label="Years, at least">
        <Input
          inputMode="numeric"
          value={draft.minYears ?? ''}
          onChange={(event) => change({ minYears: asNumber(event.target.value) })}
        />
      </Field>
      <Field label="Years, at most">
        <Input
          inputMode="numeric"
          value={draft.maxYears ?? ''}
          onChange={(event) => change({ maxYears: asNumber(event.target.value) })}
        />
      </Field>
      <Field label="Notice, at most" className="col-span-2 sm:col-span-1">
        <Input
          inputMode="numeric"
          suffix="days"
          value={draft.maxNoticeDays ?? ''}
          onChange={(event) => change({ maxNoticeDays: asNumber(event.target.value) })}
        />
      </Field>
      <div className="col-span-2 flex flex-wrap items-center justify-between gap-3 self-end sm:col-span-1">
        <Checkbox
          label="Remote suits them"
          checked={draft.remote ?? false}
          onCheckedChange={(checked) => change({ remote: checked ? true : undefined })}
        />
        <Button type="submit" variant="act" iconStart={<Search />}>
          Search
        </Button>
      </div>
    </form>
  );
}
