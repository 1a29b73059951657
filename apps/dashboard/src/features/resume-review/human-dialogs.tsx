import { AnswerContestInput, ContestReviewInput, HumanWordInput } from '@nxtgauge/domain/resume-review';
import type { ReviewDetail } from '@nxtgauge/domain/resume-review';
import { Form, NumberField, RadioField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import type { Contest } from './human-side.tsx';
import { useReviewActs } from './use-review-acts.ts';

const closer = (onClose: () => void) => (open: boolean) => {
  if (!open) onClose();
};

export function HumanWordDialog({
  review,
  onClose,
}: {
  review: ReviewDetail;
  onClose: () => void;
}): ReactNode {
  const { humanWord } = useReviewActs();
  const form = useZodForm(HumanWordInput, {
    defaultValues: {
      reviewId: review.id,
      score: Math.round(review.humanScore ?? review.overall ?? 50),
      words: review.result?.human?.words ?? '',
    },
  });
  return (
    <Dialog
      open
      onOpenChange={closer(onClose)}
      title="Your own word"
      description="It stands beside the reviewer’s score, never over it."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await humanWord.mutateAsync(values);
          onClose();
        }}
      >
        <NumberField control={form.control} name="score" label="Score" unit="of 100" maxDigits={3} />
        <TextareaField control={form.control} name="words" label="Why" rows={3} maxLength={2_000} />
        <SubmitButton variant="act" pendingLabel="Saving">
          Save
        </SubmitButton>
      </Form>
    </Dialog>
  );
}

export function ContestDialog({ reviewId, onClose }: { reviewId: string; onClose: () => void }): ReactNode {
  const { contest } = useReviewActs();
  const form = useZodForm(ContestReviewInput, { defaultValues: { reviewId, statement: '' } });
  return (
    <Dialog
      open
      onOpenChange={closer(onClose)}
      title="Object to this review"
      description="A colleague answers. The review stays as it is; both can be read beside it."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await contest.mutateAsync(values);
          onClose();
        }}
      >
        <TextareaField
          control={form.control}
          name="statement"
          label="What is wrong"
          rows={4}
          maxLength={2_000}
        />
        <SubmitButton variant="act" pendingLabel="Sending">
          Object
        </SubmitButton>
      </Form>
    </Dialog>
  );
}

const OUTCOMES = [
  { value: 'CHANGED', label: 'They are right', hint: 'Put your own word beside the score as well.' },
  { value: 'UPHELD', label: 'The review stays' },
];

export function AnswerDialog({ contest, onClose }: { contest: Contest; onClose: () => void }): ReactNode {
  const { answer } = useReviewActs();
  const form = useZodForm(AnswerContestInput, {
    defaultValues: { contestId: contest.id, outcome: 'CHANGED', answer: '' },
  });
  return (
    <Dialog open onOpenChange={closer(onClose)} title={`Answer ${contest.byName}`}>
      <Form
        form={form}
        onSubmit={async (values) => {
          await answer.mutateAsync(values);
          onClose();
        }}
      >
        <RadioField control={form.control} name="outcome" label="Outcome" options={OUTCOMES} look="card" />
        <TextareaField control={form.control} name="answer" label="Your answer" rows={3} maxLength={2_000} />
        <SubmitButton variant="act" pendingLabel="Answering">
          Answer
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
