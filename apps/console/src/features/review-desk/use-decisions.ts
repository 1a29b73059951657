import { errorMessage, hasReason } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../shell/api.ts';

/** Brings list, counts and this record up to date. */
function useRefresh() {
  const utils = trpc.useUtils();
  return async (approvalId?: string) => {
    await Promise.all([
      approvalId === undefined
        ? utils.reviewDesk.detail.invalidate()
        : utils.reviewDesk.detail.invalidate({ approvalId }),
      utils.reviewDesk.list.invalidate(),
      utils.reviewDesk.counts.invalidate(),
    ]);
  };
}

/**
 * The acts on a record. `onDecided` hears of a decision at once, so that the next record opens while lists refresh; after
 * a refusal the record is read again, for it is not what was on the screen.
 */
export function useDecisions(approvalId: string, onDecided: () => void) {
  const refresh = useRefresh();
  const told = (error: unknown) => {
    if (hasReason(error, 'APPROVAL_CHANGED')) toast.info(errorMessage(error));
    else toast.failed('Nothing was decided', { description: errorMessage(error) });
  };
  const deciding = (words: string) => ({
    onSuccess: () => {
      toast.done(words);
      onDecided();
    },
    onSettled: () => void refresh(approvalId),
  });
  const claiming = { onError: told, onSettled: () => void refresh(approvalId) };
  const approve = trpc.reviewDesk.approve.useMutation({ ...deciding('Approved'), onError: told });
  const reject = trpc.reviewDesk.reject.useMutation(deciding('Rejected'));
  const requestChanges = trpc.reviewDesk.requestChanges.useMutation(deciding('Changes asked for'));
  const mergeLead = trpc.reviewDesk.mergeLead.useMutation(deciding('Joined with the other lead'));
  const claim = trpc.reviewDesk.claim.useMutation(claiming);
  const release = trpc.reviewDesk.release.useMutation(claiming);
  const busy = [approve, reject, requestChanges, mergeLead, claim, release].some((one) => one.isPending);
  return { approve, reject, requestChanges, mergeLead, claim, release, busy };
}

/** One decision for many submissions; what became of each is the answer. */
export function useBulkDecide() {
  const refresh = useRefresh();
  return trpc.reviewDesk.bulkDecide.useMutation({ onSettled: () => void refresh() });
}
