import { trpc } from '../../core/api.ts';
import { nextPage } from '../../core/pages.ts';

export const noticesInput = { limit: 30 } as const;

export const useNotices = (enabled: boolean) =>
  trpc.notifications.list.useInfiniteQuery(noticesInput, { ...nextPage, enabled });

/** Reading is shown at once and taken back if the server says no. */
export function useMarkNoticeRead() {
  const utils = trpc.useUtils();
  return trpc.notifications.markRead.useMutation({
    onMutate: ({ noticeId }) => {
      const before = utils.notifications.list.getInfiniteData(noticesInput);
      const unread = utils.notifications.unread.getData();
      utils.notifications.list.setInfiniteData(
        noticesInput,
        (data) =>
          data && {
            ...data,
            pages: data.pages.map((page) => ({
              ...page,
              items: page.items.map((item) => (item.id === noticeId ? { ...item, read: true } : item)),
            })),
          },
      );
      utils.notifications.unread.setData(
        undefined,
        (count) => count && { unread: Math.max(0, count.unread - 1) },
      );
      return { before, unread };
    },
    onError: (_error, _input, context) => {
      utils.notifications.list.setInfiniteData(noticesInput, context?.before);
      utils.notifications.unread.setData(undefined, context?.unread);
    },
    onSettled: () => utils.notifications.unread.invalidate(),
  });
}

export function useMarkAllNoticesRead() {
  const utils = trpc.useUtils();
  return trpc.notifications.markAllRead.useMutation({
    onMutate: () => {
      const before = utils.notifications.list.getInfiniteData(noticesInput);
      utils.notifications.list.setInfiniteData(
        noticesInput,
        (data) =>
          data && {
            ...data,
            pages: data.pages.map((page) => ({
              ...page,
              unread: 0,
              items: page.items.map((item) => ({ ...item, read: true })),
            })),
          },
      );
      utils.notifications.unread.setData(undefined, { unread: 0 });
      return { before };
    },
    onError: (_error, _input, context) =>
      utils.notifications.list.setInfiniteData(noticesInput, context?.before),
    onSettled: () => utils.notifications.invalidate(),
  });
}
