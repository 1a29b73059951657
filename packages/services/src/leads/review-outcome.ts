import { leads } from '@nxtgauge/db/leads';
import type { ReturnKind } from '@nxtgauge/domain/approvals';
import { addMs, DAY_MS, endOfIndianDay } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { lockLead } from './internal.ts';

/** Staff approved it: the lead opens for 14 days, or until the end of the day it is needed if that is earlier (BR-11). */
export async function openApprovedLead(tx: TxCtx, leadId: string): Promise<void> {
  const rules = await readConfig(tx, 'leads.rules');
  const lead = await lockLead(tx, leadId);
  const now = tx.clock.now();
  const fullTerm = addMs(now, rules.openDays * DAY_MS);
  const needed = lead.requiredDate ? endOfIndianDay(lead.requiredDate) : fullTerm;
  const expiresAt = needed > now && needed < fullTerm ? needed : fullTerm;
  await tx.db
    .update(leads)
    .set({
      status: 'OPEN',
      approvedAt: now,
      expiresAt,
      closedAt: null,
      closeReason: null,
      mergedIntoLeadId: null,
      updatedAt: now,
    })
    .where(eq(leads.id, leadId));
  await writeAudit(tx, {
    event: 'lead.approve',
    action: 'APPROVE',
    entityType: 'lead',
    entityId: leadId,
    entityLabel: lead.title,
    module: 'leads',
    changes: { status: [lead.status, 'OPEN'], expires_at: [lead.expiresAt, expiresAt] },
  });
  await notify(tx, {
    userId: lead.createdByUserId,
    event: 'lead.approved',
    params: {
      lead: lead.title,
      until: new Intl.DateTimeFormat('en-IN', {
        timeZone: 'Asia/Kolkata',
        day: 'numeric',
        month: 'short',
      }).format(expiresAt),
    },
    entityType: 'lead',
    entityId: leadId,
    linkPath: `/app/leads/${leadId}`,
  });
  await wakeScreens(tx, lead.createdByUserId, [{ topic: 'lead', entityId: leadId }]);
}

/** How each way back is written down; after an appeal the owner hears of it through the appeal's own notice. */
const WAYS_BACK = {
  REJECTED: { event: 'lead.reject', notice: 'lead.rejected' },
  CHANGES_REQUESTED: { event: 'lead.request_changes', notice: 'lead.changes_requested' },
  UPHELD: { event: 'lead.uphold', notice: null },
} as const;

/**
 * Staff sent it back, for good or for a change: the lead is a draft again and carries the reason. One that was joined with
 * another stays so when its appeal fails.
 */
export async function returnLeadToDraft(
  tx: TxCtx,
  leadId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> {
  const lead = await lockLead(tx, leadId);
  const { event, notice } = WAYS_BACK[kind];
  const status = lead.status === 'CLOSED' ? 'CLOSED' : 'DRAFT';
  await tx.db.update(leads).set({ status, updatedAt: tx.clock.now() }).where(eq(leads.id, leadId));
  await writeAudit(tx, {
    event,
    action: 'REJECT',
    entityType: 'lead',
    entityId: leadId,
    entityLabel: lead.title,
    module: 'leads',
    summary: remarks,
    changes: { status: [lead.status, status] },
  });
  if (notice) {
    await notify(tx, {
      userId: lead.createdByUserId,
      event: notice,
      params: { lead: lead.title, remarks },
      entityType: 'lead',
      entityId: leadId,
      linkPath: `/app/leads/${leadId}`,
    });
  }
  await wakeScreens(tx, lead.createdByUserId, [{ topic: 'lead', entityId: leadId }]);
}
