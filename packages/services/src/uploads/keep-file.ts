import { files } from '@nxtgauge/db/platform';
import { AppError } from '@nxtgauge/domain/errors';
import type { UploadedFile, UploadKind } from '@nxtgauge/domain/uploads';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { and, eq, sql } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { fileFacts } from './file-facts.ts';
import type { FileRow } from './file-facts.ts';
import { FILE_KIND } from './incoming.ts';

type NewFile = typeof files.$inferInsert & { ownerUserId: string; uploadKey: string; storageKey: string };
const MB = 1_000_000;

async function uploadOf(
  ctx: ServiceCtx,
  ownerUserId: string,
  uploadKey: string,
): Promise<FileRow | undefined> {
  const [row] = await ctx.db
    .select()
    .from(files)
    .where(and(eq(files.ownerUserId, ownerUserId), eq(files.uploadKey, uploadKey)));
  return row;
}

/** The answer that this upload key has already had; null when it is new. */
export async function repeatedUpload(
  ctx: ServiceCtx,
  kind: UploadKind,
  ownerUserId: string,
  uploadKey: string,
): Promise<UploadedFile | null> {
  const row = await uploadOf(ctx, ownerUserId, uploadKey);
  if (!row) return null;
  if (row.kind !== FILE_KIND[kind]) {
    throw new AppError(
      'IDEMPOTENCY_KEY_REUSED',
      'This was already sent as another kind of file. Reload the page and try again.',
    );
  }
  if (!row.storedAt) throw new AppError('BUSY', 'This file is being stored right now. Wait a moment.');
  return (await fileFacts(ctx, [row.id])).get(row.id) ?? null;
}

/** Throws UPLOAD_QUOTA when this many bytes more would be too many for this person. */
export async function assertQuota(ctx: ServiceCtx, ownerUserId: string, byteSize: number): Promise<void> {
  const limits = await readConfig(ctx, 'uploads.limits');
  const since = addMs(ctx.clock.now(), -DAY_MS).toISOString();
  const [used] = await ctx.sql<{ files: number; bytes: number; day_files: number; day_bytes: number }[]>`
    select count(*)::int as files, coalesce(sum(byte_size), 0)::float8 as bytes,
      count(*) filter (where created_at > ${since})::int as day_files,
      coalesce(sum(byte_size) filter (where created_at > ${since}), 0)::float8 as day_bytes
    from files where owner_user_id = ${ownerUserId}`;
  if (!used) return;
  if (used.day_files + 1 > limits.filesPerDay || used.day_bytes + byteSize > limits.bytesPerDay) {
    throw new AppError(
      'UPLOAD_QUOTA',
      `In one day ${limits.filesPerDay} files and ${Math.floor(limits.bytesPerDay / MB)} MB can be uploaded. Go on tomorrow.`,
    );
  }
  if (used.files + 1 > limits.filesInAll || used.bytes + byteSize > limits.bytesInAll) {
    throw new AppError(
      'UPLOAD_QUOTA',
      'You keep as many files here as there is room for. Delete some first.',
    );
  }
}

/**
 * Stores a file that was looked into: the row first (it claims the upload key and counts against the quota), then the
 * bytes, then the row says that they are there. What stops half-way leaves a row that the sweep finds.
 */
export async function keepFile(
  ctx: ServiceCtx,
  kind: UploadKind,
  row: NewFile,
  store: { put: () => Promise<void>; keys: readonly string[] },
): Promise<UploadedFile> {
  const claimed = await withTx(ctx, (tx) => claim(tx, row));
  if (!claimed) {
    const known = await repeatedUpload(ctx, kind, row.ownerUserId, row.uploadKey);
    if (known) return known;
    throw new AppError('BUSY', 'This file is being stored right now. Wait a moment.');
  }
  try {
    await store.put();
    await withTx(ctx, (tx) => finish(tx, claimed, row));
  } catch (error) {
    await Promise.allSettled(store.keys.map((key) => ctx.ports.files.delete(key)));
    await ctx.db.delete(files).where(and(eq(files.id, claimed), sql`${files.storedAt} is null`));
    throw error;
  }
  const facts = (await fileFacts(ctx, [claimed])).get(claimed);
  if (!facts) throw new Error('a stored file has no facts');
  return facts;
}

async function claim(tx: TxCtx, row: NewFile): Promise<string | null> {
  // One person's uploads are counted one after the other, or two at once would both be the last that fits.
  await tx.sql`select pg_advisory_xact_lock(hashtext('uploads'), hashtext(${row.ownerUserId}))`;
  await assertQuota(tx, row.ownerUserId, row.byteSize);
  const now = tx.clock.now();
  const [claimed] = await tx.db
    .insert(files)
    .values({ ...row, storedAt: null, unusedSince: now, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: files.id });
  return claimed?.id ?? null;
}

async function finish(tx: TxCtx, fileId: string, row: NewFile): Promise<void> {
  const stored = await tx.db
    .update(files)
    .set({ storedAt: tx.clock.now() })
    .where(and(eq(files.id, fileId), sql`${files.storedAt} is null`))
    .returning({ id: files.id });
  if (stored.length === 0) throw new AppError('BUSY', 'Storing this file took too long. Try again.');
  await writeAudit(tx, {
    event: 'file.upload',
    action: 'CREATE',
    entityType: 'file',
    entityId: fileId,
    module: 'uploads',
    metadata: { kind: row.kind ?? null, mimeType: row.mimeType, byteSize: row.byteSize, sha256: row.sha256 },
  });
}
