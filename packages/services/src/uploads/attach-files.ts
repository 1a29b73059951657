import { files } from '@nxtgauge/db/platform';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { FilePurpose, UploadedFile } from '@nxtgauge/domain/uploads';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';
import { fileFacts } from './file-facts.ts';

/**
 * Takes a person's own uploads into use, in the transaction of what uses them, and says what they are, in the order asked.
 * Repeating it is no change. NO_SUCH_THING when one is not theirs or gone, FILE_IN_USE when one serves another purpose.
 * A video takes its poster along.
 */
export async function attachOwnFiles(
  tx: TxCtx,
  ownerUserId: string,
  fileIds: readonly string[],
  purpose: FilePurpose,
): Promise<UploadedFile[]> {
  const wanted = [...new Set(fileIds)];
  if (wanted.length === 0) return [];
  const rows = await tx.db
    .select()
    .from(files)
    .where(and(inArray(files.id, wanted), eq(files.ownerUserId, ownerUserId), isNotNull(files.storedAt)))
    .orderBy(files.id)
    .for('update');
  if (rows.length !== wanted.length) throw notFound('file');
  if (rows.some((row) => row.purpose !== null && row.purpose !== purpose)) {
    throw new AppError(
      'FILE_IN_USE',
      'This file is already used in another place. Upload it again for this one.',
    );
  }
  await tx.db
    .update(files)
    .set({ purpose, unusedSince: null })
    .where(inArray(files.id, withPosters(rows)));
  const facts = await fileFacts(tx, wanted);
  return fileIds.map((id) => facts.get(id)).filter((fact) => fact !== undefined);
}

/** Lets go of files that nothing uses any more: after the hours of `uploads.limits` the sweep deletes them. */
export async function releaseFiles(tx: TxCtx, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  const rows = await tx.db
    .select()
    .from(files)
    .where(inArray(files.id, [...fileIds]));
  await tx.db
    .update(files)
    .set({ purpose: null, unusedSince: tx.clock.now() })
    .where(and(inArray(files.id, withPosters(rows)), isNotNull(files.purpose)));
}

const withPosters = (rows: (typeof files.$inferSelect)[]): string[] =>
  rows.flatMap((row) => (row.posterFileId ? [row.id, row.posterFileId] : [row.id]));
