import { entityRevisions } from '@nxtgauge/db/approvals';
import { newId } from '@nxtgauge/db/ids';
import { missingSteps, pageFrom } from '@nxtgauge/domain/companies';
import type { CompanyPage } from '@nxtgauge/domain/companies';
import type { SavedOutcome } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import {
  approvalContentChanged,
  queuePosition,
  submitForApproval,
  withdrawApproval,
} from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { livePage, pageChanges, writePage } from './company-content.ts';
import type { CompanyRow } from './company-content.ts';

/** The edit of an approved page: one that waits, or one that was refused and is kept so that it can be changed. */
export interface CompanyEdit {
  id: string;
  status: 'PENDING' | 'REJECTED';
  payload: unknown;
}
export interface CompanyCopy {
  live: CompanyPage;
  /** What administrators see and edit: the edit, else what is live. */
  page: CompanyPage;
  edit: CompanyEdit | null;
}

/** Read it under the company's lock when it is going to be changed. */
export async function readCompanyCopy(ctx: ServiceCtx, companyId: string): Promise<CompanyCopy> {
  const live = await livePage(ctx, companyId);
  const [row] = await ctx.sql<{ id: string; status: string; payload: unknown }[]>`
    select id, status, payload_json as payload from entity_revisions
    where entity_type = 'company' and entity_id = ${companyId} order by created_at desc, id desc limit 1`;
  const kept = row?.status === 'PENDING' || row?.status === 'REJECTED';
  const edit = row && kept ? { ...row, status: row.status as CompanyEdit['status'] } : null;
  return { live, edit, page: edit ? pageFrom(edit.payload, live) : live };
}

/**
 * Keeps the changed page. What was never approved is written at once; an edit of an approved page waits as its one revision while
 * the live version stays (BR-23). Either keeps its place in the inbox; the live version again takes the edit back.
 */
export async function writeCompanyCopy(
  tx: TxCtx,
  company: CompanyRow,
  copy: CompanyCopy,
  next: CompanyPage,
  byUserId: string,
): Promise<SavedOutcome> {
  if (company.approvalStatus !== 'APPROVED') return writeDraft(tx, company, copy, next);
  const unchanged = Object.keys(pageChanges(copy.page, next)).length === 0;
  if (unchanged && copy.edit?.status !== 'REJECTED') return copy.edit ? 'SENT_FOR_APPROVAL' : 'SAVED';
  if (Object.keys(pageChanges(copy.live, next)).length === 0) {
    await takeCompanyEditBack(tx, company, copy.edit);
    return 'SAVED';
  }
  const revisionId =
    copy.edit?.status === 'PENDING'
      ? await changeRevision(tx, company, copy.edit.id, next)
      : await sendCompanyEdit(tx, company, next, byUserId);
  await auditCompany(tx, company, {
    event: 'company.edit',
    summary: 'Edit waits for approval',
    changes: { ...pageChanges(copy.page, next), revision_id: [copy.edit?.id ?? null, revisionId] },
  });
  return 'SENT_FOR_APPROVAL';
}

async function writeDraft(
  tx: TxCtx,
  company: CompanyRow,
  { live }: CompanyCopy,
  next: CompanyPage,
): Promise<SavedOutcome> {
  const changes = pageChanges(live, next);
  const waits = (await queuePosition(tx, 'company', company.id)) !== null;
  if (Object.keys(changes).length === 0) return waits ? 'SENT_FOR_APPROVAL' : 'SAVED';
  await writePage(tx, company, next);
  await auditCompany(tx, company, { event: 'company.edit', changes });
  if (waits && missingSteps(next).length > 0) {
    await withdrawApproval(tx, 'company', company.id);
    return 'SAVED';
  }
  // Also an appeal, which does not count as waiting: whoever reads it decides on what is there now.
  await approvalContentChanged(tx, 'company', company.id);
  return waits ? 'SENT_FOR_APPROVAL' : 'SAVED';
}

/** Drops the edit, whether it waits or was refused. */
export async function takeCompanyEditBack(
  tx: TxCtx,
  company: CompanyRow,
  edit: CompanyEdit | null,
): Promise<void> {
  if (!edit) return;
  await tx.db
    .update(entityRevisions)
    .set({ status: 'SUPERSEDED', decidedAt: tx.clock.now() })
    .where(eq(entityRevisions.id, edit.id));
  await withdrawApproval(tx, 'company', company.id);
  await auditCompany(tx, company, {
    event: 'company.take_back',
    summary: 'Edit taken back',
    changes: { revision_id: [edit.id, null] },
  });
}

async function changeRevision(
  tx: TxCtx,
  company: CompanyRow,
  revisionId: string,
  next: CompanyPage,
): Promise<string> {
  await tx.db
    .update(entityRevisions)
    .set({ payloadJson: { ...next } })
    .where(eq(entityRevisions.id, revisionId));
  await approvalContentChanged(tx, 'company', company.id);
  return revisionId;
}

/** Puts an edit into the inbox as a new revision. */
export async function sendCompanyEdit(
  tx: TxCtx,
  company: CompanyRow,
  page: CompanyPage,
  byUserId: string,
): Promise<string> {
  const id = newId();
  await tx.db.insert(entityRevisions).values({
    id,
    entityType: 'company',
    entityId: company.id,
    payloadJson: { ...page },
    status: 'PENDING',
    submittedByUserId: byUserId,
    createdAt: tx.clock.now(),
  });
  await submitForApproval(tx, {
    entityType: 'company',
    entityId: company.id,
    submittedByUserId: byUserId,
    revisionId: id,
  });
  return id;
}

export async function auditCompany(
  tx: TxCtx,
  company: Pick<CompanyRow, 'id' | 'companyName'>,
  entry: {
    event: string;
    action?: 'CREATE' | 'UPDATE' | 'APPROVE' | 'REJECT';
    summary?: string;
    changes: Record<string, [unknown, unknown]>;
    metadata?: Record<string, string>;
  },
): Promise<void> {
  await writeAudit(tx, {
    action: 'UPDATE',
    entityType: 'company',
    entityId: company.id,
    entityLabel: company.companyName,
    module: 'companies',
    ...entry,
  });
}
