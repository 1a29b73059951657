import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { verificationDocuments, verificationRequests, verificationViews } from '@nxtgauge/db/verification';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { addMs } from '@nxtgauge/domain/time';
import type { OpenedDocument, ViewPageInput } from '@nxtgauge/domain/verification';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import type { DocumentFile } from '../ports/index.ts';
import { readConfig } from '../settings/index.ts';
import { readPrivateFile } from '../uploads/index.ts';
import { indianDate } from './words.ts';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Lets this employee, in this session, look at this version of a document for a few minutes. The token opens nothing for
 * anybody else, and nothing after a redaction, a deletion or `closeDocument`.
 */
export async function openDocument(
  ctx: ServiceCtx,
  input: { documentId: string },
): Promise<z.infer<typeof OpenedDocument>> {
  const actor = requireEmployee(ctx, 'verification.decide');
  const { viewSeconds } = await readConfig(ctx, 'verification.rules');
  return withTx(ctx, async (tx) => {
    const [found] = await tx.db
      .select({
        fileId: verificationDocuments.fileId,
        pageCount: verificationDocuments.pageCount,
        ownerUserId: verificationRequests.submittedByUserId,
      })
      .from(verificationDocuments)
      .innerJoin(
        verificationRequests,
        eq(verificationRequests.id, verificationDocuments.verificationRequestId),
      )
      .where(eq(verificationDocuments.id, input.documentId));
    if (!found?.fileId) throw notFound('document');
    if (found.ownerUserId === actor.userId)
      throw new AppError('OWN_ITEM', 'These are your own documents, so somebody else has to look at them.');
    const token = randomBytes(32).toString('base64url');
    const now = tx.clock.now();
    const expiresAt = addMs(now, viewSeconds * 1_000);
    await tx.db.insert(verificationViews).values({
      id: newId(),
      verificationDocumentId: input.documentId,
      fileId: found.fileId,
      tokenHash: hashOf(token),
      viewerUserId: actor.userId,
      sessionId: actor.sessionId,
      createdAt: now,
      expiresAt,
    });
    return {
      documentId: input.documentId,
      token,
      expiresAt: expiresAt.toISOString(),
      pageCount: found.pageCount ?? 1,
    };
  });
}

/** Ends one's own leave to look at a document before its time. */
export async function closeDocument(
  ctx: ServiceCtx,
  input: { documentId: string },
): Promise<{ documentId: string }> {
  const actor = requireEmployee(ctx, 'verification.decide');
  await ctx.db
    .update(verificationViews)
    .set({ revokedAt: ctx.clock.now() })
    .where(
      and(
        eq(verificationViews.verificationDocumentId, input.documentId),
        eq(verificationViews.viewerUserId, actor.userId),
        isNull(verificationViews.revokedAt),
      ),
    );
  return { documentId: input.documentId };
}

/** Ends everybody's leave to look at this document: its file changed or went away. */
export async function revokeViews(tx: TxCtx, documentId: string): Promise<void> {
  await tx.db
    .update(verificationViews)
    .set({ revokedAt: tx.clock.now() })
    .where(
      and(eq(verificationViews.verificationDocumentId, documentId), isNull(verificationViews.revokedAt)),
    );
}

/**
 * One page as a picture with the viewer's name and the time burnt in. Every look is in the audit log before a byte leaves.
 * VIEW_ENDED, in the same words, for every token that is not this viewer's, not of this session, over, or made up.
 */
export async function viewPage(ctx: ServiceCtx, input: z.infer<typeof ViewPageInput>): Promise<DocumentFile> {
  const actor = requireEmployee(ctx, 'verification.decide');
  const now = ctx.clock.now();
  const [view] = await ctx.db
    .select({ documentId: verificationDocuments.id, fileId: verificationViews.fileId })
    .from(verificationViews)
    .innerJoin(
      verificationDocuments,
      and(
        eq(verificationDocuments.id, verificationViews.verificationDocumentId),
        eq(verificationDocuments.fileId, verificationViews.fileId),
      ),
    )
    .where(
      and(
        eq(verificationViews.tokenHash, hashOf(input.token)),
        eq(verificationViews.viewerUserId, actor.userId),
        eq(verificationViews.sessionId, actor.sessionId),
        isNull(verificationViews.revokedAt),
        gt(verificationViews.expiresAt, now),
      ),
    );
  if (!view) throw new AppError('VIEW_ENDED', 'This view has ended. Open the document again.');
  const [viewer] = await ctx.sql<{ name: string | null; code: string }[]>`
    select who.full_name as name, e.employee_code as code from employees e
    left join user_identities who on who.user_id = e.user_id where e.id = ${actor.employeeId}`;
  await withTx(ctx, (tx) =>
    writeAudit(tx, {
      event: 'verification_document.view',
      action: 'VIEW',
      entityType: 'verification_document',
      entityId: view.documentId,
      module: 'verification',
      metadata: { page: input.page, fileId: view.fileId },
    }),
  );
  const file = await readPrivateFile(ctx, view.fileId);
  const mark = [viewer?.name, viewer?.code, indianDate(now)].filter(Boolean).join(' · ');
  return ctx.ports.pages.render(file, input.page, mark);
}
