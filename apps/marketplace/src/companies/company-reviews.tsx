import type { PublicCompany } from '@nxtgauge/domain/companies';
import { hideReasonLabel, type CompanyReview } from '@nxtgauge/domain/reviews';
import { readError } from '@nxtgauge/ui/app-kit';
import { formatDate } from '@nxtgauge/ui/format';
import { Badge, Button, Notice, Rating } from '@nxtgauge/ui/primitives';
import { EyeOff, Flag, UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { ReportLink } from '../profile/badges-report-link.tsx';
import { paths } from '../shell/paths.ts';
import { FIRST_COMPANY_REVIEWS } from './first-pages.ts';
import { useMore } from './use-more.ts';

const ALWAYS_WITH_YEAR = '1970-01-01T00:00:00Z';
const date = (at: string) => formatDate(at, ALWAYS_WITH_YEAR);
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
      <li className="flex items-start gap-2.5 py-5 text-sm text-ink-soft">
        <EyeOff aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
        Hidden on {date(review.hidden.at)}: it {hideReasonLabel(review.hidden.reason)}.
      </li>
    );
  }
  return (
    <li className="py-5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <span className="font-semibold">
          A candidate, interviewed in {monthWords(review.interviewedMonth)}
        </span>
        <Rating
          value={review.rating}
          count={1}
          look="stars"
          className="[&>span:last-child>span:nth-child(n+2)]:hidden"
        />
        <time dateTime={review.publishedAt} className="text-ink-faint">
          {date(review.publishedAt)}
        </time>
        <Badge tone="leaf" icon={<UserCheck aria-hidden="true" />}>
          Verified candidate
        </Badge>
        {review.underReview ? (
          <Badge tone="sky" icon={<Flag aria-hidden="true" />}>
            Under review
          </Badge>
        ) : null}
      </p>
      <p className="mt-1.5 max-w-prose wrap-anywhere whitespace-pre-line">{review.text}</p>
      {review.reply ? (
        <div className="mt-3 max-w-prose border-l-2 border-line-strong pl-3.5">
          <p className="text-sm text-ink-faint">
            {company.name} answered on {date(review.reply.at)}
          </p>
          <p className="mt-0.5 wrap-anywhere whitespace-pre-line">{review.reply.text}</p>
        </div>
      ) : null}
      <div className="mt-1.5">
        <ReportLink
          kind="review"
          entityId={review.id}
          label="Report"
          name={`Report the review of ${date(review.publishedAt)}`}
          backTo={`${paths.company(company.slug)}#reviews`}
        />
      </div>
    </li>
  );
}
