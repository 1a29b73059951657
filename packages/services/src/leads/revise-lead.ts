import { leadAnswers, leads } from '@nxtgauge/db/leads';
import { places } from '@nxtgauge/db/places';
import { AppError } from '@nxtgauge/domain/errors';
import type { PostedLead, ReviseLeadInput } from '@nxtgauge/domain/leads';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { submitForApproval } from '../approvals/submit-for-approval.ts';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { checkLeadInput, unknownPlace } from './check-lead-input.ts';
import { lockOwnLead } from './internal.ts';

/** Changes a draft, for example one that staff sent back, and puts it in the inbox again. */
export async function reviseLead(
  ctx: ServiceCtx,
  input: z.infer<typeof ReviseLeadInput>,
): Promise<PostedLead> {
  const actor = requireUser(ctx, 'lead.post');
  const answers = checkLeadInput(input, ctx.clock.now());
  await ctx.ports.rateLimits.consume('write', actor.userId);
  return withTx(ctx, async (tx) => {
    const lead = await lockOwnLead(tx, input.leadId, actor.userId);
    if (lead.status !== 'DRAFT') {
      throw new AppError(
        'LEAD_NOT_OPEN',
        'Only a draft can be changed. Close this lead and post a new one instead.',
      );
    }
    const [place] = await tx.db.select().from(places).where(eq(places.slug, input.placeSlug));
    if (!place) throw unknownPlace();
    const now = tx.clock.now();
    const next = {
      professionKey: input.professionKey,
      title: input.title,
      description: input.description,
      placeId: place.id,
      location: place.name,
      budgetInr: input.budgetInr,
      requiredDate: input.requiredDate,
      urgency: input.urgency,
      status: 'PENDING' as const,
    };
    await tx.db
      .update(leads)
      .set({ ...next, updatedAt: now })
      .where(eq(leads.id, lead.id));
    await tx.db.delete(leadAnswers).where(eq(leadAnswers.leadId, lead.id));
    const rows = Object.entries(answers)
      .filter(([, value]) => value !== undefined)
      .map(([questionKey, value]) => ({ leadId: lead.id, questionKey, answerJson: value as string }));
    if (rows.length > 0) await tx.db.insert(leadAnswers).values(rows);
    await submitForApproval(tx, { entityType: 'lead', entityId: lead.id, submittedByUserId: actor.userId });
    await writeAudit(tx, {
      event: 'lead.revise',
      action: 'UPDATE',
      entityType: 'lead',
      entityId: lead.id,
      entityLabel: input.title,
      module: 'leads',
      changes: {
        status: ['DRAFT', 'PENDING'],
        title: [lead.title, next.title],
        description: [lead.description, next.description],
        budget_inr: [lead.budgetInr, next.budgetInr],
        required_date: [lead.requiredDate, next.requiredDate],
        profession_key: [lead.professionKey, next.professionKey],
      },
    });
    return { leadId: lead.id, status: 'PENDING' };
  });
}
