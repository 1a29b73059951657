import type { PublicProfile } from '@nxtgauge/domain/profiles';
import { readError } from '@nxtgauge/ui/app-kit';
import { formatDate } from '@nxtgauge/ui/format';
import { Button, Notice, Rating } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';

const ALWAYS_WITH_YEAR = '1970-01-01T00:00:00Z';

/** The newest come with the page; the rest are read when asked for. */
export function Reviews({ profile }: { profile: PublicProfile }): ReactNode {
  const [asked, setAsked] = useState(false);
  const more = trpc.reviews.ofProfile.useInfiniteQuery(
    { profileId: profile.id, limit: 20 },
    { enabled: asked, getNextPageParam: (page) => page.nextCursor, initialCursor: null },
  );
  const first = profile.reviews;
  const known = new Set(first.map(({ id }) => id));
  const later = more.data?.pages.flatMap(({ items }) => items).filter(({ id }) => !known.has(id)) ?? [];
  const reviews = [...first, ...later];
  const hasMore = asked ? more.hasNextPage : profile.ratingCount > first.length;
  return (
    <section aria-labelledby="reviews" className="scroll-mt-20">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="reviews" className="text-xl">
          Reviews
        </h2>
        {profile.ratingAvg === null ? null : (
          <Rating value={profile.ratingAvg} count={profile.ratingCount} look="stars" size="md" />
        )}
      </div>
      <p className="mt-1 text-sm text-ink-faint">
        Only people who hired them through Nxtgauge can write one.
      </p>
      {reviews.length === 0 ? (
        <p className="mt-4 text-ink-soft">No reviews yet. The first customer’s words will stand here.</p>
      ) : (
        <ul className="mt-3 divide-y divide-line">
          {reviews.map((review) => (
            <li key={review.id} className="py-5">
              <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
                <span className="font-semibold">{review.reviewerName}</span>
                <Rating
                  value={review.rating}
                  count={1}
                  look="stars"
                  className="[&>span:last-child>span:nth-child(n+2)]:hidden"
                />
                <time dateTime={review.publishedAt} className="text-ink-faint">
                  {formatDate(review.publishedAt, ALWAYS_WITH_YEAR)}
                </time>
              </p>
              <p className="mt-1.5 max-w-prose whitespace-pre-line">{review.text}</p>
            </li>
          ))}
        </ul>
      )}
      {more.error ? (
        <Notice tone="brick" title="More reviews did not load">
          {readError(more.error).message}
        </Notice>
      ) : null}
      {hasMore ? (
        <Button
          className="mt-2 h-11"
          loading={more.isFetching}
          loadingLabel="Loading reviews"
          onClick={() => (asked ? void more.fetchNextPage() : setAsked(true))}
        >
          More reviews
        </Button>
      ) : null}
    </section>
  );
}
