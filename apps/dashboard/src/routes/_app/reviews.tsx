import { MY_REVIEW_SIDES } from '@nxtgauge/domain/reviews';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { EmptyState, LoadMore, SkeletonText, TabNav } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Star } from 'lucide-react';
import { z } from 'zod';
import { MyReviewCard } from '../../features/reviews/my-review-card.tsx';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { paths } from '../../core/paths.ts';
import { usePageTitle } from '../../core/use-page-title.ts';

const ReviewsSearch = z.object({ side: z.enum(MY_REVIEW_SIDES).optional().catch(undefined) });

export const Route = createFileRoute('/_app/reviews')({
  validateSearch: ReviewsSearch,
  component: ReviewsPage,
});

const EMPTY = {
  of_me: {
    title: 'Nobody has reviewed you yet',
    words: 'Both sides can write once the work is marked as done. What others say of you stands here.',
  },
  by_me: {
    title: 'You have not written a review yet',
    words: 'Once work is marked as done you have 14 days to say how it was.',
  },
} as const;

function ReviewsPage() {
  usePageTitle('Reviews');
  const { side = 'of_me' } = Route.useSearch();
  const reviews = trpc.reviews.mine.useInfiniteQuery({ side, limit: 20 }, nextPage);
  const items = allItems(reviews.data);
  const byMe = `${paths.reviews}?side=by_me`;
  return (
    <>
      <PageHeader
        title="Reviews"
        description="What people who worked together say of each other. A review is never changed; it can be answered once or withdrawn."
      />
      <TabNav
        label="Reviews by side"
        items={[
          { href: paths.reviews, label: 'Of me' },
          { href: byMe, label: 'By me' },
        ]}
        current={side === 'of_me' ? paths.reviews : byMe}
      />
      <QueryView
        query={{ ...reviews, data: items }}
        what="Your reviews"
        skeleton={<SkeletonText lines={8} />}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState icon={<Star />} title={EMPTY[side].title}>
            <p>{EMPTY[side].words}</p>
          </EmptyState>
        }
      >
        {(list) => (
          <>
            <ul className="divide-y divide-line">
              {list.map((review) => (
                <MyReviewCard key={review.id} review={review} side={side} />
              ))}
            </ul>
            <LoadMore
              hasMore={reviews.hasNextPage}
              loading={reviews.isFetchingNextPage}
              onLoadMore={() => void reviews.fetchNextPage()}
              shown={list.length}
              noun="reviews"
            />
          </>
        )}
      </QueryView>
    </>
  );
}
