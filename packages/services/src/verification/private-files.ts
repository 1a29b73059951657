import { createHash, randomBytes } from 'node:crypto';
import { files } from '@nxtgauge/db/platform';
import { newId } from '@nxtgauge/db/ids';
import { eq, inArray } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import type { DocumentFile } from '../ports/index.ts';

/**
 * Seals a redacted copy into the store under a new name. Until `useRedactedFile` runs in the transaction that shows it, the
 * sweep of unused uploads may take it away again.
 */
export async function storeRedactedFile(
  ctx: ServiceCtx,
  file: DocumentFile & { pageCount: number },
  source: { ownerUserId: string; fileName: string | null },
): Promise<string> {
  const id = newId();
  const storageKey = `private/${randomBytes(16).toString('hex')}.sealed`;
  const now = ctx.clock.now();
  await ctx.db.insert(files).values({
    id,
    ownerUserId: source.ownerUserId,
    kind: 'DOCUMENT',
    storageKey,
    mimeType: file.mimeType,
    byteSize: file.bytes.length,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    pageCount: file.pageCount,
    originalName: source.fileName,
    isPublic: false,
    isSealed: true,
    storedAt: null,
    unusedSince: now,
    createdAt: now,
  });
  await ctx.ports.files.put(storageKey, {
    bytes: ctx.ports.sealer.sealBytes(file.bytes, storageKey),
    mimeType: 'application/octet-stream',
  });
  return id;
}

export async function useRedactedFile(tx: TxCtx, fileId: string): Promise<void> {
  await tx.db
    .update(files)
    .set({ purpose: 'verification', unusedSince: null, storedAt: tx.clock.now() })
    .where(eq(files.id, fileId));
}

/** From this transaction on nobody can read these files; `destroyFiles` after it takes their bytes away. */
export async function doomFiles(tx: TxCtx, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  await tx.db
    .update(files)
    .set({ purpose: null, unusedSince: tx.clock.now(), storedAt: null })
    .where(inArray(files.id, [...fileIds]));
}

/** Deletes doomed files for good. What stops half-way, the sweep of unused uploads ends within the hour. */
export async function destroyFiles(
  ctx: ServiceCtx,
  fileIds: readonly string[],
  summary: string,
): Promise<void> {
  if (fileIds.length === 0) return;
  const doomed = await ctx.db
    .select({ id: files.id, storageKey: files.storageKey })
    .from(files)
    .where(inArray(files.id, [...fileIds]));
  for (const { id, storageKey } of doomed) {
    await ctx.ports.files.delete(storageKey);
    await withTx(ctx, async (tx) => {
      await tx.db.delete(files).where(eq(files.id, id));
      await writeAudit(tx, {
        event: 'file.delete',
        action: 'DELETE',
        entityType: 'file',
        entityId: id,
        module: 'verification',
        summary,
      });
    });
  }
}
