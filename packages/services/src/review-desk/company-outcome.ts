import { companyProfiles } from '@nxtgauge/db/companies';
import { notFound } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';

/** Staff approved the company's public profile. */
export const approveCompany = (tx: TxCtx, companyId: string): Promise<void> =>
  decideCompany(tx, companyId, 'APPROVED', null);

/** Staff sent the company's profile back with a reason. */
export const rejectCompany = (tx: TxCtx, companyId: string, remarks: string): Promise<void> =>
  decideCompany(tx, companyId, 'REJECTED', remarks);

async function decideCompany(
  tx: TxCtx,
  companyId: string,
  approvalStatus: 'APPROVED' | 'REJECTED',
  remarks: string | null,
) {
  const [company] = await tx.db
    .select()
    .from(companyProfiles)
    .where(eq(companyProfiles.id, companyId))
    .for('update');
  if (!company) throw notFound('company');
  const approved = approvalStatus === 'APPROVED';
  const status = approved ? 'ACTIVE' : company.status;
  await tx.db
    .update(companyProfiles)
    .set({ approvalStatus, status, updatedAt: tx.clock.now() })
    .where(eq(companyProfiles.id, companyId));
  await writeAudit(tx, {
    event: approved ? 'company.approve' : 'company.reject',
    action: approved ? 'APPROVE' : 'REJECT',
    entityType: 'company',
    entityId: companyId,
    entityLabel: company.companyName,
    module: 'companies',
    ...(remarks === null ? {} : { summary: remarks }),
    changes: { approval_status: [company.approvalStatus, approvalStatus], status: [company.status, status] },
  });
  await notify(tx, {
    userId: company.userId,
    event: approved ? 'company.approved' : 'company.rejected',
    params: { company: company.companyName, remarks: remarks ?? '' },
    entityType: 'company',
    entityId: companyId,
    linkPath: '/app/company',
  });
}
