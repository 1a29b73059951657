import { companyProfiles } from '@nxtgauge/db/companies';
import type { VerificationStatus } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';
import type { CompanyRow } from './company-content.ts';
import { auditCompany } from './company-working-copy.ts';

/** What its documents say about a locked company: the badge appears or drops at once. */
export async function setCompanyStanding(
  tx: TxCtx,
  company: Pick<CompanyRow, 'id' | 'companyName' | 'verificationStatus'>,
  standing: VerificationStatus,
): Promise<void> {
  if (company.verificationStatus === standing) return;
  await tx.db
    .update(companyProfiles)
    .set({ verificationStatus: standing, updatedAt: tx.clock.now() })
    .where(eq(companyProfiles.id, company.id));
  await auditCompany(tx, company, {
    event: 'company.verify',
    changes: { verification_status: [company.verificationStatus, standing] },
  });
}
