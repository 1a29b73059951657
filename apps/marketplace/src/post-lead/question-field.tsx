import type { LeadQuestion } from '@nxtgauge/domain/profiles';
import { ChipsField, errorText, NumberField, RadioField } from '@nxtgauge/ui/forms';
import { ChipGroup, Field } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { LeadFields, LeadValues } from './lead-values.ts';

type LeadControl = Control<LeadValues, unknown, LeadFields>;

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

function YesNoField({
  control,
  name,
  label,
}: {
  control: LeadControl;
  name: `answers.${string}`;
  label: string;
}): ReactNode {
  const { field, fieldState } = useController({ control, name });
  const chosen = field.value === true ? ['yes'] : field.value === false ? ['no'] : [];
  return (
    <Field kind="group" hideLabel label={label} error={errorText(fieldState.error)}>
      <ChipGroup<'yes' | 'no'>
        aria-label={label}
        multiple={false}
        options={YES_NO}
        value={chosen as ('yes' | 'no')[]}
        onBlur={field.onBlur}
        onValueChange={([next]) => field.onChange(next === undefined ? null : next === 'yes')}
      />
    </Field>
  );
}

/** One question of the registry as a field; its words are the heading of the step, so the label is for screen readers. */
export function QuestionField({
  question,
  control,
}: {
  question: LeadQuestion;
  control: LeadControl;
}): ReactNode {
  const name = `answers.${question.key}` as const;
  const shared = { control, name, label: question.label, hideLabel: true };
  switch (question.kind) {
    case 'choice':
      return <RadioField {...shared} look="chips" options={question.options} />;
    case 'choices':
      return <ChipsField {...shared} options={question.options} />;
    case 'number':
      return (
        <NumberField
          {...shared}
          unit={question.unit}
          hint={`Between ${question.min} and ${question.max.toLocaleString('en-IN')}.`}
        />
      );
    case 'boolean':
      return <YesNoField control={control} name={name} label={question.label} />;
  }
}
