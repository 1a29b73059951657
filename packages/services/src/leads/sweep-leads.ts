import { leadRequests, leads } from '@nxtgauge/db/leads';
import { notifications } from '@nxtgauge/db/notifications';
import { automaticRelease } from '@nxtgauge/domain/leads';
import { addMs, DAY_MS, HOUR_MS } from '@nxtgauge/domain/time';
import { and, asc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { indianDate } from '../notifications/indian-date.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { closeLockedLead } from './close-lead.ts';
import { endRequest } from './end-request.ts';
import { freeSlots, lockLead, lockRequest } from './internal.ts';

/** Rows looked at per run: a sweep that finds more is simply run again. */
const BATCH = 200;

/** Closes leads past their last day and gives every held coin back (BR-11). Returns how many. Safe to run twice or by two workers. */
export async function expireLeads(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const due = await ctx.db
    .select({ id: leads.id })
    .from(leads)
    .where(and(eq(leads.status, 'OPEN'), lte(leads.expiresAt, ctx.clock.now())))
    .orderBy(asc(leads.expiresAt))
    .limit(BATCH);
  let closed = 0;
  for (const { id } of due) {
    closed += await withTx(ctx, async (tx) => {
      const lead = await lockLead(tx, id);
      if (lead.status !== 'OPEN' || !lead.expiresAt || lead.expiresAt > tx.clock.now()) return 0;
      await closeLockedLead(tx, lead, 'EXPIRED');
      await notify(tx, {
        userId: lead.createdByUserId,
        event: 'lead.expired',
        params: { lead: lead.title },
        entityType: 'lead',
        entityId: lead.id,
        linkPath: `/app/leads/${lead.id}`,
      });
      return 1;
    });
  }
  return closed;
}

/** Gives coins back on requests that the customer did not open in 48 h (BR-06) or did not decide in 72 h (BR-05). Returns how many. */
export async function releaseStaleRequests(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const rules = await readConfig(ctx, 'leads.rules');
  const now = ctx.clock.now();
  const stale = await ctx.db
    .select({ id: leadRequests.id })
    .from(leadRequests)
    .where(
      and(
        eq(leadRequests.status, 'PENDING'),
        or(
          and(
            isNull(leadRequests.openedAt),
            lte(leadRequests.requestedAt, addMs(now, -rules.unopenedHours * HOUR_MS)),
          ),
          and(
            isNotNull(leadRequests.openedAt),
            lte(leadRequests.requestedAt, addMs(now, -rules.undecidedHours * HOUR_MS)),
          ),
        ),
      ),
    )
    .orderBy(asc(leadRequests.requestedAt))
    .limit(BATCH);
  let released = 0;
  for (const { id } of stale) {
    released += await withTx(ctx, async (tx) => {
      const { lead, request, professional } = await lockRequest(tx, id);
      const release = automaticRelease(rules, request);
      if (request.status !== 'PENDING' || release.at > tx.clock.now()) return 0;
      const settled = await endRequest(tx, request, {
        status: 'EXPIRED',
        event: 'lead_request.expire',
        rule: release.rule,
        returnBasisPoints: 10_000,
      });
      await freeSlots(tx, lead.id, 1);
      await notify(tx, {
        userId: professional.userId,
        event: 'lead_request.released',
        params: { coins: String(settled.returnedCoins), lead: lead.title, rule: release.rule },
        entityType: 'lead_request',
        entityId: request.id,
        linkPath: `/app/requests/${request.id}`,
      });
      await wakeScreens(tx, lead.createdByUserId, [{ topic: 'lead', entityId: lead.id }]);
      return 1;
    });
  }
  return released;
}

/** Warns customers once per published day before their lead closes (BR-11). Returns how many notices went out. */
export async function warnExpiringLeads(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const rules = await readConfig(ctx, 'leads.rules');
  const now = ctx.clock.now();
  let warned = 0;
  for (const days of rules.warnDaysBefore) {
    const from = addMs(now, (days - 1) * DAY_MS);
    const until = addMs(now, days * DAY_MS);
    const due = await ctx.db
      .select()
      .from(leads)
      .where(and(eq(leads.status, 'OPEN'), gt(leads.expiresAt, from), lte(leads.expiresAt, until)))
      .orderBy(asc(leads.expiresAt))
      .limit(BATCH);
    for (const lead of due) {
      warned += await withTx(ctx, async (tx) => {
        const locked = await lockLead(tx, lead.id);
        if (locked.status !== 'OPEN' || !locked.expiresAt) return 0;
        const windowStart = addMs(locked.expiresAt, -days * DAY_MS);
        const [told] = await tx.db
          .select({ id: notifications.id })
          .from(notifications)
          .where(
            and(
              eq(notifications.userId, locked.createdByUserId),
              eq(notifications.relatedEntityId, locked.id),
              eq(notifications.eventKey, 'lead.expiring'),
              gt(notifications.createdAt, windowStart),
            ),
          );
        if (told) return 0;
        await notify(tx, {
          userId: locked.createdByUserId,
          event: 'lead.expiring',
          params: { lead: locked.title, until: indianDate(locked.expiresAt) },
          entityType: 'lead',
          entityId: locked.id,
          linkPath: `/app/leads/${locked.id}`,
        });
        return 1;
      });
    }
  }
  return warned;
}
