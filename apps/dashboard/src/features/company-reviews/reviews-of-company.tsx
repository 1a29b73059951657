import { ReplyToReviewInput, hideReasonLabel, type CompanyReview } from '@nxtgauge/domain/reviews';
import { PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { formatDate } from '@nxtgauge/ui/format';
import { Form, FormActions, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Button, EmptyState, Rating, SkeletonRows, toast } from '@nxtgauge/ui/primitives';
import { MessageSquareText, Reply } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { ReportButton } from '../trust/report-dialog.tsx';

const ALWAYS_WITH_YEAR = '1970-01-01T00:00:00Z';

/** What candidates wrote of one's company; an administrator answers each once. */
export function ReviewsOfCompany({
  companyId,
  mayAnswer,
}: {
  companyId: string;
  mayAnswer: boolean;
}): ReactNode {
  const reviews = trpc.reviews.ofCompany.useInfiniteQuery(
    { companyId, limit: 10 },
    { getNextPageParam: (page) => page.nextCursor },
  );
  return (
    <PageSection
      title="Reviews by candidates"
      description="Written by people whom you interviewed. Nobody is told who they are."
    >
      <QueryView query={reviews} what="The reviews" skeleton={<SkeletonRows rows={3} />}>
        {(data) => {
          const shown = data.pages.flatMap(({ items }) => items);
          return shown.length === 0 ? (
            <EmptyState size="inline" icon={<MessageSquareText />} title="No reviews yet">
              <p>They come when candidates whom you interviewed write about it.</p>
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {shown.map((review) => (
                <Review key={review.id} review={review} mayAnswer={mayAnswer} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {reviews.hasNextPage ? (
        <Button loading={reviews.isFetching} onClick={() => void reviews.fetchNextPage()}>
          More reviews
        </Button>
      ) : null}
    </PageSection>
  );
}

function Review({ review, mayAnswer }: { review: CompanyReview; mayAnswer: boolean }): ReactNode {
  const [answering, setAnswering] = useState(false);
  if (review.hidden) {
    return (
      <li className="py-4 text-sm text-ink-soft">
        Hidden on {formatDate(review.hidden.at)}: it {hideReasonLabel(review.hidden.reason)}.
      </li>
    );
  }
  return (
    <li className="flex flex-col gap-2 py-4">
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-faint">
        <Rating
          value={review.rating}
          count={1}
          look="stars"
          className="[&>span:last-child>span:nth-child(n+2)]:hidden"
        />
        <time dateTime={review.publishedAt}>{formatDate(review.publishedAt, ALWAYS_WITH_YEAR)}</time>
      </p>
      <p className="max-w-prose wrap-anywhere whitespace-pre-line">{review.text}</p>
      {review.reply ? (
        <div className="max-w-prose border-l-2 border-line-strong pl-3 text-sm">
          <p className="text-ink-faint">You answered on {formatDate(review.reply.at, ALWAYS_WITH_YEAR)}</p>
          <p className="mt-0.5 wrap-anywhere whitespace-pre-line">{review.reply.text}</p>
        </div>
      ) : null}
      {answering ? (
        <Answer reviewId={review.id} onDone={() => setAnswering(false)} />
      ) : (
        <div className="-ml-2 flex flex-wrap items-center gap-1">
          {mayAnswer && review.reply === null ? (
            <Button size="sm" variant="quiet" iconStart={<Reply />} onClick={() => setAnswering(true)}>
              Answer
            </Button>
          ) : null}
          <ReportButton kind="review" entityId={review.id} what="this review" reported={review.underReview} />
        </div>
      )}
    </li>
  );
}

function Answer({ reviewId, onDone }: { reviewId: string; onDone: () => void }): ReactNode {
  const utils = trpc.useUtils();
  const reply = trpc.reviews.replyForCompany.useMutation({
    onSuccess: async () => {
      await utils.reviews.ofCompany.invalidate();
      toast.done('Your answer is public');
      onDone();
    },
  });
  const form = useZodForm(ReplyToReviewInput, { defaultValues: { reviewId, text: '' } });
  return (
    <Form form={form} onSubmit={(values) => reply.mutateAsync(values)}>
      <TextareaField
        control={form.control}
        name="text"
        label="Your company’s answer"
        hint="Public, once, and not changed afterwards."
        rows={3}
        maxLength={1000}
      />
      <FormActions>
        <SubmitButton pendingLabel="Publishing">Publish the answer</SubmitButton>
        <Button onClick={onDone}>Cancel</Button>
      </FormActions>
    </Form>
  );
}
