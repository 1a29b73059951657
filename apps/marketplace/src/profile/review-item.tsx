import { formatDate } from '@nxtgauge/ui/format';
import { Badge, Rating } from '@nxtgauge/ui/primitives';
import { EyeOff, Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { ReportLink } from './badges-report-link.tsx';

const ALWAYS_WITH_YEAR = '1970-01-01T00:00:00Z';
/** The day of something said in public, with its year. */
export const reviewDate = (at: string): string => formatDate(at, ALWAYS_WITH_YEAR);

/** What stands in the place of a review that is hidden. */
export function HiddenReview({ children }: { children: ReactNode }): ReactNode {
  return (
    <li className="flex items-start gap-2.5 py-5 text-sm text-ink-soft">
      <EyeOff aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      {children}
    </li>
  );
}

export interface ReviewItemProps {
  review: {
    id: string;
    rating: number | null;
    text: string;
    publishedAt: string;
    underReview: boolean;
    reply: { text: string } | null;
  };
  author: string;
  /** What more is known of how it came about. */
  facts: ReactNode;
  words: { underReview: string; answered: string; report: string; reportReview: string };
  /** Where reporting leads back to. */
  backTo: string;
}

/** One public review, of whomever. */
export function ReviewItem({ review, author, facts, words, backTo }: ReviewItemProps): ReactNode {
  return (
    <li className="py-5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <span className="font-semibold">{author}</span>
        <Rating
          value={review.rating}
          count={1}
          look="stars"
          className="[&>span:last-child>span:nth-child(n+2)]:hidden"
        />
        <time dateTime={review.publishedAt} className="text-ink-faint">
          {reviewDate(review.publishedAt)}
        </time>
        {facts}
        {review.underReview ? (
          <Badge tone="sky" icon={<Flag aria-hidden="true" />}>
            {words.underReview}
          </Badge>
        ) : null}
      </p>
      <p className="mt-1.5 max-w-prose wrap-anywhere whitespace-pre-line">{review.text}</p>
      {review.reply ? (
        <div className="mt-3 max-w-prose border-l-2 border-line-strong pl-3.5">
          <p className="text-sm text-ink-faint">{words.answered}</p>
          <p className="mt-0.5 wrap-anywhere whitespace-pre-line">{review.reply.text}</p>
        </div>
      ) : null}
      <div className="mt-1.5">
        <ReportLink
          kind="review"
          entityId={review.id}
          label={words.report}
          name={words.reportReview}
          backTo={backTo}
        />
      </div>
    </li>
  );
}
