import { errorMessage } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../shell/api.ts';

/** The three one-key acts on a record; each refreshes the record and the inbox, also after a refusal. */
export function useDecisions(approvalId: string) {
  const utils = trpc.useUtils();
  const options = {
    onError: (error: unknown) => toast.failed('Nothing was decided', { description: errorMessage(error) }),
    onSettled: async () => {
      await Promise.all([
        utils.reviewDesk.detail.invalidate({ approvalId }),
        utils.reviewDesk.list.invalidate(),
      ]);
    },
  };
  const approve = trpc.reviewDesk.approve.useMutation(options);
  const claim = trpc.reviewDesk.claim.useMutation(options);
  const release = trpc.reviewDesk.release.useMutation(options);
  return { approve, claim, release, busy: approve.isPending || claim.isPending || release.isPending };
}
