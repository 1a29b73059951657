import { useNow } from '@nxtgauge/ui/app-kit';
import type { MyLeadDetail } from '@nxtgauge/domain/leads';
import { Button } from '@nxtgauge/ui/primitives';
import { CalendarPlus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { CloseLeadDialog } from './close-lead-dialog.tsx';
import { closesSoon } from './lead-words.ts';
import { useRenewLead } from './use-lead-mutations.ts';

/** Renewals are few (BR-11), so they are offered near the end and not before. */
function renewLabel(lead: MyLeadDetail, now: Date): string | null {
  if (lead.status === 'OPEN') return lead.renewalsLeft > 0 && closesSoon(lead, now) ? 'Renew' : null;
  if (lead.status !== 'CLOSED' || lead.closeReason !== 'EXPIRED') return null;
  return lead.renewalsLeft > 0 ? 'Open it again' : 'Send for approval again';
}

/** What can be done with the whole lead now. */
export function LeadActions({
  lead,
  closing,
  onClosing,
}: {
  lead: MyLeadDetail;
  closing: boolean;
  onClosing: (closing: boolean) => void;
}): ReactNode {
  const renew = useRenewLead();
  const label = renewLabel(lead, useNow());
  const closable = lead.status === 'OPEN' || lead.status === 'PENDING';
  return (
    <>
      {label !== null ? (
        <Button
          iconStart={<CalendarPlus />}
          loading={renew.isPending}
          onClick={() => renew.mutate({ leadId: lead.id })}
        >
          {label}
        </Button>
      ) : null}
      {closable ? (
        <Button variant="quiet" className="-ml-4 sm:ml-0" iconStart={<X />} onClick={() => onClosing(true)}>
          Close lead
        </Button>
      ) : null}
      <MutationAlert error={renew.error} className="basis-full" />
      <CloseLeadDialog lead={lead} open={closing && closable} onOpenChange={onClosing} />
    </>
  );
}
