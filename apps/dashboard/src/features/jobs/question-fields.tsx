import type { QuestionKind, QuestionPass } from '@nxtgauge/domain/jobs';
import { CheckboxField, ChipsField, NumberField, TextField } from '@nxtgauge/ui/forms';
import { Field, IconButton, RadioGroup, Select } from '@nxtgauge/ui/primitives';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { TagsField } from '../portfolio/tags-field.tsx';
import type { JobFormValues } from './job-form-schema.ts';

const KINDS = [
  { value: 'YES_NO', label: 'Yes or no' },
  { value: 'NUMBER', label: 'A number' },
  { value: 'CHOICE', label: 'One of several answers' },
  { value: 'TEXT', label: 'A few words' },
] as const satisfies { value: QuestionKind; label: string }[];

const COUNTS = [
  { value: 'INFO', label: 'For your information' },
  { value: 'WEIGHT', label: 'Counts in the match' },
  { value: 'KNOCK_OUT', label: 'Needed for the job' },
] as const;
type Counts = (typeof COUNTS)[number]['value'];

const USUAL_WEIGHT = 5;
const startingPass = (kind: QuestionKind): QuestionPass =>
  kind === 'YES_NO' ? true : kind === 'NUMBER' ? 1 : null;

/** One question: its words, how it is answered, and whether an answer counts. */
export function QuestionFields({
  index,
  controls,
  onRemove,
}: {
  index: number;
  controls: ReactNode;
  onRemove: () => void;
}): ReactNode {
  const { control, setValue } = useFormContext<JobFormValues>();
  const name = `questions.${index}` as const;
  const { kind, isKnockOut, weight } = useWatch({ control, name });
  const counts: Counts = isKnockOut ? 'KNOCK_OUT' : weight > 0 ? 'WEIGHT' : 'INFO';
  const dirty = { shouldDirty: true };
  const setCounts = (next: Counts, of: QuestionKind = kind) => {
    setValue(`${name}.isKnockOut`, next === 'KNOCK_OUT', dirty);
    setValue(`${name}.weight`, next === 'INFO' ? 0 : USUAL_WEIGHT, dirty);
    setValue(`${name}.pass`, next === 'INFO' ? null : startingPass(of), dirty);
  };
  const setKind = (next: QuestionKind) => {
    setValue(`${name}.kind`, next, dirty);
    setValue(`${name}.choices`, [], dirty);
    setCounts(next === 'TEXT' ? 'INFO' : counts, next);
  };
  return (
    <div className="flex flex-col gap-4 py-4">
      <div className="flex items-center justify-between gap-2">
        <p className="text-sm font-medium">Question {index + 1}</p>
        <span className="flex items-center">
          {controls}
          <IconButton
            size="sm"
            variant="quiet"
            label={`Remove question ${index + 1}`}
            icon={<Trash2 />}
            onClick={onRemove}
          />
        </span>
      </div>
      <TextField
        control={control}
        name={`${name}.question`}
        label="What you ask"
        placeholder="Do you have a driving licence?"
        maxLength={200}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Answered with" kind="group">
          <Select
            options={KINDS}
            value={kind}
            onValueChange={(next) => setKind(KINDS.find(({ value }) => value === next)?.value ?? kind)}
          />
        </Field>
        {kind === 'TEXT' ? null : (
          <Field label="What the answer is for" kind="group">
            <Select
              options={COUNTS}
              value={counts}
              onValueChange={(next) => setCounts(COUNTS.find(({ value }) => value === next)?.value ?? counts)}
            />
          </Field>
        )}
      </div>
      {kind === 'CHOICE' ? (
        <TagsField
          control={control}
          name={`${name}.choices`}
          label="Answers to choose from"
          hint="At least two."
          max={10}
        />
      ) : null}
      {counts === 'INFO' ? null : <RightAnswer index={index} />}
      {counts === 'WEIGHT' ? (
        <NumberField
          control={control}
          name={`${name}.weight`}
          label="How much it counts, 1 to 10"
          maxDigits={2}
        />
      ) : null}
      <CheckboxField control={control} name={`${name}.isRequired`} label="Has to be answered" />
    </div>
  );
}

function RightAnswer({ index }: { index: number }): ReactNode {
  const { control, setValue } = useFormContext<JobFormValues>();
  const name = `questions.${index}` as const;
  const { kind, choices, pass } = useWatch({ control, name });
  if (kind === 'NUMBER') {
    return <NumberField control={control} name={`${name}.pass`} label="At least" maxDigits={6} />;
  }
  if (kind === 'CHOICE') {
    return (
      <ChipsField
        control={control}
        name={`${name}.pass`}
        label="Right answers"
        options={choices.map((choice) => ({ value: choice, label: choice }))}
      />
    );
  }
  return (
    <Field label="Right answer" kind="group">
      <RadioGroup
        aria-label="Right answer"
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={pass === false ? 'no' : 'yes'}
        onValueChange={(next) => setValue(`${name}.pass`, next === 'yes', { shouldDirty: true })}
      />
    </Field>
  );
}
