import { hideReasonLabel, ReplyToReviewInput, type MyReview } from '@nxtgauge/domain/reviews';
import { formatDate } from '@nxtgauge/ui/format';
import { Form, FormActions, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Badge, Button, ConfirmDialog, Rating, TextLink, toast } from '@nxtgauge/ui/primitives';
import { Clock, EyeOff, Flag, Reply, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';
import { AppealButton } from '../trust/appeal-dialog.tsx';
import { ReportButton } from '../trust/report-dialog.tsx';

const monthWords = (month: string) =>
  new Intl.DateTimeFormat('en-IN', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** One review as its author or its subject sees it, with what they may do. */
export function MyReviewCard({ review, side }: { review: MyReview; side: 'of_me' | 'by_me' }): ReactNode {
  const [replying, setReplying] = useState(false);
  const ofMe = side === 'of_me';
  return (
    <li className="flex flex-col gap-2 py-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="font-semibold">{ofMe ? review.otherName : `To ${review.otherName}`}</span>
        {review.status === 'HIDDEN' && ofMe ? null : (
          <Rating
            value={review.rating}
            count={1}
            look="stars"
            className="[&>span:last-child>span:nth-child(n+2)]:hidden"
          />
        )}
        <time dateTime={review.writtenAt} className="text-ink-faint">
          {formatDate(review.publishedAt ?? review.writtenAt, '1970-01-01T00:00:00Z')}
        </time>
        <States review={review} />
      </p>
      <p className="text-sm text-ink-faint">
        <LeadLink review={review} />
        {review.hiredMonth === null ? '' : `, hired in ${monthWords(review.hiredMonth)}`}
        {ofMe && review.profileName !== null ? `. About ${review.profileName}` : ''}
      </p>
      {review.hidden ? (
        <p className="max-w-prose rounded-md border border-line bg-paper-sunk px-3 py-2 text-sm text-ink-soft">
          Hidden on {formatDate(review.hidden.at)}: {hideReasonLabel(review.hidden.reason)}. It does not
          count.
        </p>
      ) : null}
      {review.text === '' ? null : (
        <p className="max-w-prose wrap-anywhere whitespace-pre-line">{review.text}</p>
      )}
      {review.reply ? (
        <div className="max-w-prose border-l-2 border-line-strong pl-3 text-sm">
          <p className="text-ink-faint">
            {ofMe ? 'You answered' : `${review.otherName} answered`} on {formatDate(review.reply.at)}
          </p>
          <p className="mt-0.5 wrap-anywhere whitespace-pre-line">{review.reply.text}</p>
        </div>
      ) : null}
      {replying ? (
        <ReplyForm review={review} onDone={() => setReplying(false)} />
      ) : (
        <div className="-ml-2 flex flex-wrap items-center gap-1">
          {review.canReply ? (
            <Button size="sm" variant="quiet" iconStart={<Reply />} onClick={() => setReplying(true)}>
              Answer
            </Button>
          ) : null}
          {ofMe && review.status === 'PUBLISHED' ? (
            <ReportButton
              kind="review"
              entityId={review.id}
              what="this review"
              reported={review.reportedByMe}
            />
          ) : null}
          {review.canWithdraw ? <Withdraw review={review} /> : null}
          {review.canAppeal ? <AppealButton subject="REVIEW" subjectId={review.id} /> : null}
        </div>
      )}
    </li>
  );
}

function LeadLink({ review }: { review: MyReview }): ReactNode {
  if (review.leadId !== null) return <TextLink href={paths.lead(review.leadId)}>{review.leadTitle}</TextLink>;
  if (review.requestId !== null) {
    return <TextLink href={paths.request(review.requestId)}>{review.leadTitle}</TextLink>;
  }
  if (review.applicationId !== null) {
    return <TextLink href={paths.application(review.applicationId)}>{review.leadTitle}</TextLink>;
  }
  return review.leadTitle;
}

function States({ review }: { review: MyReview }): ReactNode {
  return (
    <>
      {review.status === 'PENDING' ? (
        <Badge tone="sky" icon={<Clock aria-hidden="true" />}>
          Waits for theirs
        </Badge>
      ) : null}
      {review.status === 'HIDDEN' ? (
        <Badge tone="brick" icon={<EyeOff aria-hidden="true" />}>
          Hidden
        </Badge>
      ) : null}
      {review.status === 'WITHDRAWN' ? (
        <Badge icon={<Undo2 aria-hidden="true" />}>You withdrew it</Badge>
      ) : null}
      {review.underReview && review.status === 'PUBLISHED' ? (
        <Badge tone="sky" icon={<Flag aria-hidden="true" />}>
          Under review
        </Badge>
      ) : null}
    </>
  );
}

const ReplyFields = ReplyToReviewInput.pick({ text: true });

function ReplyForm({ review, onDone }: { review: MyReview; onDone: () => void }): ReactNode {
  const utils = trpc.useUtils();
  const reply = trpc.reviews.reply.useMutation({ onSuccess: () => utils.reviews.mine.invalidate() });
  const form = useZodForm(ReplyFields, { defaultValues: { text: '' } });
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        await reply.mutateAsync({ reviewId: review.id, ...values });
        toast.done('Your answer is public');
        onDone();
      }}
    >
      <TextareaField
        control={form.control}
        name="text"
        label={`Your answer to ${review.otherName}`}
        hint="Everybody can read it. You answer once and cannot change it. No phone numbers or links."
        rows={3}
        maxLength={1000}
      />
      <FormActions>
        <Button variant="quiet" onClick={onDone}>
          Not now
        </Button>
        <SubmitButton pendingLabel="Publishing answer">Publish answer</SubmitButton>
      </FormActions>
    </Form>
  );
}

function Withdraw({ review }: { review: MyReview }): ReactNode {
  const utils = trpc.useUtils();
  const withdraw = trpc.reviews.withdraw.useMutation({
    onSuccess: async () => {
      await Promise.all([
        utils.reviews.mine.invalidate(),
        utils.leads.detail.invalidate(),
        utils.leadRequests.detail.invalidate(),
      ]);
      toast.done('Your review is withdrawn');
    },
  });
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="quiet" iconStart={<Undo2 />}>
          Withdraw
        </Button>
      }
      title="Withdraw this review?"
      confirmLabel="Withdraw review"
      pendingLabel="Withdrawing"
      tone="danger"
      onConfirm={() => withdraw.mutateAsync({ reviewId: review.id })}
    >
      <p>
        Your words go and your stars no longer count for {review.otherName}. Everybody still sees that one
        review was withdrawn. You cannot write another one for the same work.
      </p>
      <MutationAlert error={withdraw.error} className="mt-3" />
    </ConfirmDialog>
  );
}
