import type { MyRequestDetail } from '@nxtgauge/domain/leads';
import { formatCoins } from '@nxtgauge/ui/format';
import { Button, Coins, ConfirmDialog, toast } from '@nxtgauge/ui/primitives';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useIntentKey } from '../../core/intent-key.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { useWithdrawRequest } from './use-request-mutations.ts';

/** Takes a waiting request back; says first what returns at this moment, and by which rule. */
export function WithdrawRequest({ request }: { request: z.infer<typeof MyRequestDetail> }): ReactNode {
  const withdraw = useWithdrawRequest();
  const keyFor = useIntentKey();
  if (!request.withdrawal) return null;
  const { returnsCoins, rule } = request.withdrawal;
  return (
    <ConfirmDialog
      trigger={
        <Button variant="danger-outline" iconStart={<Undo2 />}>
          Withdraw
        </Button>
      }
      title="Withdraw your response?"
      confirmLabel="Withdraw response"
      pendingLabel="Withdrawing"
      tone="danger"
      onOpenChange={() => withdraw.reset()}
      onConfirm={async () => {
        const act = { requestId: request.id };
        const settled = await withdraw.mutateAsync({ ...act, idempotencyKey: keyFor(act) });
        toast.done('Your response is withdrawn', {
          description: `${formatCoins(settled.returnedCoins)} came back.`,
        });
      }}
    >
      <dl className="mb-3 divide-y divide-line border-y border-line text-ink">
        <div className="flex items-center justify-between gap-4 py-2">
          <dt className="text-ink-soft">Held now</dt>
          <dd>
            <Coins amount={request.heldCoins} word />
          </dd>
        </div>
        <div className="flex items-center justify-between gap-4 py-2">
          <dt className="font-medium">Comes back to you</dt>
          <dd>
            <Coins amount={returnsCoins} word />
          </dd>
        </div>
      </dl>
      <p>Rule: {rule}. You cannot respond to this lead again with the same profile.</p>
      <MutationAlert error={withdraw.error} className="mt-3" />
    </ConfirmDialog>
  );
}
