import { useNow } from '@nxtgauge/ui/app-kit';
import { WriteReviewInput, REVIEW_WINDOW_DAYS, type ReviewState } from '@nxtgauge/domain/reviews';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { formatDate } from '@nxtgauge/ui/format';
import { Form, FormActions, RatingField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Notice, TextLink, toast } from '@nxtgauge/ui/primitives';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';

const byMe = `${paths.reviews}?side=by_me`;

const ReviewForm = WriteReviewInput.omit({ requestId: true });

function useWriteReview() {
  const utils = trpc.useUtils();
  return trpc.reviews.write.useMutation({
    onSuccess: async ({ published }) => {
      await Promise.all([
        utils.leads.detail.invalidate(),
        utils.leadRequests.detail.invalidate(),
        utils.leadRequests.mine.invalidate(),
      ]);
      toast.done(published ? 'Both reviews are public now' : 'Your review is stored', {
        description: published ? undefined : 'It appears together with theirs.',
      });
    },
  });
}

type ReviewPanelProps = {
  requestId: string;
  state: ReviewState;
  completedAt: string | null;
  otherName: string;
};

/** Where this side's review stands, and the form while it can be written (BR-17). */
export function ReviewPanel({ requestId, state, completedAt, otherName }: ReviewPanelProps): ReactNode {
  const now = useNow();
  const until =
    completedAt === null ? null : formatDate(addMs(new Date(completedAt), REVIEW_WINDOW_DAYS * DAY_MS), now);
  switch (state) {
    case 'NOT_YET':
      return (
        <p className="text-sm text-ink-soft">Reviews open for both sides once the work is marked as done.</p>
      );
    case 'OPEN':
      return <WriteReview requestId={requestId} otherName={otherName} until={until} />;
    case 'WAITING_FOR_OTHER':
      return (
        <Notice tone="sky" title="Your review is stored">
          Nobody sees it yet. It appears together with the one {otherName} writes, or alone on {until}. It can
          no longer be changed.
        </Notice>
      );
    case 'PUBLISHED':
      return (
        <Notice tone="leaf" title="Your review is public">
          It counts in the rating of {otherName}. You find it under{' '}
          <TextLink href={byMe}>your reviews</TextLink>.
        </Notice>
      );
    case 'HIDDEN':
      return (
        <Notice tone="brick" title="Your review is hidden">
          You find the reason, and can appeal, under <TextLink href={byMe}>your reviews</TextLink>.
        </Notice>
      );
    case 'WITHDRAWN':
      return (
        <Notice tone="neutral" title="You withdrew your review">
          It no longer counts in the rating of {otherName}.
        </Notice>
      );
    case 'CLOSED':
      return (
        <Notice tone="neutral" icon={<Lock />} title="The time for reviews is over">
          Both sides had {REVIEW_WINDOW_DAYS} days after the work was done.
        </Notice>
      );
  }
}

function WriteReview({
  requestId,
  otherName,
  until,
}: Pick<ReviewPanelProps, 'requestId' | 'otherName'> & { until: string | null }): ReactNode {
  const write = useWriteReview();
  const form = useZodForm(ReviewForm, { defaultValues: { text: '' } });
  return (
    <Form form={form} onSubmit={(values) => write.mutateAsync({ requestId, ...values })}>
      <p className="text-sm text-ink-soft">
        Neither side sees the other’s review until both are written{until ? `, or until ${until}` : ''}. A
        review cannot be changed later.
      </p>
      <RatingField control={form.control} name="rating" label={`How was it with ${otherName}?`} />
      <TextareaField
        control={form.control}
        name="text"
        label="Your review"
        hint="What went well, what could be better. No phone numbers or links."
        rows={4}
        maxLength={2000}
      />
      <FormActions>
        <SubmitButton pendingLabel="Sending your review">Send review</SubmitButton>
      </FormActions>
    </Form>
  );
}
