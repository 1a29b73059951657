import { verificationDocuments } from '@nxtgauge/db/verification';
import { isInForce, profileStanding } from '@nxtgauge/domain/verification';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { documentsOf, lockDocument, logMove } from './internal.ts';
import { revokeViews } from './open-document.ts';
import { policiesFor, readPolicies, requirementsOf } from './policies.ts';
import { destroyFiles, doomFiles } from './private-files.ts';
import { setStanding, tellOwner } from './subjects.ts';
import { indianDay } from './words.ts';

const BATCH = 50;

/** Documents whose time is over: the badge drops, unless a renewed one is in force already. Returns how many ended. */
export async function expireDocuments(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const due = await ctx.sql<{ id: string }[]>`
    select id from verification_documents
    where status = 'APPROVED' and expires_at is not null and expired_at is null and expires_at <= ${ctx.clock.now().toISOString()}
    order by expires_at limit ${BATCH}`;
  for (const { id } of due) await withTx(ctx, (tx) => expire(tx, id));
  return due.length;
}

async function expire(tx: TxCtx, documentId: string): Promise<void> {
  const { request, subject, document } = await lockDocument(tx, documentId);
  const now = tx.clock.now();
  if (document.expiredAt !== null || document.expiresAt === null || document.expiresAt > now) return;
  await tx.db
    .update(verificationDocuments)
    .set({ expiredAt: now })
    .where(eq(verificationDocuments.id, documentId));
  const policies = await readPolicies(tx);
  const all = await documentsOf(tx, subject);
  if (all.some((other) => other.policyKey === document.policyKey && isInForce(other, now))) return;
  await logMove(tx, {
    requestId: request.id,
    documentId,
    action: 'EXPIRED',
    from: request.status,
    to: request.status,
  });
  await writeAudit(tx, {
    event: 'verification_document.expire',
    action: 'UPDATE',
    entityType: 'verification_document',
    entityId: documentId,
    module: 'verification',
    changes: { expired_at: [null, now] },
  });
  const requirements = requirementsOf(policiesFor(policies, subject.professionKey));
  const required = requirements.some((one) => one.required && one.policyKey === document.policyKey);
  if (required) await setStanding(tx, subject, profileStanding(requirements, all, now));
  await tellOwner(tx, subject, 'verification.expired', {
    document: policies.find((policy) => policy.key === document.policyKey)?.label ?? document.policyKey,
    until: indianDay(document.expiresAt),
  });
}

/** One reminder per published number of days before the end; a sweep that comes late sends the nearest only. Returns how many. */
export async function remindExpiring(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const { remindDays } = await readConfig(ctx, 'verification.rules');
  const now = ctx.clock.now().toISOString();
  const due = await ctx.sql<{ id: string; days: number }[]>`
    select d.id, step.days from verification_documents d
    cross join lateral (
      select min(day) as days from jsonb_array_elements_text(${JSON.stringify(remindDays)}::jsonb) as listed (text),
        lateral (select listed.text::int as day) one
      where d.expires_at <= ${now}::timestamptz + make_interval(days => day)) step
    where d.status = 'APPROVED' and d.expires_at is not null and d.expired_at is null and d.expires_at > ${now}::timestamptz
      and d.expires_at <= ${now}::timestamptz + make_interval(days => ${Math.max(0, ...remindDays)}::int)
      and step.days is not null and (d.reminded_days is null or d.reminded_days > step.days)
    order by d.expires_at limit ${BATCH}`;
  for (const { id, days } of due) {
    await withTx(ctx, async (tx) => {
      const { subject, document } = await lockDocument(tx, id);
      const told = document.remindedDays !== null && document.remindedDays <= days;
      if (told || document.status !== 'APPROVED' || document.expiresAt === null) return;
      await tx.db
        .update(verificationDocuments)
        .set({ remindedDays: days })
        .where(eq(verificationDocuments.id, id));
      const all = await documentsOf(tx, subject);
      const renewed = all.some(
        (other) =>
          other.policyKey === document.policyKey &&
          other.uploadedAt > document.uploadedAt &&
          other.status !== 'REJECTED',
      );
      if (renewed) return;
      const policies = await readPolicies(tx);
      await tellOwner(tx, subject, 'verification.expiring', {
        document: policies.find((policy) => policy.key === document.policyKey)?.label ?? document.policyKey,
        until: indianDay(document.expiresAt),
      });
    });
  }
  return due.length;
}

/** Files whose decision is older than the published days: bytes and names go, hash and outcome stay. Returns how many. */
export async function deleteDecidedFiles(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const { retentionDays } = await readConfig(ctx, 'verification.rules');
  const before = addMs(ctx.clock.now(), -retentionDays * DAY_MS).toISOString();
  const due = await ctx.sql<{ id: string }[]>`
    select id from verification_documents
    where file_deleted_at is null and reviewed_at is not null and reviewed_at <= ${before}
    order by reviewed_at limit ${BATCH}`;
  for (const { id } of due) {
    const files = await withTx(ctx, async (tx) => {
      const { request, document } = await lockDocument(tx, id);
      if (document.fileDeletedAt !== null) return [];
      const now = tx.clock.now();
      await tx.db
        .update(verificationDocuments)
        .set({ fileId: null, originalFileId: null, fileUrl: 'deleted', fileName: null, fileDeletedAt: now })
        .where(eq(verificationDocuments.id, id));
      const gone = [document.fileId, document.originalFileId].filter((fileId) => fileId !== null);
      await doomFiles(tx, gone);
      await revokeViews(tx, id);
      await logMove(tx, {
        requestId: request.id,
        documentId: id,
        action: 'FILES_DELETED',
        from: request.status,
        to: request.status,
      });
      await writeAudit(tx, {
        event: 'verification_document.delete_file',
        action: 'DELETE',
        entityType: 'verification_document',
        entityId: id,
        module: 'verification',
        changes: { file_deleted_at: [null, now] },
      });
      return gone;
    });
    await destroyFiles(ctx, files, `Kept for ${retentionDays} days after its decision.`);
  }
  return due.length;
}

/** Leaves to look that ended yesterday or before; the audit log has who looked. */
export async function forgetOldViews(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const gone = await ctx.sql`
    delete from verification_views where id in (
      select id from verification_views where expires_at < ${addMs(ctx.clock.now(), -DAY_MS).toISOString()} limit 1000)`;
  return gone.count;
}
