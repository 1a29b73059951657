import type { Place } from '@nxtgauge/domain/places';
import { readError } from '@nxtgauge/ui/app-kit';
import { formatCount } from '@nxtgauge/ui/format';
import { AppLink, buttonStyles, cn, Notice, SkeletonCard } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { ProfileCard } from '../cards/profile-card.tsx';
import { WhyHere } from '../cards/why-here.tsx';
import { trpc, useQueryStore } from '../core/trpc.ts';
import { change, findHref, searchInput, type FindState } from './find-state.ts';

/** The one picture that a phone shows first: two more beside it would share its line. */
const SEEN_FIRST = 1;

/** Cursors of the pages opened so far; kept with the query cache, so that the way back from a profile finds them open. */
function useOpenedPages(state: FindState): [string[], (cursor: string) => void] {
  const store = useQueryStore();
  const key = `opened-pages ${findHref(state)}`;
  const [, redraw] = useState(0);
  const opened = (store.get(key) as string[] | undefined) ?? [];
  return [
    opened,
    (cursor) => {
      store.set(key, [...opened, cursor]);
      redraw((count) => count + 1);
    },
  ];
}

/** The cards, page after page. "Show more" is a link to the next page that, once alive, puts it below instead. */
export function ResultList({
  state,
  place,
  noun,
}: {
  state: FindState;
  place: Place | null;
  noun: string;
}): ReactNode {
  const [opened, open] = useOpenedPages(state);
  const first = searchInput(state);
  const pages = trpc.useQueries((t) => [
    t.profiles.search(first),
    ...opened.map((cursor) => t.profiles.search({ ...first, cursor })),
  ]);
  const last = pages.at(-1);
  const cards = pages.flatMap((page, at) => {
    const cursor = at === 0 ? first.cursor : opened[at - 1];
    const search = { ...first, ...(cursor === undefined ? {} : { cursor }) };
    return (page.data?.items ?? []).map((card) => ({ card, search }));
  });
  const explained = state.text !== undefined || state.said !== undefined || state.facets.length > 0;
  const next = last?.data?.nextCursor ?? null;
  const far = state.radiusKm !== undefined || state.sort === 'distance' || place?.kind === 'LOCALITY';
  return (
    <>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-9 sm:grid-cols-2 xl:grid-cols-3">
        {cards.map(({ card, search }, index) => (
          <li key={card.id}>
            <ProfileCard
              card={card}
              from={far ? place : null}
              showProfession={state.profession === undefined}
              travelsTo={
                place !== null &&
                state.radiusKm === undefined &&
                state.sort !== 'distance' &&
                card.citySlug !== place.citySlug
                  ? place.name
                  : undefined
              }
              foot={explained ? <WhyHere id={card.id} name={card.displayName} search={search} /> : undefined}
              priority={index < SEEN_FIRST}
              sizes="(min-width: 80rem) 19rem, (min-width: 64rem) 27rem, (min-width: 40rem) 45vw, 87vw"
            />
          </li>
        ))}
        {last?.isFetching && last.data === undefined
          ? [0, 1, 2].map((index) => (
              <li key={`coming-${index}`}>
                <SkeletonCard />
              </li>
            ))
          : null}
      </ul>
      {last?.error ? (
        <Notice tone="brick" title="The next page did not come" className="mt-8">
          <p>{readError(last.error).message}</p>
          <button
            type="button"
            onClick={() => void last.refetch()}
            className="mt-2 min-h-11 font-medium text-ink underline"
          >
            Try again
          </button>
        </Notice>
      ) : null}
      <div className="mt-10 flex flex-col items-center gap-2 text-sm text-ink-faint">
        {next === null ? null : (
          <AppLink
            href={findHref({ ...state, cursor: next })}
            rel="next"
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              open(next);
            }}
            className={cn(buttonStyles({ variant: 'outline', size: 'lg' }))}
          >
            Show more {noun}
          </AppLink>
        )}
        <p className="num" aria-live="polite">
          {formatCount(cards.length)} shown
          {state.cursor === undefined ? null : (
            <>
              {', further down the list. '}
              <AppLink href={findHref(change(state, {}))} className="underline underline-offset-4">
                Back to the first
              </AppLink>
            </>
          )}
        </p>
      </div>
    </>
  );
}
