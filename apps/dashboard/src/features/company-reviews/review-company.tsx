import { WriteCompanyReviewInput, type MyCompanyReview } from '@nxtgauge/domain/reviews';
import { PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDate } from '@nxtgauge/ui/format';
import { Form, FormActions, RatingField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Notice, TextLink, toast } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';

/** A candidate's review of the company that interviewed them; nothing before an interview. */
export function ReviewCompany({ applicationId }: { applicationId: string }): ReactNode {
  const mine = trpc.reviews.myOfCompany.useQuery({ applicationId }).data;
  if (!mine || mine.state === 'NOT_YET' || mine.state === 'CLOSED') return null;
  return (
    <PageSection
      title={`Your review of ${mine.companyName}`}
      description="Public, without your name: “A candidate” and the month of the interview."
    >
      {mine.review ? (
        <Written review={mine.review} companyName={mine.companyName} />
      ) : (
        <Write applicationId={applicationId} until={mine.until} />
      )}
    </PageSection>
  );
}

const ReviewForm = WriteCompanyReviewInput.omit({ applicationId: true });

function Write({ applicationId, until }: { applicationId: string; until: string | null }): ReactNode {
  const now = useNow();
  const utils = trpc.useUtils();
  const write = trpc.reviews.writeOfCompany.useMutation({
    onSuccess: async () => {
      await utils.reviews.invalidate();
      toast.done('Your review is public');
    },
  });
  const form = useZodForm(ReviewForm, { defaultValues: { text: '' } });
  return (
    <Form form={form} onSubmit={(values) => write.mutateAsync({ applicationId, ...values })}>
      <RatingField control={form.control} name="rating" label="How were you treated?" />
      <TextareaField
        control={form.control}
        name="text"
        label="What should others know?"
        hint="How the interview went, how clear they were, how long answers took. No names, numbers or links."
        rows={4}
        maxLength={2000}
      />
      <FormActions>
        <SubmitButton pendingLabel="Publishing">Publish the review</SubmitButton>
        {until === null ? null : (
          <p className="num text-sm text-ink-faint">You can write it until {formatDate(until, now)}.</p>
        )}
      </FormActions>
    </Form>
  );
}

function Written({
  review,
  companyName,
}: {
  review: NonNullable<MyCompanyReview['review']>;
  companyName: string;
}): ReactNode {
  const isPublic = review.status === 'PUBLISHED';
  return (
    <Notice
      tone={isPublic ? 'leaf' : 'neutral'}
      title={isPublic ? 'Your review is public' : 'Your review is not public any more'}
    >
      <p className="wrap-anywhere whitespace-pre-line">“{review.text}”</p>
      {review.reply ? (
        <p className="mt-2 wrap-anywhere whitespace-pre-line">
          {companyName} answered: “{review.reply.text}”
        </p>
      ) : null}
      <p className="mt-2">
        <TextLink href={`${paths.reviews}?side=by_me`}>Withdraw it under Reviews</TextLink>
      </p>
    </Notice>
  );
}
