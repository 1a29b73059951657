import type { z } from 'zod';
import { verificationDocuments } from '@nxtgauge/db/verification';
import { notFound } from '@nxtgauge/domain/errors';
import type { DecidedVerification, RedactDocumentInput } from '@nxtgauge/domain/verification';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { EmployeeActor, ServiceCtx, TxCtx } from '../context/index.ts';
import { readPrivateFile } from '../uploads/index.ts';
import { assertMayDecide, lockDocument, logMove, notPending } from './internal.ts';
import { revokeViews } from './open-document.ts';
import { destroyFiles, doomFiles, storeRedactedFile, useRedactedFile } from './private-files.ts';

/**
 * Puts a copy with black areas in the place of a waiting document. The file as sent stays sealed and unseen beside it until
 * the retention ends, or is destroyed at once when it shows a full Aadhaar number (BR-35).
 */
export async function redactDocument(
  ctx: ServiceCtx,
  input: z.infer<typeof RedactDocumentInput>,
): Promise<z.infer<typeof DecidedVerification>> {
  const actor = requireEmployee(ctx, 'verification.decide');
  // Drawing takes a while and belongs in no transaction: what may be done is asked before it and again after it.
  const before = await withTx(ctx, (tx) => redactable(tx, input.documentId, actor));
  const copy = await ctx.ports.pages.redact(await readPrivateFile(ctx, before.fileId), input.areas);
  const copyId = await storeRedactedFile(ctx, copy, {
    ownerUserId: before.request.submittedByUserId,
    fileName: before.document.fileName,
  });
  const { doomed, ...answer } = await withTx(ctx, async (tx) => {
    const { request, subject, document, fileId } = await redactable(tx, input.documentId, actor);
    if (fileId !== before.fileId) throw notPending();
    const now = tx.clock.now();
    const original = document.originalFileId ?? fileId;
    const earlierCopy = document.originalFileId === null ? null : fileId;
    const files = [earlierCopy, input.destroyOriginal ? original : null].filter((id) => id !== null);
    await useRedactedFile(tx, copyId);
    await tx.db
      .update(verificationDocuments)
      .set({
        fileId: copyId,
        fileUrl: `private:${copyId}`,
        originalFileId: input.destroyOriginal ? null : original,
        mimeType: copy.mimeType,
        pageCount: copy.pageCount,
        byteSize: copy.bytes.length,
        redactedAt: now,
      })
      .where(eq(verificationDocuments.id, document.id));
    await doomFiles(tx, files);
    await revokeViews(tx, document.id);
    await logMove(tx, {
      requestId: request.id,
      documentId: document.id,
      action: 'REDACTED',
      from: 'PENDING',
      to: 'PENDING',
      remarks: input.destroyOriginal ? 'The file as sent was destroyed.' : null,
    });
    await writeAudit(tx, {
      event: 'verification_document.redact',
      action: 'UPDATE',
      entityType: 'verification_document',
      entityId: document.id,
      module: 'verification',
      changes: { file_id: [fileId, copyId] },
      metadata: { areas: input.areas.length, originalDestroyed: input.destroyOriginal },
    });
    return {
      requestId: request.id,
      status: request.status,
      standing: subject.verificationStatus,
      doomed: files,
    };
  });
  await destroyFiles(ctx, doomed, 'Replaced by a redacted copy.');
  return answer;
}

async function redactable(tx: TxCtx, documentId: string, actor: EmployeeActor) {
  const locked = await lockDocument(tx, documentId);
  await assertMayDecide(tx, locked.request, actor);
  if (locked.document.status !== 'PENDING') throw notPending();
  const { fileId } = locked.document;
  if (fileId === null) throw notFound('document');
  return { ...locked, fileId };
}
