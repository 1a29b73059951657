import { MAX_QUESTIONS, type QuestionKind } from '@nxtgauge/domain/jobs';
import { FormSection } from '@nxtgauge/ui/forms';
import { Button } from '@nxtgauge/ui/primitives';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Sortable } from '../portfolio/sortable.tsx';
import { FieldFindings } from './job-findings.tsx';
import type { JobFormValues } from './job-form-schema.ts';
import { QuestionFields } from './question-fields.tsx';

const fresh = (kind: QuestionKind): JobFormValues['questions'][number] => ({
  id: null,
  question: '',
  kind,
  choices: [],
  isRequired: true,
  isKnockOut: false,
  weight: 0,
  pass: null,
});

/** What every applicant is asked. An answered question that changes is asked anew; earlier answers keep the old one. */
export function QuestionBuilder(): ReactNode {
  const { control } = useFormContext<JobFormValues>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'questions', keyName: 'key' });
  const items = fields.map(({ key }, index) => ({ id: key, index }));
  return (
    <FormSection
      title="Questions to applicants"
      description="Two or three short ones save everybody time. An answer never rejects anybody by itself."
    >
      {items.length > 0 ? (
        <Sortable
          items={items}
          nameOf={({ index }) => `question ${index + 1}`}
          layout="list"
          label="Questions"
          className="flex flex-col divide-y divide-line border-y border-line"
          onMove={(id, to) =>
            move(
              items.findIndex((item) => item.id === id),
              to,
            )
          }
        >
          {(_item, index, controls) => (
            <QuestionFields index={index} controls={controls} onRemove={() => remove(index)} />
          )}
        </Sortable>
      ) : null}
      <FieldFindings field="questions" />
      <Button
        className="self-start"
        iconStart={<Plus />}
        disabled={fields.length >= MAX_QUESTIONS}
        onClick={() => append(fresh('YES_NO'))}
      >
        Add a question
      </Button>
    </FormSection>
  );
}
