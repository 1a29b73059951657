import { minuteWords, type CountedEvent, type WhyNumber } from '@nxtgauge/domain/trust';
import { QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime, plural } from '@nxtgauge/ui/format';
import { Button, LoadMore, Rating, Sheet, SkeletonRows, TextLink } from '@nxtgauge/ui/primitives';
import { CircleHelp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';

const TITLES: Record<WhyNumber, string> = {
  rating: 'Why this rating',
  response: 'Why this response time',
};

/** Opens every event behind a number, so that its owner can check it. */
export function WhyButton({ profileId, number }: { profileId: string; number: WhyNumber }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" variant="quiet" iconStart={<CircleHelp />} onClick={() => setOpen(true)}>
        {TITLES[number]}
      </Button>
      <Sheet open={open} onOpenChange={setOpen} title={TITLES[number]} size="lg">
        {open ? <Events profileId={profileId} number={number} /> : null}
      </Sheet>
    </>
  );
}

function Events({ profileId, number }: { profileId: string; number: WhyNumber }): ReactNode {
  const now = useNow();
  const why = trpc.trust.why.useInfiniteQuery({ profileId, number, limit: 20 }, nextPage);
  const events = allItems(why.data);
  const head = why.data?.pages[0];
  return (
    <QueryView
      query={{ ...why, data: head && events }}
      what="The events behind this number"
      size="inline"
      skeleton={<SkeletonRows rows={6} />}
    >
      {(list) => (
        <div className="flex flex-col gap-4">
          <div>
            <p className="num text-xl font-semibold">{head?.figure ?? 'Not enough yet'}</p>
            <p className="text-sm text-ink-soft">
              From {plural(head?.events ?? 0, 'event')}, counted {formatDateTime(head?.asOf ?? now, now)}
            </p>
            <p className="mt-2 max-w-prose text-sm text-ink-soft">{head?.rule}</p>
          </div>
          {list.length === 0 ? (
            <p className="border-t border-line pt-4 text-sm text-ink-faint">Nothing to count yet.</p>
          ) : (
            <ul className="divide-y divide-line border-y border-line">
              {list.map((event) => (
                <Event key={event.id} event={event} now={now} />
              ))}
            </ul>
          )}
          <LoadMore
            hasMore={why.hasNextPage}
            loading={why.isFetchingNextPage}
            onLoadMore={() => void why.fetchNextPage()}
            shown={list.length}
            noun="events"
          />
        </div>
      )}
    </QueryView>
  );
}

function Event({ event, now }: { event: CountedEvent; now: Date }): ReactNode {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2.5 text-sm">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">
          {event.href === null ? event.title : <TextLink href={event.href}>{event.title}</TextLink>}
        </p>
        <p className="text-ink-faint">{eventWords(event, now)}</p>
      </div>
      <div className="num text-right">
        {event.rating === null ? (
          <Minutes event={event} />
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
  );
}

function eventWords(event: CountedEvent, now: Date): string {
  if (event.askedAt === null) return formatDateTime(event.at, now);
  const asked = `Asked ${formatDateTime(event.askedAt, now)}`;
  return event.answeredAt === null
    ? `${asked}, no answer yet`
    : `${asked}, answered ${formatDateTime(event.answeredAt, now)}`;
}

function Minutes({ event }: { event: CountedEvent }): ReactNode {
  if (!event.counts) return <span className="text-ink-faint">Still has time</span>;
  if (event.answeredAt === null) return <span className="text-brick">Not answered</span>;
  return <span className="font-medium">{minuteWords(event.wakingMinutes ?? 0)}</span>;
}
