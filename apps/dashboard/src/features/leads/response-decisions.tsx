import type { LeadResponse } from '@nxtgauge/domain/leads';
import { plural } from '@nxtgauge/ui/format';
import { Button, ConfirmDialog, toast } from '@nxtgauge/ui/primitives';
import { Check, Flag, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { useAcceptResponse, useCompleteResponse, useRejectResponse } from './use-lead-mutations.ts';

type DecisionProps = { response: LeadResponse };

/** Says no: the coins go back and the place opens. */
export function RejectResponse({ response }: DecisionProps): ReactNode {
  const reject = useRejectResponse();
  const name = response.professional.displayName;
  return (
    <ConfirmDialog
      trigger={
        <Button variant="danger-outline" iconStart={<X />}>
          Reject
        </Button>
      }
      title={`Say no to ${name}?`}
      confirmLabel="Reject response"
      pendingLabel="Rejecting"
      tone="danger"
      onOpenChange={() => reject.reset()}
      onConfirm={async () => {
        const settled = await reject.mutateAsync({ requestId: response.id });
        toast.done(`${name} was told`, {
          description: `${plural(settled.returnedCoins, 'coin')} went back to them. The place on your lead is free again.`,
        });
      }}
    >
      <p>All coins that {name} holds on this go back to them, and the place opens for someone else.</p>
      <p className="mt-2">They never see your phone or e-mail. This cannot be undone.</p>
      <MutationAlert error={reject.error} className="mt-3" />
    </ConfirmDialog>
  );
}

/** Says yes: both contacts open at the same moment. */
export function AcceptResponse({ response }: DecisionProps): ReactNode {
  const accept = useAcceptResponse();
  const name = response.professional.displayName;
  return (
    <ConfirmDialog
      trigger={
        <Button variant="act" iconStart={<Check />}>
          Accept
        </Button>
      }
      title={`Accept ${name}?`}
      confirmLabel="Accept and open contacts"
      pendingLabel="Accepting"
      onOpenChange={() => accept.reset()}
      onConfirm={async () => {
        await accept.mutateAsync({ requestId: response.id });
        toast.done(`You accepted ${name}`, { description: 'Both of you can see each other’s contact now.' });
      }}
    >
      <ul className="ml-4 flex list-disc flex-col gap-1.5">
        <li>You see the full name, phone and e-mail of {name}.</li>
        <li>{name} sees yours. Every look is written in a log that you can read.</li>
        <li>The coins they held are spent. You pay nothing to Nxtgauge.</li>
        <li>Other responses stay open until you mark the work as done or close the lead.</li>
      </ul>
      <MutationAlert error={accept.error} className="mt-3" />
    </ConfirmDialog>
  );
}

/** The work is finished: the lead closes as hired, reviews open for both. */
export function CompleteResponse({
  response,
  pendingOthers,
}: DecisionProps & { pendingOthers: number }): ReactNode {
  const complete = useCompleteResponse();
  const name = response.professional.displayName;
  return (
    <ConfirmDialog
      trigger={
        <Button variant="act" iconStart={<Flag />}>
          Mark as done
        </Button>
      }
      title={`Is the work with ${name} done?`}
      confirmLabel="Mark as done"
      pendingLabel="Marking as done"
      onOpenChange={() => complete.reset()}
      onConfirm={async () => {
        await complete.mutateAsync({ requestId: response.id });
        toast.done('Marked as done', { description: 'You can review each other for 14 days.' });
      }}
    >
      <ul className="ml-4 flex list-disc flex-col gap-1.5">
        <li>The lead closes as hired.</li>
        {pendingOthers > 0 ? (
          <li>
            {plural(pendingOthers, 'other response ends', 'other responses end')} and those coins go back.
          </li>
        ) : null}
        <li>You and {name} can review each other for 14 days.</li>
      </ul>
      <MutationAlert error={complete.error} className="mt-3" />
    </ConfirmDialog>
  );
}
