import { APPLICATION_STATUS_LABELS, OPEN_APPLICATION_STATUSES } from '@nxtgauge/domain/applications';
import { MAX_STAGES } from '@nxtgauge/domain/jobs';
import { errorText, FormSection, SelectField, TextField } from '@nxtgauge/ui/forms';
import { Button, IconButton } from '@nxtgauge/ui/primitives';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { Sortable } from '../portfolio/sortable.tsx';
import type { JobFormValues } from './job-form-schema.ts';

const statuses = OPEN_APPLICATION_STATUSES.map((value) => ({
  value,
  label: APPLICATION_STATUS_LABELS[value],
}));

/** The columns of the job's board: their names are the company's, what candidates read is one of four statuses. */
export function StageEditor({ used }: { used: ReadonlySet<string> }): ReactNode {
  const { control } = useFormContext<JobFormValues>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'stages', keyName: 'key' });
  const stages = useWatch({ control, name: 'stages' });
  const { errors } = useFormState({ control, name: 'stages' });
  const items = fields.map(({ key }, index) => ({ id: key, index }));
  const nameOf = (index: number) => stages[index]?.name || `column ${index + 1}`;
  return (
    <FormSection
      title="Your steps of hiring"
      description="Name them as your team does. Candidates read the status beside each, not your name for it."
    >
      <Sortable
        items={items}
        nameOf={({ index }) => nameOf(index)}
        layout="list"
        label="Steps"
        className="flex flex-col divide-y divide-line border-y border-line"
        onMove={(id, to) =>
          move(
            items.findIndex((item) => item.id === id),
            to,
          )
        }
      >
        {(_item, index, controls) => {
          const id = stages[index]?.id ?? null;
          const isUsed = id !== null && used.has(id);
          return (
            <div className="flex flex-wrap items-end gap-x-3 gap-y-2 py-3">
              <TextField
                control={control}
                name={`stages.${index}.name`}
                label={`Name of step ${index + 1}`}
                hideLabel
                maxLength={40}
                className="min-w-40 flex-1"
              />
              <SelectField
                control={control}
                name={`stages.${index}.status`}
                label={`What candidates read in step ${index + 1}`}
                hideLabel
                options={statuses}
                disabled={isUsed}
                className="w-40"
              />
              <span className="ml-auto flex items-center">
                {controls}
                <IconButton
                  size="sm"
                  variant="quiet"
                  label={isUsed ? `${nameOf(index)} has applications and stays` : `Remove ${nameOf(index)}`}
                  icon={<Trash2 />}
                  disabled={isUsed || fields.length === 1}
                  onClick={() => remove(index)}
                />
              </span>
            </div>
          );
        }}
      </Sortable>
      {errors.stages ? (
        <p role="alert" className="text-sm text-brick">
          {errorText(errors.stages)}
        </p>
      ) : null}
      <Button
        className="self-start"
        iconStart={<Plus />}
        disabled={fields.length >= MAX_STAGES}
        onClick={() => append({ id: null, name: '', status: 'INTERVIEW' })}
      >
        Add a step
      </Button>
    </FormSection>
  );
}
