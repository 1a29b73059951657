import { withdrawalTerms } from '@nxtgauge/domain/leads';
import type { SettledRequest, WithdrawRequestInput } from '@nxtgauge/domain/leads';
import type { z } from 'zod';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { once } from '../idempotency/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { endRequest } from './end-request.ts';
import { freeSlots, lockRequestAsProfessional } from './internal.ts';

/** The professional takes a pending request back; what returns follows BR-05 and is shown before they confirm. */
export async function withdrawRequest(
  ctx: ServiceCtx,
  input: z.infer<typeof WithdrawRequestInput>,
): Promise<SettledRequest> {
  const actor = requireUser(ctx, 'lead.request');
  const rules = await readConfig(ctx, 'leads.rules');
  return withTx(ctx, (tx) =>
    once(
      tx,
      {
        actorUserId: actor.userId,
        operation: 'lead_request.withdraw',
        key: input.idempotencyKey,
        payload: input,
      },
      async () => {
        const { lead, request, professional } = await lockRequestAsProfessional(
          tx,
          input.requestId,
          actor.userId,
        );
        const terms = withdrawalTerms(rules, request, tx.clock.now());
        const settled = await endRequest(tx, request, {
          status: 'WITHDRAWN',
          event: 'lead_request.withdraw',
          rule: terms.rule,
          returnBasisPoints: terms.basisPoints,
        });
        await freeSlots(tx, lead.id, 1);
        await notify(tx, {
          userId: lead.createdByUserId,
          event: 'lead_request.withdrawn',
          params: { professional: professional.displayName, lead: lead.title },
          entityType: 'lead_request',
          entityId: request.id,
          linkPath: `/app/leads/${lead.id}`,
        });
        await wakeScreens(tx, lead.createdByUserId, [{ topic: 'lead', entityId: lead.id }]);
        return {
          requestId: request.id,
          status: 'WITHDRAWN' as const,
          returnedCoins: settled.returnedCoins,
          capturedCoins: settled.capturedCoins,
          rule: terms.rule,
        };
      },
    ),
  );
}
