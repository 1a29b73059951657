import {
  EMPLOYMENT_TYPE_LABELS,
  EMPLOYMENT_TYPES,
  WORK_MODE_LABELS,
  WORK_MODES,
} from '@nxtgauge/domain/jobs';
import {
  FormSection,
  NumberField,
  PlaceField,
  RadioField,
  TextareaField,
  TextField,
} from '@nxtgauge/ui/forms';
import type { Option } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { usePlaceSearch } from '../places/use-place-search.ts';
import { TagsField } from '../portfolio/tags-field.tsx';
import { FieldFindings } from './job-findings.tsx';
import type { JobFormValues } from './job-form-schema.ts';
import { PayFields } from './pay-fields.tsx';

const types = EMPLOYMENT_TYPES.map((value) => ({ value, label: EMPLOYMENT_TYPE_LABELS[value] }));
const modes = WORK_MODES.map((value) => ({ value, label: WORK_MODE_LABELS[value] }));

/** Everything that the public reads of a job. */
export function ContentFields({ place }: { place: Option | null }): ReactNode {
  const { control } = useFormContext<JobFormValues>();
  const [mode, title, description] = useWatch({
    control,
    name: ['content.modeOfWork', 'content.title', 'content.description'],
  });
  const searchPlaces = usePlaceSearch();
  return (
    <>
      <FormSection title="The job">
        <TextField
          control={control}
          name="content.title"
          label="Title"
          placeholder="Accountant for four shops"
          hint="What the person does, in words that people search for."
          maxLength={120}
        />
        <FieldFindings field="title" quiet={title === ''} />
        <TextareaField
          control={control}
          name="content.description"
          label="Description"
          hint="The work, what you look for, and what you offer. No phone numbers, addresses or links: people apply here."
          rows={10}
          maxLength={8000}
        />
        <FieldFindings field="description" quiet={description === ''} />
        <RadioField
          control={control}
          name="content.employmentType"
          label="Kind of job"
          options={types}
          look="chips"
        />
        <RadioField
          control={control}
          name="content.modeOfWork"
          label="Where the work is done"
          options={modes}
          look="chips"
        />
        <PlaceField
          control={control}
          name="content.placeSlug"
          label="Place"
          search={searchPlaces}
          initial={place}
          optional={mode === 'REMOTE'}
        />
        <NumberField control={control} name="content.openings" label="Openings" maxDigits={3} />
      </FormSection>
      <FormSection title="Pay">
        <PayFields />
      </FormSection>
      <FormSection title="Who fits">
        <TagsField
          control={control}
          name="content.mustHaves"
          label="Must have"
          hint="Without these nobody can do the job. Few are better."
          max={12}
        />
        <TagsField
          control={control}
          name="content.niceToHaves"
          label="Nice to have"
          hint="What decides between two who both fit."
          max={12}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <NumberField
            control={control}
            name="content.experienceMin"
            label="Experience, at least"
            unit="years"
            maxDigits={2}
            optional
          />
          <NumberField
            control={control}
            name="content.experienceMax"
            label="Experience, at most"
            unit="years"
            maxDigits={2}
            optional
          />
        </div>
        <TagsField
          control={control}
          name="content.tags"
          label="Other words for search"
          hint="Trades, tools or the kind of company."
          max={12}
        />
      </FormSection>
    </>
  );
}
