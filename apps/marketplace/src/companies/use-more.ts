import { useState } from 'react';

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
interface FirstRead<T> {
  data: Page<T> | undefined;
  error: unknown;
  isPending: boolean;
}
interface MoreRead<T> {
  data: { pages: Page<T>[] } | undefined;
  error: unknown;
  isPending: boolean;
  isFetching: boolean;
  hasNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** A list whose first page comes with the document: what is shown, and how to show more. */
export function useMore<T>(
  first: FirstRead<T>,
  readMore: (cursor: string | null, asked: boolean) => MoreRead<T>,
) {
  const [asked, setAsked] = useState(false);
  const next = first.data?.nextCursor ?? null;
  const more = readMore(next, asked && next !== null);
  return {
    items: [
      ...(first.data?.items ?? []),
      ...(asked ? (more.data?.pages.flatMap(({ items }) => items) ?? []) : []),
    ],
    isPending: first.isPending,
    error: first.error ?? more.error,
    hasMore: asked ? more.hasNextPage || more.isPending : next !== null,
    isReading: asked && more.isFetching,
    showMore: () => (asked ? void more.fetchNextPage() : setAsked(true)),
  };
}
