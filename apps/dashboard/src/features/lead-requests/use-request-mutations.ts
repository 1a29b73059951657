import { trpc } from '../../core/api.ts';

/** What sending and withdrawing make stale: the request lists, the wallet, and the lead's free places. */
function useRequestsChanged() {
  const utils = trpc.useUtils();
  return () =>
    Promise.all([
      utils.leadRequests.mine.invalidate(),
      utils.leadRequests.detail.invalidate(),
      utils.leadRequests.feed.invalidate(),
      utils.leadRequests.openLead.invalidate(),
      utils.wallet.summary.invalidate(),
      utils.wallet.statement.invalidate(),
    ]);
}

export function useSendRequest() {
  const changed = useRequestsChanged();
  return trpc.leadRequests.send.useMutation({ onSuccess: () => changed() });
}

export function useWithdrawRequest() {
  const changed = useRequestsChanged();
  return trpc.leadRequests.withdraw.useMutation({ onSuccess: () => changed() });
}
