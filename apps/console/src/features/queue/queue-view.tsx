import { ErrorView } from '@nxtgauge/ui/app-kit';
import { Button, Loading, SkeletonRows } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

/** What a list of the desk needs of its infinite query. */
interface QueueQuery {
  isPending: boolean;
  isError: boolean;
  error: unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  refetch(): unknown;
  fetchNextPage(): unknown;
}

/** One queue of the desk in all its states: waiting for the answer, failed, empty, filled, with more behind it. */
export function QueueView<Row extends { id: string }>({
  query,
  rows,
  what,
  empty,
  children,
}: {
  query: QueueQuery;
  rows: readonly Row[];
  /** As in "The inbox could not be loaded". */
  what: string;
  empty: ReactNode;
  children: (row: Row) => ReactNode;
}): ReactNode {
  if (query.isPending) {
    return (
      <Loading label={`Loading ${what.toLowerCase()}`} className="p-3">
        <SkeletonRows rows={8} />
      </Loading>
    );
  }
  if (query.isError)
    return <ErrorView error={query.error} what={what} onRetry={() => void query.refetch()} />;
  if (rows.length === 0) return empty;
  return (
    <>
      <ul className="divide-y divide-line">{rows.map((row) => children(row))}</ul>
      {query.hasNextPage ? (
        <div className="p-3">
          <Button
            variant="quiet"
            block
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            Show more
          </Button>
        </div>
      ) : null}
    </>
  );
}
