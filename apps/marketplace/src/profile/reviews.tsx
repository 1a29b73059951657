import type { PublicProfile } from '@nxtgauge/domain/profiles';
import type { ListedReview, ReviewSort } from '@nxtgauge/domain/reviews';
import { readError } from '@nxtgauge/ui/app-kit';
import { Button, Notice, Rating } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { NativeSelect } from '../search/native-select.tsx';
import { paths } from '../shell/paths.ts';
import { WhyButton } from './badges.tsx';
import { FIRST_REVIEWS } from './first-reviews.ts';
import { HiddenReview, reviewDate, ReviewItem } from './review-item.tsx';
import { REVIEW_SORT_KEYS, useMonth, useReviewWords } from './review-words.ts';

/** The first page comes with the profile; order, stars and more are read when asked for. */
export function Reviews({ profile }: { profile: PublicProfile }): ReactNode {
  const words = useReviewWords();
  const [sort, setSort] = useState<ReviewSort>(FIRST_REVIEWS.sort);
  const [stars, setStars] = useState<number | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const input = { profileId: profile.id, ...FIRST_REVIEWS, sort, ...(stars === undefined ? {} : { stars }) };
  const first = trpc.reviews.ofProfile.useQuery(input, { placeholderData: (before) => before });
  const next = first.data?.nextCursor ?? null;
  const more = trpc.reviews.ofProfile.useInfiniteQuery(
    { ...input, limit: 20 },
    { enabled: asked && next !== null, getNextPageParam: (page) => page.nextCursor, initialCursor: next },
  );
  const shown = first.data?.items ?? profile.reviews.map(fromPage);
  const reviews = [...shown, ...(asked ? (more.data?.pages.flatMap(({ items }) => items) ?? []) : [])];
  const failed = first.error ?? more.error;
  const change = (run: () => void) => {
    setAsked(false);
    run();
  };
  return (
    <section aria-labelledby="reviews" className="scroll-mt-20">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="reviews" className="text-xl">
          {words.heading}
        </h2>
        {profile.ratingAvg === null ? null : (
          <>
            <Rating value={profile.ratingAvg} count={profile.ratingCount} look="stars" size="md" />
            <WhyButton profileId={profile.id} number="rating" />
          </>
        )}
      </div>
      <Collection collection={first.data?.collection} />
      {profile.ratingCount > 1 ? (
        <div className="mt-4 flex flex-wrap gap-3">
          <label className="flex flex-col gap-1 text-sm text-ink-faint">
            {words.sort}
            <NativeSelect
              value={sort}
              onChange={(event) => change(() => setSort(event.target.value as ReviewSort))}
            >
              {REVIEW_SORT_KEYS.map((key) => (
                <option key={key} value={key}>
                  {words.sorts[key]}
                </option>
              ))}
            </NativeSelect>
          </label>
          <label className="flex flex-col gap-1 text-sm text-ink-faint">
            {words.filter}
            <NativeSelect
              value={stars === undefined ? '' : String(stars)}
              onChange={(event) =>
                change(() => setStars(event.target.value === '' ? undefined : Number(event.target.value)))
              }
            >
              <option value="">{words.allStars}</option>
              {[5, 4, 3, 2, 1].map((count) => (
                <option key={count} value={count}>
                  {words.stars(count, first.data?.collection.byStars[count - 1] ?? 0)}
                </option>
              ))}
            </NativeSelect>
          </label>
        </div>
      ) : null}
      {reviews.length === 0 ? (
        <p className="mt-4 text-ink-soft">{stars === undefined ? words.none : words.noneWith(stars)}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line">
          {reviews.map((review) => (
            <Review key={review.id} review={review} profile={profile} />
          ))}
        </ul>
      )}
      {failed ? (
        <Notice tone="brick" title={words.failed}>
          {readError(failed).message}
        </Notice>
      ) : null}
      {(asked ? more.hasNextPage : next !== null) || (asked && more.isPending) ? (
        <Button
          className="mt-2 h-11"
          loading={more.isFetching}
          loadingLabel={words.loading}
          onClick={() => (asked ? void more.fetchNextPage() : setAsked(true))}
        >
          {words.more}
        </Button>
      ) : null}
    </section>
  );
}

/** The review as the profile brings it, for the moment before the list itself is there. */
const fromPage = (review: PublicProfile['reviews'][number]): ListedReview => ({
  ...review,
  hiredMonth: null,
  professionKey: null,
  underReview: false,
  hidden: null,
  reply: null,
});

type CollectionFacts = {
  published: number;
  hidden: number;
  withdrawn: number;
  from: string | null;
  to: string | null;
};

function Collection({ collection }: { collection: CollectionFacts | undefined }): ReactNode {
  const words = useReviewWords();
  return (
    <p className="mt-1 text-sm text-ink-faint">
      {words.onlyHired}
      {collection?.from && collection.to
        ? ` ${words.period(reviewDate(collection.from), reviewDate(collection.to))}`
        : ''}
      {collection && collection.hidden + collection.withdrawn > 0
        ? ` ${words.apart(collection.hidden, collection.withdrawn)}`
        : ''}
    </p>
  );
}

function Review({ review, profile }: { review: ListedReview; profile: PublicProfile }): ReactNode {
  const words = useReviewWords();
  const month = useMonth();
  if (review.hidden) {
    return (
      <HiddenReview>
        {words.hiddenOn(reviewDate(review.hidden.at), words.hideReasons[review.hidden.reason])}
      </HiddenReview>
    );
  }
  return (
    <ReviewItem
      review={review}
      author={review.reviewerName}
      facts={
        review.hiredMonth === null ? null : (
          <span className="text-ink-faint">{words.hired(month(review.hiredMonth))}</span>
        )
      }
      words={{
        underReview: words.underReview,
        answered: review.reply ? words.answered(profile.displayName, reviewDate(review.reply.at)) : '',
        report: words.report,
        reportReview: words.reportReview(review.reviewerName),
      }}
      backTo={`${paths.profile(profile.slug)}#reviews`}
    />
  );
}
