import { leads } from '@nxtgauge/db/leads';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { lockLead } from './internal.ts';

/**
 * Staff found that a waiting lead says what another of the same customer says already: it closes in favour of that one, which
 * stays as it is, and leads there. Throws NO_SUCH_THING for a lead of somebody else and LEAD_NOT_OPEN for one that has ended.
 */
export async function mergeLead(
  tx: TxCtx,
  leadId: string,
  intoLeadId: string,
  remarks: string,
): Promise<void> {
  const lead = await lockLead(tx, leadId);
  const kept = await lockLead(tx, intoLeadId);
  if (kept.id === lead.id || kept.createdByUserId !== lead.createdByUserId) throw notFound('lead');
  if (kept.status !== 'OPEN' && kept.status !== 'PENDING') {
    throw new AppError(
      'LEAD_NOT_OPEN',
      'That lead has ended in the meantime, so nothing can be joined with it.',
    );
  }
  const now = tx.clock.now();
  await tx.db
    .update(leads)
    .set({
      status: 'CLOSED',
      closeReason: 'MERGED',
      mergedIntoLeadId: kept.id,
      closedAt: now,
      updatedAt: now,
    })
    .where(eq(leads.id, lead.id));
  await writeAudit(tx, {
    event: 'lead.merge',
    action: 'UPDATE',
    entityType: 'lead',
    entityId: lead.id,
    entityLabel: lead.title,
    module: 'leads',
    summary: remarks,
    changes: {
      status: [lead.status, 'CLOSED'],
      close_reason: [null, 'MERGED'],
      merged_into_lead_id: [null, kept.id],
    },
  });
  await notify(tx, {
    userId: lead.createdByUserId,
    event: 'lead.merged',
    params: { lead: lead.title, kept: kept.title },
    entityType: 'lead',
    entityId: lead.id,
    linkPath: `/app/leads/${lead.id}`,
  });
  await wakeScreens(tx, lead.createdByUserId, [{ topic: 'lead', entityId: lead.id }]);
}
