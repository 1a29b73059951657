import type { CountedEvent, WhyNumber } from '@nxtgauge/domain/trust';
import { QueryView } from '@nxtgauge/ui/app-kit';
import { formatDateTime, plural } from '@nxtgauge/ui/format';
import { LoadMore, Rating, Sheet, SkeletonRows } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { useNow } from '../shell/use-now.ts';
import { useReviewWords } from './review-words.ts';

/** The events behind a public number, so that anybody can check it. */
export default function WhySheet({
  profileId,
  number,
  onClose,
}: {
  profileId: string;
  number: WhyNumber;
  onClose: () => void;
}): ReactNode {
  const words = useReviewWords();
  const now = useNow();
  const why = trpc.trust.why.useInfiniteQuery(
    { profileId, number, limit: 20 },
    { getNextPageParam: (page) => page.nextCursor, initialCursor: null },
  );
  const head = why.data?.pages[0];
  const events = why.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Sheet open onOpenChange={(open) => (open ? undefined : onClose())} title={words.why} size="lg">
      <QueryView
        query={{ ...why, data: head }}
        what={words.why}
        size="inline"
        skeleton={<SkeletonRows rows={6} />}
      >
        {(first) => (
          <div className="flex flex-col gap-4">
            <div>
              <p className="num text-xl font-semibold">{first.figure ?? 'Not enough yet'}</p>
              <p className="text-sm text-ink-soft">
                From {plural(first.events, 'event')}, counted {formatDateTime(first.asOf, now)}
              </p>
              <p className="mt-2 max-w-prose text-sm text-ink-soft">{first.rule}</p>
            </div>
            <ul className="divide-y divide-line border-y border-line">
              {events.map((event) => (
                <li key={event.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2.5 text-sm">
                  <div className="min-w-0">
                    <p className="font-medium">{event.title}</p>
                    <p className="text-ink-faint">{formatDateTime(event.askedAt ?? event.at, now)}</p>
                  </div>
                  <div className="num text-right">
                    {event.rating === null ? (
                      minuteWords(event)
                    ) : (
                      <Rating
                        value={event.rating}
                        count={1}
                        look="stars"
                        className="[&>span:last-child>span:nth-child(n+2)]:hidden"
                      />
                    )}
                  </div>
                </li>
              ))}
            </ul>
            <LoadMore
              hasMore={why.hasNextPage}
              loading={why.isFetchingNextPage}
              onLoadMore={() => void why.fetchNextPage()}
              shown={events.length}
              noun="events"
            />
          </div>
        )}
      </QueryView>
    </Sheet>
  );
}

function minuteWords({ counts, answeredAt, wakingMinutes }: CountedEvent): string {
  if (!counts) return 'Still has time';
  if (answeredAt === null || wakingMinutes === null) return 'Not answered';
  return wakingMinutes < 60
    ? `${wakingMinutes} min`
    : `${Math.floor(wakingMinutes / 60)} h ${wakingMinutes % 60} min`;
}
