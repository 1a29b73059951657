import { companyProfiles } from '@nxtgauge/db/companies';
import { COMPANY_STEP_LABELS, missingSteps } from '@nxtgauge/domain/companies';
import type { SavedCompany } from '@nxtgauge/domain/companies';
import { AppError } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { wakeCompany } from './wake-company.ts';
import { queuePosition, submitForApproval } from '../approvals/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { lockCompanyRow } from './company-content.ts';
import type { CompanyRow } from './company-content.ts';
import { auditCompany, readCompanyCopy, sendCompanyEdit } from './company-working-copy.ts';
import { requireMember } from './membership.ts';

/**
 * Sends a draft, or one that came back, for approval, or the refused edit of an approved page once more. COMPANY_NOT_READY names
 * what is missing as field errors. Sending it twice is one submission. Only administrators.
 */
export async function submitCompany(ctx: ServiceCtx): Promise<SavedCompany> {
  const me = await requireMember(ctx, 'admin');
  await ctx.ports.rateLimits.consume('write', me.userId);
  return withTx(ctx, async (tx) => {
    const company = await lockCompanyRow(tx, me.companyId);
    if (company.approvalStatus === 'APPROVED') await resendEdit(tx, company, me.userId);
    else await sendDraft(tx, company, me.userId);
    await wakeCompany(tx, company.id, [{ topic: 'company', entityId: company.id }]);
    return { companyId: company.id, outcome: 'SENT_FOR_APPROVAL' };
  });
}

async function sendDraft(tx: TxCtx, company: CompanyRow, userId: string): Promise<void> {
  if ((await queuePosition(tx, 'company', company.id)) !== null) return;
  const { page } = await readCompanyCopy(tx, company.id);
  const missing = missingSteps(page);
  if (missing.length > 0) {
    throw new AppError('COMPANY_NOT_READY', 'A few things are missing before we can read it.', {
      fieldErrors: missing.map((step) => ({ path: step, message: COMPANY_STEP_LABELS[step] })),
    });
  }
  await tx.db
    .update(companyProfiles)
    .set({ approvalStatus: 'PENDING', updatedAt: tx.clock.now() })
    .where(eq(companyProfiles.id, company.id));
  await submitForApproval(tx, { entityType: 'company', entityId: company.id, submittedByUserId: userId });
  await auditCompany(tx, company, {
    event: 'company.submit',
    changes: { approval_status: [company.approvalStatus, 'PENDING'] },
  });
}

async function resendEdit(tx: TxCtx, company: CompanyRow, userId: string): Promise<void> {
  const { page, edit } = await readCompanyCopy(tx, company.id);
  if (edit?.status === 'PENDING') return;
  if (!edit) {
    throw new AppError(
      'APPROVAL_NOT_PENDING',
      'This page is approved. What you edit is sent for approval by itself.',
    );
  }
  const revisionId = await sendCompanyEdit(tx, company, page, userId);
  await auditCompany(tx, company, {
    event: 'company.submit',
    changes: { revision_id: [edit.id, revisionId] },
  });
}
