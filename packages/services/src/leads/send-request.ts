import { leadRequests, leads } from '@nxtgauge/db/leads';
import { newId } from '@nxtgauge/db/ids';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { leadPrice, MAX_LIVE_REQUESTS } from '@nxtgauge/domain/leads';
import type { SendRequestInput, SentRequest } from '@nxtgauge/domain/leads';
import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { once } from '../idempotency/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { holdCoins } from '../wallet/holds.ts';
import { lockLead, recordRequestEvent } from './internal.ts';
import type { LeadRow } from './internal.ts';

/** A professional asks for a lead: one of its five slots and the price as a hold, or nothing at all (BR-02, 04, 10). */
export async function sendRequest(
  ctx: ServiceCtx,
  input: SendRequestInput,
): Promise<z.infer<typeof SentRequest>> {
  const actor = requireUser(ctx, 'lead.request');
  const pricing = await readConfig(ctx, 'leads.pricing');
  return withTx(ctx, (tx) =>
    once(
      tx,
      { actorUserId: actor.userId, operation: 'lead.request', key: input.idempotencyKey, payload: input },
      async () => {
        const lead = await lockLead(tx, input.leadId);
        const profile = await ownLiveProfile(tx, input.profileId, actor.userId);
        assertTakesRequest(tx, lead, { userId: actor.userId, roleKey: profile.roleKey });
        await assertNotAskedBefore(tx, lead.id, profile.id);

        const now = tx.clock.now();
        const price = leadPrice(pricing, pricedLead(lead), now);
        if (price.coins !== input.expectedCoins) {
          throw new AppError(
            'PRICE_CHANGED',
            `The price is ${price.coins} coins now. Check it and confirm again.`,
            {
              details: { coins: price.coins },
            },
          );
        }

        const requestId = newId();
        await tx.db.insert(leadRequests).values({
          id: requestId,
          leadId: lead.id,
          userRoleProfileId: profile.id,
          status: 'PENDING',
          remarks: input.message,
          quoteInr: input.quoteInr,
          requestedAt: now,
          createdAt: now,
          updatedAt: now,
        });
        await tx.db
          .update(leads)
          .set({
            liveRequestCount: sql`${leads.liveRequestCount} + 1`,
            firstRequestedAt: lead.firstRequestedAt ?? now,
            updatedAt: now,
          })
          .where(eq(leads.id, lead.id));
        const { available } = await holdCoins(tx, {
          userId: actor.userId,
          requestId,
          price,
          leadTitle: lead.title,
        });

        await recordRequestEvent(tx, requestId, 'lead.request', null);
        await writeAudit(tx, {
          event: 'lead.request',
          action: 'CREATE',
          entityType: 'lead_request',
          entityId: requestId,
          entityLabel: lead.title,
          module: 'leads',
          changes: {
            status: [null, 'PENDING'],
            held_coins: [null, price.coins],
            quote_inr: [null, input.quoteInr],
          },
        });
        await notify(tx, {
          userId: lead.createdByUserId,
          event: 'lead.requested',
          params: { professional: profile.displayName, lead: lead.title },
          entityType: 'lead_request',
          entityId: requestId,
          linkPath: `/app/leads/${lead.id}`,
        });
        await wakeScreens(tx, lead.createdByUserId, [{ topic: 'lead', entityId: lead.id }]);
        return {
          requestId,
          heldCoins: price.coins,
          availableCoins: available,
          liveRequestCount: lead.liveRequestCount + 1,
        };
      },
    ),
  );
}

/** What the price depends on, read from a lead that is open. */
export function pricedLead(lead: LeadRow) {
  return {
    professionKey: lead.professionKey,
    budgetInr: lead.budgetInr ?? 0,
    urgency: lead.urgency,
    openedAt: lead.approvedAt ?? lead.createdAt,
    everRequested: lead.firstRequestedAt !== null,
  };
}

async function ownLiveProfile(tx: TxCtx, profileId: string, userId: string) {
  const [profile] = await tx.db
    .select({
      id: userRoleProfiles.id,
      roleKey: userRoleProfiles.roleKey,
      displayName: userRoleProfiles.displayName,
      status: userRoleProfiles.status,
      approvalStatus: userRoleProfiles.approvalStatus,
    })
    .from(userRoleProfiles)
    .where(and(eq(userRoleProfiles.id, profileId), eq(userRoleProfiles.userId, userId)))
    // Held until the request is written: a suspension waits for it and then finds it, or comes first and refuses it.
    .for('share');
  if (!profile) throw notFound('profile');
  if (profile.status === 'SUSPENDED') {
    throw new AppError('ACCOUNT_SUSPENDED', 'This profile is suspended, so it cannot respond to leads.');
  }
  if (profile.status !== 'ACTIVE' || profile.approvalStatus !== 'APPROVED') {
    throw new AppError(
      'PROFILE_NOT_PUBLIC',
      'Your profile has to be approved before you can respond to leads.',
    );
  }
  return profile;
}

function assertTakesRequest(tx: TxCtx, lead: LeadRow, asker: { userId: string; roleKey: string }) {
  if (lead.professionKey !== asker.roleKey || lead.status === 'DRAFT' || lead.status === 'PENDING')
    throw notFound('lead');
  if (lead.createdByUserId === asker.userId) throw new AppError('OWN_ITEM', 'This is your own lead.');
  const expired = lead.expiresAt !== null && lead.expiresAt <= tx.clock.now();
  if (lead.status !== 'OPEN' || expired)
    throw new AppError('LEAD_NOT_OPEN', 'This lead has closed. Nothing was spent.');
  if (lead.liveRequestCount >= MAX_LIVE_REQUESTS) {
    throw new AppError(
      'LEAD_FULL',
      `All ${MAX_LIVE_REQUESTS} places on this lead are taken. Nothing was spent. A place may open again.`,
    );
  }
}

async function assertNotAskedBefore(tx: TxCtx, leadId: string, profileId: string) {
  const [before] = await tx.db
    .select({ id: leadRequests.id })
    .from(leadRequests)
    .where(and(eq(leadRequests.leadId, leadId), eq(leadRequests.userRoleProfileId, profileId)));
  if (before) throw new AppError('ALREADY_REQUESTED', 'You have already responded to this lead.');
}
