import { trpc } from '../../core/api.ts';
import { nextPage } from '../../core/pages.ts';

export const threadInput = (requestId: string) => ({ requestId, limit: 30 });

/** Newest first, as the server pages it; older pages follow. */
export const useThread = (requestId: string) =>
  trpc.conversations.thread.useInfiniteQuery(threadInput(requestId), nextPage);

export function useSendMessage(requestId: string) {
  const utils = trpc.useUtils();
  return trpc.conversations.send.useMutation({
    onSuccess: () => utils.conversations.thread.invalidate({ requestId }),
  });
}

export function useMarkThreadRead(requestId: string) {
  const utils = trpc.useUtils();
  return trpc.conversations.markRead.useMutation({
    onSuccess: () =>
      Promise.all([utils.conversations.thread.invalidate({ requestId }), utils.leads.detail.invalidate()]),
  });
}
