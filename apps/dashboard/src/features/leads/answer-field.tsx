import type { LeadQuestion } from '@nxtgauge/domain/profiles';
import { CheckboxField, ChipsField, NumberField, SelectField } from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';

/** One question of the profession, as the registry describes it. Stands inside a `Form` whose answers live under `answers`. */
export function AnswerField({ question }: { question: LeadQuestion }): ReactNode {
  const frame = { name: `answers.${question.key}`, label: question.label, optional: !question.required };
  switch (question.kind) {
    case 'choice':
      return (
        <SelectField
          {...frame}
          options={question.options}
          clearLabel={question.required ? undefined : 'Not said'}
        />
      );
    case 'choices':
      return <ChipsField {...frame} options={question.options} />;
    case 'number':
      return <NumberField {...frame} unit={question.unit} />;
    case 'boolean':
      return <CheckboxField {...frame} />;
  }
}
