import { leadRequests } from '@nxtgauge/db/leads';
import { AppError } from '@nxtgauge/domain/errors';
import { canMoveRequest } from '@nxtgauge/domain/leads';
import type { LeadRequestStatus } from '@nxtgauge/domain/leads';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { settleHold } from '../wallet/holds.ts';
import type { Settlement } from '../wallet/holds.ts';
import { recordRequestEvent } from './internal.ts';

/**
 * Moves a locked, pending request to its end and settles its hold in the same breath. Which side asked, who is told and
 * whether the slot opens again is the caller's business.
 */
export async function endRequest(
  tx: TxCtx,
  request: { id: string; status: LeadRequestStatus; leadId: string },
  end: {
    status: Exclude<LeadRequestStatus, 'PENDING'>;
    event: string;
    rule: string;
    returnBasisPoints: number;
  },
): Promise<Settlement> {
  if (!canMoveRequest(request.status, end.status)) {
    throw new AppError(
      'REQUEST_NOT_PENDING',
      'This request has already been decided. Reload to see how it stands.',
    );
  }
  const now = tx.clock.now();
  await tx.db
    .update(leadRequests)
    .set({ status: end.status, decidedAt: now, updatedAt: now, outcomeRule: end.rule })
    .where(eq(leadRequests.id, request.id));
  const settlement = await settleHold(tx, {
    requestId: request.id,
    returnBasisPoints: end.returnBasisPoints,
    rule: end.rule,
  });
  await recordRequestEvent(tx, request.id, end.event, end.rule);
  await writeAudit(tx, {
    event: end.event,
    action: 'UPDATE',
    entityType: 'lead_request',
    entityId: request.id,
    module: 'leads',
    summary: end.rule,
    changes: {
      status: [request.status, end.status],
      coins_returned: [0, settlement.returnedCoins],
      coins_captured: [0, settlement.capturedCoins],
    },
  });
  await wakeScreens(tx, settlement.userId, [
    { topic: 'lead_request', entityId: request.id },
    { topic: 'wallet', entityId: request.id },
  ]);
  return settlement;
}
