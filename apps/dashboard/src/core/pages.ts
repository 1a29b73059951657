/** All loaded items of an endless list, or undefined while the first page is on its way. */
export function allItems<Item>(
  data: { pages: readonly { items: Item[] }[] } | undefined,
): Item[] | undefined {
  return data?.pages.flatMap((page) => page.items);
}

/** For `useInfiniteQuery` and the prefetch of its first page. */
export const nextPage = {
  getNextPageParam: (page: { nextCursor: string | null }): string | null => page.nextCursor,
} as const;
