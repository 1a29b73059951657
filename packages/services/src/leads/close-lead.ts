import { leadRequests, leads } from '@nxtgauge/db/leads';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { canMoveLead, RELEASE_RULES } from '@nxtgauge/domain/leads';
import type { CloseLeadInput, LeadCloseReason, LeadState, ReleaseRule } from '@nxtgauge/domain/leads';
import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { withdrawApproval } from '../approvals/submit-for-approval.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { endRequest } from './end-request.ts';
import {
  freeSlots,
  lockOwnLead,
  lockRequestAsCustomer,
  pendingRequestsOf,
  recordRequestEvent,
} from './internal.ts';
import type { LeadRow } from './internal.ts';

const RELEASE_BY_REASON: Record<LeadCloseReason, ReleaseRule> = {
  HIRED: RELEASE_RULES.ANOTHER_HIRED,
  NO_HIRE: RELEASE_RULES.LEAD_CLOSED,
  EXPIRED: RELEASE_RULES.LEAD_EXPIRED,
  REMOVED: RELEASE_RULES.LEAD_REMOVED,
  MERGED: RELEASE_RULES.LEAD_CLOSED,
};

/** Closes a locked lead for whatever reason: every pending request ends and every held coin goes back (BR-05). */
export async function closeLockedLead(tx: TxCtx, lead: LeadRow, reason: LeadCloseReason): Promise<void> {
  if (!canMoveLead(lead.status, 'CLOSED'))
    throw new AppError('LEAD_NOT_OPEN', 'This lead is already closed.');
  if (lead.status === 'PENDING') await withdrawApproval(tx, 'lead', lead.id);
  const rule = RELEASE_BY_REASON[reason];
  const pending = await pendingRequestsOf(tx, lead.id);
  for (const request of pending) {
    const settled = await endRequest(
      tx,
      { id: request.id, status: 'PENDING', leadId: lead.id },
      { status: 'CLOSED', event: 'lead_request.close', rule, returnBasisPoints: 10_000 },
    );
    await notify(tx, {
      userId: request.userId,
      event: 'lead_request.released',
      params: { coins: String(settled.returnedCoins), lead: lead.title, rule },
      entityType: 'lead_request',
      entityId: request.id,
      linkPath: `/app/requests/${request.id}`,
    });
  }
  if (pending.length > 0) await freeSlots(tx, lead.id, pending.length);
  const now = tx.clock.now();
  await tx.db
    .update(leads)
    .set({ status: 'CLOSED', closeReason: reason, closedAt: now, updatedAt: now })
    .where(eq(leads.id, lead.id));
  await writeAudit(tx, {
    event: 'lead.close',
    action: 'UPDATE',
    entityType: 'lead',
    entityId: lead.id,
    entityLabel: lead.title,
    module: 'leads',
    changes: { status: [lead.status, 'CLOSED'], close_reason: [null, reason] },
  });
  await wakeScreens(tx, lead.createdByUserId, [{ topic: 'lead', entityId: lead.id }]);
}

/** The customer closes their lead: hired here, hired elsewhere, or nobody. */
export async function closeLead(
  ctx: ServiceCtx,
  input: z.infer<typeof CloseLeadInput>,
): Promise<z.infer<typeof LeadState>> {
  const actor = requireUser(ctx, 'lead.post');
  return withTx(ctx, async (tx) => {
    const lead = await lockOwnLead(tx, input.leadId, actor.userId);
    if (input.hiredRequestId) await assertAcceptedHere(tx, input.hiredRequestId, lead.id);
    await closeLockedLead(tx, lead, input.reason);
    return {
      leadId: lead.id,
      status: 'CLOSED',
      closeReason: input.reason,
      expiresAt: lead.expiresAt?.toISOString() ?? null,
    };
  });
}

/** The customer marks the work of an accepted request as done: the lead closes as hired and both may review (BR-17). */
export async function completeRequest(
  ctx: ServiceCtx,
  input: { requestId: string },
): Promise<z.infer<typeof LeadState>> {
  const actor = requireUser(ctx, 'lead.post');
  return withTx(ctx, async (tx) => {
    const { lead, request, professional } = await lockRequestAsCustomer(tx, input.requestId, actor.userId);
    if (request.status !== 'ACCEPTED') {
      throw new AppError('REQUEST_NOT_ACCEPTED', 'Only a response that you accepted can be marked as done.');
    }
    if (request.completedAt) throw new AppError('REQUEST_NOT_PENDING', 'This was already marked as done.');
    const now = tx.clock.now();
    await tx.db
      .update(leadRequests)
      .set({ completedAt: now, updatedAt: now })
      .where(eq(leadRequests.id, request.id));
    await recordRequestEvent(tx, request.id, 'lead_request.complete', null);
    await writeAudit(tx, {
      event: 'lead_request.complete',
      action: 'UPDATE',
      entityType: 'lead_request',
      entityId: request.id,
      module: 'leads',
      changes: { completed_at: [null, now] },
    });
    if (lead.status === 'OPEN') await closeLockedLead(tx, lead, 'HIRED');
    for (const [userId, linkPath] of [
      [professional.userId, `/app/requests/${request.id}`],
      [lead.createdByUserId, `/app/leads/${lead.id}`],
    ] as const) {
      await notify(tx, {
        userId,
        event: 'lead_request.completed',
        params: { lead: lead.title },
        entityType: 'lead_request',
        entityId: request.id,
        linkPath,
      });
      await wakeScreens(tx, userId, [{ topic: 'lead_request', entityId: request.id }]);
    }
    return {
      leadId: lead.id,
      status: 'CLOSED',
      closeReason: lead.closeReason ?? 'HIRED',
      expiresAt: lead.expiresAt?.toISOString() ?? null,
    };
  });
}

async function assertAcceptedHere(tx: TxCtx, requestId: string, leadId: string) {
  const [accepted] = await tx.db
    .select({ id: leadRequests.id })
    .from(leadRequests)
    .where(
      and(
        eq(leadRequests.id, requestId),
        eq(leadRequests.leadId, leadId),
        eq(leadRequests.status, 'ACCEPTED'),
      ),
    );
  if (!accepted) throw notFound('request');
}
