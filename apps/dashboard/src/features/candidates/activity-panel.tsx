import { ErrorView, PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { LoadMore, SkeletonRows } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { activityWords } from './candidate-words.ts';
import { CANDIDATE_PART_SIZE } from './part-size.ts';

/** Everything that the company did around the candidate, newest first. */
export function ActivityPanel({ candidateId }: { candidateId: string }): ReactNode {
  const now = useNow();
  const log = trpc.candidates.activity.useInfiniteQuery(
    { candidateId, limit: CANDIDATE_PART_SIZE },
    nextPage,
  );
  const rows = allItems(log.data);
  return (
    <PageSection title="Activity" description="Nothing here can be changed or deleted.">
      {log.error && !rows ? (
        <ErrorView error={log.error} what="The activity" onRetry={() => void log.refetch()} />
      ) : rows === undefined ? (
        <SkeletonRows />
      ) : (
        <ol>
          {rows.map((entry) => (
            <li
              key={entry.id}
              className="flex flex-col gap-x-4 border-b border-line py-2.5 text-sm last:border-0 sm:flex-row"
            >
              <time dateTime={entry.at} className="num shrink-0 text-ink-faint sm:w-40">
                {formatDateTime(entry.at, now)}
              </time>
              <span className="min-w-0 wrap-anywhere">
                <span className="font-medium">{entry.byName ?? 'Nxtgauge'}</span> {activityWords(entry)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {log.hasNextPage ? (
        <LoadMore
          hasMore
          noun="lines"
          loading={log.isFetchingNextPage}
          onLoadMore={() => void log.fetchNextPage()}
        />
      ) : null}
    </PageSection>
  );
}
