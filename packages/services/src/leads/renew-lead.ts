import { leads } from '@nxtgauge/db/leads';
import { AppError } from '@nxtgauge/domain/errors';
import type { LeadState } from '@nxtgauge/domain/leads';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { submitForApproval } from '../approvals/submit-for-approval.ts';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { lockOwnLead } from './internal.ts';

/**
 * Opens an open or expired lead for another full term. The first two renewals take effect at once; after that the lead
 * goes through approval again (BR-11).
 */
export async function renewLead(
  ctx: ServiceCtx,
  input: { leadId: string },
): Promise<z.infer<typeof LeadState>> {
  const actor = requireUser(ctx, 'lead.post');
  const rules = await readConfig(ctx, 'leads.rules');
  return withTx(ctx, async (tx) => {
    const lead = await lockOwnLead(tx, input.leadId, actor.userId);
    const renewable = lead.status === 'OPEN' || (lead.status === 'CLOSED' && lead.closeReason === 'EXPIRED');
    if (!renewable) {
      throw new AppError(
        'LEAD_NOT_OPEN',
        'Only an open lead, or one that reached its last day, can be renewed.',
      );
    }
    const now = tx.clock.now();
    const again = lead.renewals >= rules.maxRenewals;
    if (again && lead.status === 'OPEN') {
      throw new AppError(
        'RENEWALS_USED_UP',
        'This lead was renewed twice. When it closes you can send it for approval again.',
      );
    }
    const expiresAt = again ? null : addMs(now, rules.openDays * DAY_MS);
    const status = again ? ('PENDING' as const) : ('OPEN' as const);
    await tx.db
      .update(leads)
      .set({
        status,
        closeReason: null,
        closedAt: null,
        expiresAt,
        requiredDate: null,
        renewals: again ? 0 : lead.renewals + 1,
        updatedAt: now,
      })
      .where(eq(leads.id, lead.id));
    if (again)
      await submitForApproval(tx, { entityType: 'lead', entityId: lead.id, submittedByUserId: actor.userId });
    await writeAudit(tx, {
      event: 'lead.renew',
      action: 'UPDATE',
      entityType: 'lead',
      entityId: lead.id,
      entityLabel: lead.title,
      module: 'leads',
      changes: {
        status: [lead.status, status],
        expires_at: [lead.expiresAt, expiresAt],
        required_date: [lead.requiredDate, null],
      },
    });
    await wakeScreens(tx, actor.userId, [{ topic: 'lead', entityId: lead.id }]);
    return { leadId: lead.id, status, closeReason: null, expiresAt: expiresAt?.toISOString() ?? null };
  });
}
