import type { PublicCompany } from '@nxtgauge/domain/companies';
import { hideReasonLabel, type CompanyReview } from '@nxtgauge/domain/reviews';
import { readError } from '@nxtgauge/ui/app-kit';
import { Badge, Button, Notice } from '@nxtgauge/ui/primitives';
import { UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { HiddenReview, reviewDate, ReviewItem } from '../profile/review-item.tsx';
import { paths } from '../shell/paths.ts';
import { FIRST_COMPANY_REVIEWS } from './first-pages.ts';
import { useMore } from './use-more.ts';

const monthWords = (month: string) =>
  new Intl.DateTimeFormat('en-IN', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** What candidates wrote; the first come with the page. */
export function CompanyReviews({ company }: { company: PublicCompany }): ReactNode {
  const input = { companyId: company.id, ...FIRST_COMPANY_REVIEWS };
  const reviews = useMore(trpc.reviews.ofCompany.useQuery(input), (initialCursor, enabled) =>
    trpc.reviews.ofCompany.useInfiniteQuery(input, {
      enabled,
      initialCursor,
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
  return (
    <section aria-labelledby="reviews" className="scroll-mt-20">
      <h2 id="reviews" className="text-xl">
        Reviews by candidates
      </h2>
      <p className="mt-1 text-sm text-ink-faint">
        Only people whom the company interviewed can write one. Their names are not shown.
      </p>
      {reviews.items.length === 0 && !reviews.isPending ? (
        <p className="mt-4 text-ink-soft">Nobody has written about an interview here yet.</p>
      ) : (
        <ul className="mt-3 divide-y divide-line">
          {reviews.items.map((review) => (
            <Review key={review.id} review={review} company={company} />
          ))}
        </ul>
      )}
      {reviews.error ? (
        <Notice tone="brick" title="The reviews cannot be shown">
          {readError(reviews.error).message}
        </Notice>
      ) : null}
      {reviews.hasMore ? (
        <Button
          className="mt-2 h-11"
          loading={reviews.isReading}
          loadingLabel="Loading"
          onClick={reviews.showMore}
        >
          More reviews
        </Button>
      ) : null}
    </section>
  );
}

function Review({ review, company }: { review: CompanyReview; company: PublicCompany }): ReactNode {
  if (review.hidden) {
    return (
      <HiddenReview>
        Hidden on {reviewDate(review.hidden.at)}: it {hideReasonLabel(review.hidden.reason)}.
      </HiddenReview>
    );
  }
  return (
    <ReviewItem
      review={review}
      author={`A candidate, interviewed in ${monthWords(review.interviewedMonth)}`}
      facts={
        <Badge tone="leaf" icon={<UserCheck aria-hidden="true" />}>
          Verified candidate
        </Badge>
      }
      words={{
        underReview: 'Under review',
        answered: review.reply ? `${company.name} answered on ${reviewDate(review.reply.at)}` : '',
        report: 'Report',
        reportReview: `Report the review of ${reviewDate(review.publishedAt)}`,
      }}
      backTo={`${paths.company(company.slug)}#reviews`}
    />
  );
}
