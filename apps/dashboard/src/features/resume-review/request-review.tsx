import {
  EXPERIENCE_LEVELS,
  INDUSTRIES,
  RequestReviewInput,
  REVIEW_TYPES,
} from '@nxtgauge/domain/resume-review';
import { Form, RadioField, SelectField, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { industryWords, LEVEL_WORDS, REVIEW_TYPE_WORDS } from './review-words.ts';
import { useReviewActs } from './use-review-acts.ts';

const typeOptions = REVIEW_TYPES.map((value) => ({ value, ...REVIEW_TYPE_WORDS[value] }));
const industryOptions = INDUSTRIES.map((value) => ({ value, label: industryWords(value) }));
const levelOptions = EXPERIENCE_LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }));

/** What the résumé is to be read for. */
export function RequestReview({
  resumeId,
  jobs,
  onAsked,
  onClose,
}: {
  resumeId: string;
  /** The newest first. */
  jobs: ReadonlyMap<string, string>;
  onAsked: (reviewId: string) => void;
  onClose: () => void;
}): ReactNode {
  const { request } = useReviewActs();
  const { data: offered } = trpc.resumeReviews.options.useQuery();
  const form = useZodForm(RequestReviewInput, {
    defaultValues: {
      resumeId,
      reviewType: 'comprehensive',
      engine: 'RULES',
      targetRole: null,
      targetIndustry: null,
      experienceLevel: null,
      focus: null,
      jobId: [...jobs.keys()][0] ?? null,
    },
  });
  const { control } = form;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title="Review this résumé"
      description="It is read without name, age, gender, family or college, and never decides anything by itself."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          const review = await request.mutateAsync(values);
          onAsked(review.id);
          onClose();
        }}
      >
        <RadioField
          control={control}
          name="reviewType"
          label="How thoroughly"
          options={typeOptions}
          look="card"
        />
        {jobs.size > 0 ? (
          <SelectField
            control={control}
            name="jobId"
            label="For a job that they applied to"
            options={[...jobs].map(([value, label]) => ({ value, label }))}
            clearLabel="For no job"
            optional
          />
        ) : null}
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField control={control} name="targetRole" label="Role" maxLength={120} optional nullable />
          <SelectField
            control={control}
            name="experienceLevel"
            label="Level"
            options={levelOptions}
            clearLabel="Any level"
            optional
          />
          <SelectField
            control={control}
            name="targetIndustry"
            label="Industry"
            options={industryOptions}
            clearLabel="Any industry"
            optional
          />
          <TextField
            control={control}
            name="focus"
            label="Look for in particular"
            hint="Words, apart by commas."
            maxLength={200}
            optional
            nullable
          />
        </div>
        {offered?.model ? (
          <RadioField
            control={control}
            name="engine"
            label="Who reviews"
            options={[
              {
                value: 'RULES',
                label: 'Published rules',
                hint: 'The same text always gets the same answer.',
              },
              {
                value: 'MODEL',
                label: offered.model,
                hint: 'A language model. Names and contacts are not sent.',
              },
            ]}
            look="card"
          />
        ) : null}
        <SubmitButton variant="act" pendingLabel="Asking">
          Review
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
