import { conversations } from '@nxtgauge/db/conversations';
import { contactReveals, leadRequests } from '@nxtgauge/db/leads';
import { AppError } from '@nxtgauge/domain/errors';
import { RELEASE_RULES } from '@nxtgauge/domain/leads';
import type { SettledRequest } from '@nxtgauge/domain/leads';
import { and, eq, isNull } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { endRequest } from './end-request.ts';
import { freeSlots, lockRequestAsCustomer, recordRequestEvent } from './internal.ts';
import type { LockedRequest } from './internal.ts';

const REVEALED_FIELDS = ['name', 'email', 'phone'];

/** The customer accepts: the hold is captured and both contacts open, in one transaction (BR-04). */
export async function acceptRequest(ctx: ServiceCtx, input: { requestId: string }): Promise<SettledRequest> {
  const actor = requireUser(ctx, 'lead.post');
  return withTx(ctx, async (tx) => {
    const locked = await lockRequestAsCustomer(tx, input.requestId, actor.userId);
    assertLeadOpen(locked);
    await markOpened(tx, locked);
    const settled = await endRequest(tx, locked.request, {
      status: 'ACCEPTED',
      event: 'lead_request.accept',
      rule: 'BR-04 accepted',
      returnBasisPoints: 0,
    });
    const { lead, request, professional } = locked;
    const now = tx.clock.now();
    await tx.db.insert(contactReveals).values([
      {
        leadRequestId: request.id,
        viewerUserId: lead.createdByUserId,
        subjectUserId: professional.userId,
        fields: REVEALED_FIELDS,
        createdAt: now,
      },
      {
        leadRequestId: request.id,
        viewerUserId: professional.userId,
        subjectUserId: lead.createdByUserId,
        fields: REVEALED_FIELDS,
        createdAt: now,
      },
    ]);
    await tx.db
      .insert(conversations)
      .values({
        leadRequestId: request.id,
        customerUserId: lead.createdByUserId,
        professionalUserId: professional.userId,
        createdAt: now,
      })
      .onConflictDoNothing({ target: conversations.leadRequestId });
    await notify(tx, {
      userId: professional.userId,
      event: 'lead_request.accepted',
      params: {
        customer: lead.postedAs ?? 'The customer',
        lead: lead.title,
        coins: String(settled.capturedCoins),
      },
      entityType: 'lead_request',
      entityId: request.id,
      linkPath: `/app/requests/${request.id}`,
    });
    await wakeScreens(tx, actor.userId, [{ topic: 'lead', entityId: lead.id }]);
    return {
      requestId: request.id,
      status: 'ACCEPTED',
      returnedCoins: 0,
      capturedCoins: settled.capturedCoins,
      rule: 'BR-04 accepted',
    };
  });
}

/** The customer says no: every coin goes back and the slot opens again (BR-05, BR-10). */
export async function rejectRequest(ctx: ServiceCtx, input: { requestId: string }): Promise<SettledRequest> {
  const actor = requireUser(ctx, 'lead.post');
  return withTx(ctx, async (tx) => {
    const locked = await lockRequestAsCustomer(tx, input.requestId, actor.userId);
    await markOpened(tx, locked);
    const settled = await endRequest(tx, locked.request, {
      status: 'REJECTED',
      event: 'lead_request.reject',
      rule: RELEASE_RULES.REJECTED,
      returnBasisPoints: 10_000,
    });
    await freeSlots(tx, locked.lead.id, 1);
    await notify(tx, {
      userId: locked.professional.userId,
      event: 'lead_request.rejected',
      params: { lead: locked.lead.title, coins: String(settled.returnedCoins) },
      entityType: 'lead_request',
      entityId: locked.request.id,
      linkPath: `/app/requests/${locked.request.id}`,
    });
    await wakeScreens(tx, actor.userId, [{ topic: 'lead', entityId: locked.lead.id }]);
    return {
      requestId: locked.request.id,
      status: 'REJECTED',
      returnedCoins: settled.returnedCoins,
      capturedCoins: settled.capturedCoins,
      rule: RELEASE_RULES.REJECTED,
    };
  });
}

/** The customer has opened these responses: from now on a withdrawal returns nothing (BR-05) and the 48 h clock stops (BR-06). */
export async function openResponse(ctx: ServiceCtx, input: { requestId: string }): Promise<{ ok: true }> {
  const actor = requireUser(ctx, 'lead.post');
  return withTx(ctx, async (tx) => {
    const locked = await lockRequestAsCustomer(tx, input.requestId, actor.userId);
    await markOpened(tx, locked);
    return { ok: true };
  });
}

async function markOpened(tx: TxCtx, { request, professional }: LockedRequest) {
  if (request.openedAt || request.status !== 'PENDING') return;
  await tx.db
    .update(leadRequests)
    .set({ openedAt: tx.clock.now(), updatedAt: tx.clock.now() })
    .where(and(eq(leadRequests.id, request.id), isNull(leadRequests.openedAt)));
  await recordRequestEvent(tx, request.id, 'lead_request.open', null);
  await writeAudit(tx, {
    event: 'lead_request.open',
    action: 'VIEW',
    entityType: 'lead_request',
    entityId: request.id,
    module: 'leads',
    changes: { opened_at: [null, tx.clock.now()] },
  });
  await wakeScreens(tx, professional.userId, [{ topic: 'lead_request', entityId: request.id }]);
}

function assertLeadOpen({ lead }: LockedRequest) {
  if (lead.status !== 'OPEN')
    throw new AppError('LEAD_NOT_OPEN', 'This lead is closed, so responses can no longer be accepted.');
}
