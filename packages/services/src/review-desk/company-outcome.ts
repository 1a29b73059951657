import { companyProfiles } from '@nxtgauge/db/companies';
import type { ReturnKind } from '@nxtgauge/domain/approvals';
import { notFound } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';

const OUTCOMES = {
  APPROVED: { event: 'company.approve', notice: 'company.approved' },
  REJECTED: { event: 'company.reject', notice: 'company.rejected' },
  CHANGES_REQUESTED: { event: 'company.request_changes', notice: 'company.changes_requested' },
  UPHELD: { event: 'company.uphold', notice: null },
} as const;

/** Staff approved the company's public profile. */
export const approveCompany = (tx: TxCtx, companyId: string): Promise<void> =>
  decideCompany(tx, companyId, 'APPROVED', null);

/** Staff sent the company's profile back, for good or for a change. */
export const rejectCompany = (
  tx: TxCtx,
  companyId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> => decideCompany(tx, companyId, kind, remarks);

async function decideCompany(
  tx: TxCtx,
  companyId: string,
  outcome: keyof typeof OUTCOMES,
  remarks: string | null,
) {
  const [company] = await tx.db
    .select()
    .from(companyProfiles)
    .where(eq(companyProfiles.id, companyId))
    .for('update');
  if (!company) throw notFound('company');
  const approved = outcome === 'APPROVED';
  const approvalStatus = approved ? 'APPROVED' : 'REJECTED';
  const { event, notice } = OUTCOMES[outcome];
  const status = approved ? 'ACTIVE' : company.status;
  await tx.db
    .update(companyProfiles)
    .set({ approvalStatus, status, updatedAt: tx.clock.now() })
    .where(eq(companyProfiles.id, companyId));
  await writeAudit(tx, {
    event,
    action: approved ? 'APPROVE' : 'REJECT',
    entityType: 'company',
    entityId: companyId,
    entityLabel: company.companyName,
    module: 'companies',
    ...(remarks === null ? {} : { summary: remarks }),
    changes: { approval_status: [company.approvalStatus, approvalStatus], status: [company.status, status] },
  });
  if (!notice) return;
  await notify(tx, {
    userId: company.userId,
    event: notice,
    params: { company: company.companyName, remarks: remarks ?? '' },
    entityType: 'company',
    entityId: companyId,
    linkPath: '/app/company',
  });
}
