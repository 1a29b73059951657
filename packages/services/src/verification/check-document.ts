import { files } from '@nxtgauge/db/platform';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { findAadhaarNumbers, unmaskedAadhaarMessage } from '@nxtgauge/domain/verification';
import { and, eq, isNotNull } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { documentText } from '../uploads/index.ts';
import { destroyFiles, doomFiles } from './private-files.ts';

type FileRow = typeof files.$inferSelect;

/** A person's own uploaded document with its words; somebody else's, and any other kind of file, reads as not existing. */
export async function ownDocument(
  ctx: ServiceCtx,
  fileId: string,
  userId: string,
): Promise<FileRow & { text: string }> {
  const [file] = await ctx.db
    .select()
    .from(files)
    .where(
      and(
        eq(files.id, fileId),
        eq(files.ownerUserId, userId),
        eq(files.kind, 'DOCUMENT'),
        isNotNull(files.storedAt),
      ),
    );
  if (!file) throw notFound('file');
  return { ...file, text: await documentText(ctx, fileId) };
}

/**
 * Refuses a file in whose words or name a full Aadhaar number stands, and keeps nothing of it (BR-35): neither the file nor
 * the number, not in the audit log either.
 */
export async function refuseFullAadhaar(ctx: ServiceCtx, file: FileRow & { text: string }): Promise<void> {
  const [found] = findAadhaarNumbers(`${file.text}\n${file.originalName ?? ''}`);
  if (found === undefined) return;
  if (file.purpose === null) {
    await withTx(ctx, async (tx) => {
      await doomFiles(tx, [file.id]);
      await writeAudit(tx, {
        event: 'verification_document.refuse',
        action: 'DELETE',
        entityType: 'file',
        entityId: file.id,
        module: 'verification',
        summary: 'A full Aadhaar number was found in it (BR-35).',
      });
    });
    await destroyFiles(ctx, [file.id], 'A full Aadhaar number was found in it (BR-35).');
  }
  const message = unmaskedAadhaarMessage('file', found);
  throw new AppError('AADHAAR_UNMASKED', message, { fieldErrors: [{ path: 'fileId', message }] });
}

/** Looked at right after the upload, so that a person hears of a full Aadhaar number before anything else is typed. */
export async function checkDocument(ctx: ServiceCtx, input: { fileId: string }): Promise<{ fileId: string }> {
  const { userId } = requireUser(ctx);
  await ctx.ports.rateLimits.consume('write', userId);
  await refuseFullAadhaar(ctx, await ownDocument(ctx, input.fileId, userId));
  return { fileId: input.fileId };
}
