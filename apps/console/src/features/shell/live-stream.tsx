import { useLiveUpdates } from '@nxtgauge/ui/app-kit';
import { trpc } from './api.ts';

/** Reads again what changed under the employee's hands. Without a stream the lists still refresh by themselves. */
export function LiveStream(): null {
  const utils = trpc.useUtils();
  const onData = useLiveUpdates({
    approval: (approvalId) => {
      void utils.reviewDesk.detail.invalidate({ approvalId });
      void utils.reviewDesk.list.invalidate();
    },
  });
  trpc.live.events.useSubscription({ lastEventId: null }, { onData });
  return null;
}
