import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

/** What every act on a lead makes stale. */
function useLeadChanged() {
  const utils = trpc.useUtils();
  return (leadId?: string) =>
    Promise.all([
      utils.leads.detail.invalidate(leadId === undefined ? undefined : { leadId }),
      utils.leads.mine.invalidate(),
    ]);
}

export function useReviseLead() {
  const changed = useLeadChanged();
  return trpc.leads.revise.useMutation({ onSuccess: ({ leadId }) => changed(leadId) });
}

export function useCloseLead() {
  const changed = useLeadChanged();
  return trpc.leads.close.useMutation({ onSuccess: ({ leadId }) => changed(leadId) });
}

export function useRenewLead() {
  const changed = useLeadChanged();
  return trpc.leads.renew.useMutation({
    onSuccess: async ({ leadId, status }) => {
      await changed(leadId);
      toast.done(status === 'OPEN' ? 'The lead is open again' : 'The lead is in review again');
    },
  });
}

/** Tells the professional that their response was seen. Called once per response. */
export function useOpenResponse() {
  const changed = useLeadChanged();
  return trpc.leads.openResponse.useMutation({ onSuccess: () => changed() });
}

export function useAcceptResponse() {
  const changed = useLeadChanged();
  const utils = trpc.useUtils();
  return trpc.leads.accept.useMutation({
    onSuccess: async ({ requestId }) => {
      await Promise.all([
        changed(),
        utils.conversations.thread.invalidate({ requestId }),
        utils.leads.reveals.invalidate({ requestId }),
      ]);
    },
  });
}

export function useRejectResponse() {
  const changed = useLeadChanged();
  const utils = trpc.useUtils();
  return trpc.leads.reject.useMutation({
    onSuccess: async ({ requestId }) => {
      await Promise.all([changed(), utils.conversations.thread.invalidate({ requestId })]);
    },
  });
}

export function useCompleteResponse() {
  const changed = useLeadChanged();
  return trpc.leads.complete.useMutation({ onSuccess: ({ leadId }) => changed(leadId) });
}
