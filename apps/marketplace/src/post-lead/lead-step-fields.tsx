import { findContactData } from '@nxtgauge/domain/contact-data';
import type { Profession } from '@nxtgauge/domain/profiles';
import { indianDay } from '@nxtgauge/domain/time';
import { DateField, MoneyField, PlaceField, RadioField, TextareaField, TextField } from '@nxtgauge/ui/forms';
import type { Option } from '@nxtgauge/ui/primitives';
import { useEffect, type ReactNode } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { trpc } from '../core/trpc.ts';
import { placeLabel } from '../search/place-input.tsx';
import { useBigCities } from '../shell/big-cities.ts';
import { useNow } from '../shell/use-now.ts';
import { descriptionHint, URGENCY_OPTIONS } from './lead-words.ts';
import type { LeadFields, LeadValues } from './lead-values.ts';

export type LeadForm = UseFormReturn<LeadValues, unknown, LeadFields>;

export function WhereFields({
  form,
  place,
  onPlace,
}: {
  form: LeadForm;
  place: Option | null;
  onPlace: (place: Option | null) => void;
}): ReactNode {
  const utils = trpc.useUtils();
  const now = useNow();
  const suggestions = useBigCities().map((city) => ({
    value: city.slug,
    label: city.name,
    hint: city.state,
  }));
  const search = async (text: string) => {
    const { items } = await utils.places.find.fetch({ text });
    return items.map((entry) => ({ value: entry.slug, label: placeLabel(entry), hint: entry.state }));
  };
  return (
    <>
      <PlaceField
        key={place?.value ?? 'none'}
        control={form.control}
        name="placeSlug"
        label="Place"
        hint="A city, or better a locality: professionals see how far they would travel."
        size="lg"
        search={search}
        suggestions={suggestions}
        initial={place}
        onPlace={onPlace}
      />
      <DateField
        control={form.control}
        name="requiredDate"
        label="Day"
        optional
        min={indianDay(new Date(now))}
        hint="Leave it empty when there is no fixed day."
      />
      <RadioField
        control={form.control}
        name="urgency"
        label="How soon?"
        look="card"
        options={URGENCY_OPTIONS}
      />
    </>
  );
}

export function BudgetFields({ form, profession }: { form: LeadForm; profession: Profession }): ReactNode {
  return (
    <MoneyField
      control={form.control}
      name="budgetInr"
      label="Budget in rupees"
      size="lg"
      placeholder="25,000"
      hint={`For the whole work. ${profession.plural} see it before they answer; their quotes may be lower or higher.`}
    />
  );
}

/** Shows the refusal of contact data while it is typed, not only when the field is left. */
function useLiveContactCheck(form: LeadForm, name: 'title' | 'description'): void {
  const { control, trigger } = form;
  const text = useWatch({ control, name });
  const found = findContactData(text).length > 0;
  const { error } = form.getFieldState(name, form.formState);
  const shown = error !== undefined;
  useEffect(() => {
    if (found && !shown) void trigger(name);
  }, [found, shown, name, trigger]);
}

export function WordsFields({ form, profession }: { form: LeadForm; profession: Profession }): ReactNode {
  useLiveContactCheck(form, 'title');
  useLiveContactCheck(form, 'description');
  return (
    <>
      <TextField
        control={form.control}
        name="title"
        label="In one line"
        placeholder={profession.leadExample}
        size="lg"
        maxLength={120}
      />
      <TextareaField
        control={form.control}
        name="description"
        label="More about it"
        rows={6}
        maxLength={3000}
        hint={descriptionHint(profession)}
      />
      <p className="text-sm text-ink-soft">
        Leave out phone numbers, e-mail addresses and links. They stay private until you accept somebody.
      </p>
    </>
  );
}
