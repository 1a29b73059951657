import { entitlements } from '@nxtgauge/db/billing';
import { companyProfiles } from '@nxtgauge/db/companies';
import type { ReturnKind } from '@nxtgauge/domain/approvals';
import { pageFrom } from '@nxtgauge/domain/companies';
import type { NotificationEvent } from '@nxtgauge/domain/notifications';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { and, eq } from 'drizzle-orm';
import { wakeCompany } from './wake-company.ts';
import { decideRevision } from '../approvals/index.ts';
import type { TxCtx } from '../context/index.ts';
import { profileSlug } from '../profiles/index.ts';
import { readConfig } from '../settings/index.ts';
import { livePage, lockCompanyRow, pageChanges, placeOf, releaseLogo, writePage } from './company-content.ts';
import type { CompanyRow } from './company-content.ts';
import { auditCompany } from './company-working-copy.ts';
import { tellCompany } from './tell-company.ts';

/** Staff approved it: the page is public, and the first approval brings the posts for the start. */
export async function approveCompany(tx: TxCtx, companyId: string): Promise<void> {
  const company = await lockCompanyRow(tx, companyId);
  const after = {
    status: 'ACTIVE',
    approvalStatus: 'APPROVED',
    slug: company.slug ?? (await freeSlug(tx, company)),
  } as const;
  await tx.db
    .update(companyProfiles)
    .set({ ...after, updatedAt: tx.clock.now() })
    .where(eq(companyProfiles.id, companyId));
  const posts = await giveStarter(tx, companyId);
  await auditCompany(tx, company, {
    event: 'company.approve',
    action: 'APPROVE',
    changes: {
      status: [company.status, after.status],
      approval_status: [company.approvalStatus, after.approvalStatus],
      slug: [company.slug, after.slug],
      ...(posts > 0 ? { starter_posts: [null, posts] } : {}),
    },
  });
  await tell(tx, company, 'company.approved', {});
}

/** Once per company, however often it is approved: the row lock is held. */
async function giveStarter(tx: TxCtx, companyId: string): Promise<number> {
  const { starterPostings, starterDays } = await readConfig(tx, 'hiring.rules');
  if (starterPostings === 0) return 0;
  const [before] = await tx.db
    .select({ id: entitlements.id })
    .from(entitlements)
    .where(and(eq(entitlements.companyProfileId, companyId), eq(entitlements.source, 'STARTER')));
  if (before) return 0;
  const now = tx.clock.now();
  await tx.db.insert(entitlements).values({
    companyProfileId: companyId,
    kind: 'JOB_POSTING',
    source: 'STARTER',
    granted: starterPostings,
    expiresAt: addMs(now, starterDays * DAY_MS),
    createdAt: now,
  });
  return starterPostings;
}

/** The name and the city; a second one of the same name gets the end of its id. */
async function freeSlug(tx: TxCtx, company: CompanyRow): Promise<string> {
  const { placeSlug } = await livePage(tx, company.id);
  const city = placeSlug === null ? 'india' : (await placeOf(tx, placeSlug)).citySlug;
  const slug = profileSlug(company.companyName, city, 'company');
  const [taken] = await tx.db
    .select({ id: companyProfiles.id })
    .from(companyProfiles)
    .where(eq(companyProfiles.slug, slug));
  return taken ? `${slug}-${company.id.slice(-6)}` : slug;
}

/** How each way back is written down; after an appeal its people hear of it through the appeal's own notice. */
const WAYS_BACK = {
  REJECTED: { verb: 'reject', notice: 'company.rejected' },
  CHANGES_REQUESTED: { verb: 'request_changes', notice: 'company.changes_requested' },
  UPHELD: { verb: 'uphold', notice: null },
} as const;

/** Staff sent it back, for good or for a change: it stays a draft and can be edited and sent again. */
export async function rejectCompany(
  tx: TxCtx,
  companyId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> {
  const company = await lockCompanyRow(tx, companyId);
  const { verb, notice } = WAYS_BACK[kind];
  await tx.db
    .update(companyProfiles)
    .set({ approvalStatus: 'REJECTED', updatedAt: tx.clock.now() })
    .where(eq(companyProfiles.id, companyId));
  await auditCompany(tx, company, {
    event: `company.${verb}`,
    action: 'REJECT',
    summary: remarks,
    changes: { approval_status: [company.approvalStatus, 'REJECTED'] },
  });
  if (notice) await tell(tx, company, notice, { remarks });
}

/** Staff approved an edit: it is live (BR-23). */
export async function applyCompanyRevision(tx: TxCtx, companyId: string, revisionId: string): Promise<void> {
  const company = await lockCompanyRow(tx, companyId);
  const live = await livePage(tx, companyId);
  const page = pageFrom(
    await decideRevision(tx, { entityType: 'company', entityId: companyId, revisionId, status: 'APPROVED' }),
    live,
  );
  await writePage(tx, company, page);
  await releaseLogo(tx, companyId, live.logoFileId);
  await auditCompany(
    tx,
    { id: companyId, companyName: page.companyName },
    {
      event: 'company.approve_revision',
      action: 'APPROVE',
      changes: pageChanges(live, page),
      metadata: { revisionId },
    },
  );
  await tell(tx, { id: companyId, companyName: page.companyName }, 'company.revised', {});
}

/** Staff refused an edit: the live page stays as it is. */
export async function rejectCompanyRevision(
  tx: TxCtx,
  companyId: string,
  revisionId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> {
  const company = await lockCompanyRow(tx, companyId);
  const { verb, notice } = WAYS_BACK[kind];
  await decideRevision(tx, { entityType: 'company', entityId: companyId, revisionId, status: 'REJECTED' });
  await auditCompany(tx, company, {
    event: `company.${verb}_revision`,
    action: 'REJECT',
    summary: remarks,
    changes: {},
    metadata: { revisionId },
  });
  if (notice) await tell(tx, company, notice, { remarks });
}

async function tell(
  tx: TxCtx,
  { id, companyName }: Pick<CompanyRow, 'id' | 'companyName'>,
  event: NotificationEvent,
  params: Record<string, string>,
): Promise<void> {
  await tellCompany(tx, id, {
    event,
    params: { company: companyName, ...params },
    entityType: 'company',
    entityId: id,
    linkPath: '/app/company',
  });
  await wakeCompany(tx, id, [{ topic: 'company', entityId: id }]);
}
