import { leadRequestEvents, leadRequests, leads } from '@nxtgauge/db/leads';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { notFound } from '@nxtgauge/domain/errors';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';

export type LeadRow = typeof leads.$inferSelect;
export type RequestRow = typeof leadRequests.$inferSelect;

/** The lead under its row lock: the one mutex for its slots, its state and its requests. */
export async function lockLead(tx: TxCtx, leadId: string): Promise<LeadRow> {
  const [lead] = await tx.db.select().from(leads).where(eq(leads.id, leadId)).for('update');
  if (!lead) throw notFound('lead');
  return lead;
}

/** The customer's own lead, locked; somebody else's reads as not existing. */
export async function lockOwnLead(tx: TxCtx, leadId: string, userId: string): Promise<LeadRow> {
  const [lead] = await tx.db
    .select()
    .from(leads)
    .where(and(eq(leads.id, leadId), eq(leads.createdByUserId, userId)))
    .for('update');
  if (!lead) throw notFound('lead');
  return lead;
}

export interface LockedRequest {
  lead: LeadRow;
  request: RequestRow;
  professional: { userId: string; displayName: string };
}

/** A request with its lead, locked in the one order that everybody uses: lead, then request. */
export async function lockRequest(tx: TxCtx, requestId: string): Promise<LockedRequest> {
  const [found] = await tx.db
    .select({ leadId: leadRequests.leadId })
    .from(leadRequests)
    .where(eq(leadRequests.id, requestId));
  if (!found) throw notFound('request');
  const lead = await lockLead(tx, found.leadId);
  const [row] = await tx.db
    .select({
      request: leadRequests,
      userId: userRoleProfiles.userId,
      displayName: userRoleProfiles.displayName,
    })
    .from(leadRequests)
    .innerJoin(userRoleProfiles, eq(userRoleProfiles.id, leadRequests.userRoleProfileId))
    .where(eq(leadRequests.id, requestId))
    .for('update', { of: leadRequests });
  if (!row) throw notFound('request');
  return { lead, request: row.request, professional: { userId: row.userId, displayName: row.displayName } };
}

/** As `lockRequest`, for the customer who owns the lead. */
export async function lockRequestAsCustomer(
  tx: TxCtx,
  requestId: string,
  userId: string,
): Promise<LockedRequest> {
  const locked = await lockRequest(tx, requestId);
  if (locked.lead.createdByUserId !== userId) throw notFound('request');
  return locked;
}

/** As `lockRequest`, for the professional who sent it. */
export async function lockRequestAsProfessional(
  tx: TxCtx,
  requestId: string,
  userId: string,
): Promise<LockedRequest> {
  const locked = await lockRequest(tx, requestId);
  if (locked.professional.userId !== userId) throw notFound('request');
  return locked;
}

/** Adds one line to the request's timeline. */
export async function recordRequestEvent(tx: TxCtx, requestId: string, event: string, rule: string | null) {
  await tx.db
    .insert(leadRequestEvents)
    .values({ leadRequestId: requestId, event, rule, createdAt: tx.clock.now() });
}

/** Frees `count` slots of a locked lead. */
export async function freeSlots(tx: TxCtx, leadId: string, count: number) {
  await tx.db
    .update(leads)
    .set({ liveRequestCount: sql`${leads.liveRequestCount} - ${count}`, updatedAt: tx.clock.now() })
    .where(eq(leads.id, leadId));
}

export async function pendingRequestsOf(tx: TxCtx, leadId: string) {
  return tx.db
    .select({ id: leadRequests.id, userId: userRoleProfiles.userId })
    .from(leadRequests)
    .innerJoin(userRoleProfiles, eq(userRoleProfiles.id, leadRequests.userRoleProfileId))
    .where(and(eq(leadRequests.leadId, leadId), inArray(leadRequests.status, ['PENDING'])))
    .orderBy(userRoleProfiles.userId, leadRequests.id)
    .for('update', { of: leadRequests });
}
