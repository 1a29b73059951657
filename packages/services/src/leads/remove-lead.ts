import type { TxCtx } from '../context/index.ts';
import { closeLockedLead } from './close-lead.ts';
import { lockLead } from './internal.ts';

/** A moderator upheld a report: the lead closes as removed and every held coin goes back. A closed one stays closed. */
export async function removeReportedLead(tx: TxCtx, leadId: string): Promise<void> {
  const lead = await lockLead(tx, leadId);
  if (lead.status === 'OPEN' || lead.status === 'PENDING') await closeLockedLead(tx, lead, 'REMOVED');
}
