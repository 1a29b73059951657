import { rejectionReasons } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { MAX_REASONS } from '@nxtgauge/domain/hiring';
import type { RejectionReasons, SaveReasonInput } from '@nxtgauge/domain/hiring';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { lockCompany, requireMember } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

/** Why an application may end: everybody's reasons and the company's own. Hidden ones are for those who may change them. */
export async function listReasons(ctx: ServiceCtx): Promise<RejectionReasons> {
  const { companyId, role } = await requireMember(ctx);
  const reasons = await ctx.sql<RejectionReasons['reasons']>`
    select id, label, reason_group as "group", candidate_words as "candidateWords", company_profile_id is null as "isStandard",
      is_active as "isActive"
    from rejection_reasons
    where (company_profile_id is null or company_profile_id = ${companyId}) and (is_active or ${role !== 'junior_recruiter'})
    order by company_profile_id is null, created_at, id limit ${MAX_REASONS * 2}`;
  const { rejectionDelayHours } = await readConfig(ctx, 'hiring.rules');
  return { reasons, usualDelayHours: rejectionDelayHours };
}

/** Writes a reason of the company's own, or changes or hides one. Not for juniors; the standard ones stay as they are. */
export async function saveReason(ctx: ServiceCtx, input: SaveReasonInput): Promise<RejectionReasons> {
  const { companyId, role } = await requireMember(ctx);
  if (role === 'junior_recruiter') {
    throw new AppError('PERMISSION_MISSING', 'A senior recruiter or an administrator writes reasons.');
  }
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
    const before = reasonId ? await ownReason(tx, companyId, reasonId) : null;
    if (before) {
      await tx.db.update(rejectionReasons).set(row).where(eq(rejectionReasons.id, before.id));
    } else {
      await assertRoom(tx, companyId);
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
      changes: {
        label: [before?.label ?? null, row.label],
        candidate_words: [before?.candidateWords ?? null, row.candidateWords],
        is_active: [before?.isActive ?? null, row.isActive],
      },
      metadata: { companyId },
    });
  });
  return listReasons(ctx);
}

async function ownReason(
  tx: TxCtx,
  companyId: string,
  reasonId: string,
): Promise<typeof rejectionReasons.$inferSelect> {
  const [reason] = await tx.db
    .select()
    .from(rejectionReasons)
    .where(and(eq(rejectionReasons.id, reasonId), eq(rejectionReasons.companyProfileId, companyId)));
  if (!reason) throw notFound('reason');
  return reason;
}

/** Call it under the company's lock. */
async function assertRoom(tx: TxCtx, companyId: string): Promise<void> {
  const own = await tx.sql`select 1 from rejection_reasons where company_profile_id = ${companyId}`;
  if (own.length < MAX_REASONS) return;
  throw new AppError('INVALID_INPUT', `A company has up to ${MAX_REASONS} reasons. Change one of them.`);
}
