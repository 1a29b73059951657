import { rejectionReasons } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { MAX_REASONS } from '@nxtgauge/domain/hiring';
import type { RejectionReasons, SaveReasonInput } from '@nxtgauge/domain/hiring';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { lockCompany, requireMember } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

/** Why an application may end: everybody's reasons and the company's own. Hidden ones are for administrators only. */
export async function listReasons(ctx: ServiceCtx): Promise<RejectionReasons> {
  const { companyId, role } = await requireMember(ctx);
  const reasons = await ctx.sql<RejectionReasons['reasons']>`
    select id, label, reason_group as "group", candidate_words as "candidateWords", company_profile_id is null as "isStandard",
      is_active as "isActive"
    from rejection_reasons
    where (company_profile_id is null or company_profile_id = ${companyId}) and (is_active or ${role === 'admin'})
    order by company_profile_id is null, created_at, id limit ${MAX_REASONS * 2}`;
  const { rejectionDelayHours } = await readConfig(ctx, 'hiring.rules');
  return { reasons, usualDelayHours: rejectionDelayHours };
}

/** Writes a reason of the company's own, or changes or hides one. Only administrators; the standard ones stay as they are. */
export async function saveReason(ctx: ServiceCtx, input: SaveReasonInput): Promise<RejectionReasons> {
  const { companyId } = await requireMember(ctx, 'admin');
  const { reasonId, ...values } = input;
  await withTx(ctx, async (tx) => {
    await lockCompany(tx, companyId);
    const now = tx.clock.now();
    const row = {
      label: values.label,
      reasonGroup: values.group,
      candidateWords: values.candidateWords,
      isActive: values.isActive,
      updatedAt: now,
    };
    const id = reasonId ?? newId();
    if (reasonId) {
      const changed = await tx.db
        .update(rejectionReasons)
        .set(row)
        .where(and(eq(rejectionReasons.id, reasonId), eq(rejectionReasons.companyProfileId, companyId)))
        .returning({ id: rejectionReasons.id });
      if (changed.length === 0) throw notFound('reason');
    } else {
      const own = await tx.sql`select 1 from rejection_reasons where company_profile_id = ${companyId}`;
      if (own.length >= MAX_REASONS) {
        throw new AppError(
          'INVALID_INPUT',
          `A company has up to ${MAX_REASONS} reasons. Change one of them.`,
        );
      }
      await tx.db
        .insert(rejectionReasons)
        .values({ ...row, id, companyProfileId: companyId, code: `OWN_${id}`, createdAt: now });
    }
    await writeAudit(tx, {
      event: 'rejection_reason.save',
      action: reasonId ? 'UPDATE' : 'CREATE',
      entityType: 'rejection_reason',
      entityId: id,
      entityLabel: values.label,
      module: 'hiring',
      changes: { candidate_words: [null, values.candidateWords], is_active: [null, values.isActive] },
      metadata: { companyId },
    });
  });
  return listReasons(ctx);
}
