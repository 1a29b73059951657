import type { ApprovalRow, InboxFilters } from '@nxtgauge/domain/approvals';
import { useCallback, useMemo, useState } from 'react';
import { trpc } from '../shell/api.ts';

const PAGE = 30;
const REFRESH_MS = 15_000;

/** The rows that fit the filters, page by page, kept fresh while the page is open. */
export function useInbox(filters: InboxFilters) {
  const list = trpc.reviewDesk.list.useInfiniteQuery(
    { ...filters, limit: PAGE },
    { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: REFRESH_MS },
  );
  const counts = trpc.reviewDesk.counts.useQuery(undefined, { refetchInterval: REFRESH_MS });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { list, rows, counts: counts.data };
}
export type InboxState = ReturnType<typeof useInbox>;

/** Rows that are marked for one decision; those that left the list are no longer marked. */
export function useSelection(rows: readonly ApprovalRow[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(() => rows.filter((row) => marked.has(row.id)), [rows, marked]);
  const toggle = useCallback((id: string) => {
    setMarked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const markAll = () => setMarked(new Set(rows.map((row) => row.id)));
  return {
    selected,
    isMarked: (id: string) => marked.has(id),
    toggle,
    markAll,
    clear: () => setMarked(new Set()),
  };
}
export type Selection = ReturnType<typeof useSelection>;

/** What opens after this row was decided: the next one, else the one before; the first, when the list does not show it. */
export function neighbourOf(rows: readonly ApprovalRow[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return (at < 0 ? rows[0] : (rows[at + 1] ?? rows[at - 1]))?.id;
}
