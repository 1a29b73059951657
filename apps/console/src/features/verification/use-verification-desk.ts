import { errorMessage } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../shell/api.ts';

/** The acts on one request; each refreshes the record and the queue, also after a refusal. */
export function useVerificationDesk(requestId: string) {
  const utils = trpc.useUtils();
  const onSettled = async () => {
    await Promise.all([
      utils.verification.detail.invalidate({ requestId }),
      utils.verification.list.invalidate(),
    ]);
  };
  const onError = (error: unknown) =>
    toast.failed('Nothing was decided', { description: errorMessage(error) });
  const claim = trpc.verification.claim.useMutation({ onSettled, onError });
  const release = trpc.verification.release.useMutation({ onSettled, onError });
  // These stand behind dialogs, which show the refusal themselves.
  const approve = trpc.verification.approveDocument.useMutation({ onSettled });
  const reject = trpc.verification.rejectDocument.useMutation({ onSettled });
  const ask = trpc.verification.requestDocument.useMutation({ onSettled });
  const redact = trpc.verification.redactDocument.useMutation({ onSettled });
  return { claim, release, approve, reject, ask, redact };
}
