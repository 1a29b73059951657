import { files } from '@nxtgauge/db/platform';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { writeAudit } from '../audit/index.ts';
import { readConfig } from '../settings/index.ts';
import { storedKeys } from './storage-keys.ts';
import type { FileRow } from './file-facts.ts';

const BATCH = 50;
/** An upload that has not ended after this never will: its process is gone. */
const HALF_STORED_MS = HOUR_MS / 4;

/** Deletes uploads that nobody used in time, and what a crash left half stored. Returns how many. */
export async function sweepUnusedFiles(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const { unusedHours } = await readConfig(ctx, 'uploads.limits');
  const now = ctx.clock.now();
  // First no verb may find them any more, then their bytes go, then their rows: a stop in between is made up for next time.
  const doomed = await ctx.sql<Pick<FileRow, 'id' | 'kind' | 'storageKey'>[]>`
    update files set stored_at = null where id in (
      select id from files
      where unused_since is not null and (unused_since < ${addMs(now, -unusedHours * HOUR_MS).toISOString()}
        or stored_at is null and unused_since < ${addMs(now, -HALF_STORED_MS).toISOString()})
      order by unused_since limit ${BATCH} for update skip locked)
    returning id, kind, storage_key as "storageKey"`;
  for (const file of doomed) {
    for (const key of storedKeys(file)) await ctx.ports.files.delete(key);
    await withTx(ctx, async (tx) => {
      const gone = await tx.db.delete(files).where(eq(files.id, file.id)).returning({ id: files.id });
      if (gone.length === 0) return;
      await writeAudit(tx, {
        event: 'file.delete',
        action: 'DELETE',
        entityType: 'file',
        entityId: file.id,
        module: 'uploads',
        summary: 'Nothing used it.',
      });
    });
  }
  return doomed.length;
}
