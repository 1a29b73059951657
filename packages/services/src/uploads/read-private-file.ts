import { files } from '@nxtgauge/db/platform';
import { notFound } from '@nxtgauge/domain/errors';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { ServiceCtx } from '../context/index.ts';

export interface PrivateFile {
  fileName: string;
  mimeType: string;
  bytes: Uint8Array;
}

/**
 * Opens a private document. For verbs only: the caller has decided that this actor may see it, and writes the audit row
 * of the view.
 */
export async function readPrivateFile(ctx: ServiceCtx, fileId: string): Promise<PrivateFile> {
  const [row] = await ctx.db
    .select()
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.kind, 'DOCUMENT'), isNotNull(files.storedAt)));
  const stored = row ? await ctx.ports.files.get(row.storageKey) : null;
  if (!row || !stored) throw notFound('document');
  return {
    fileName: row.originalName ?? 'Document',
    mimeType: row.mimeType,
    bytes: ctx.ports.sealer.openBytes(stored.bytes, row.storageKey),
  };
}

/** The words in a private document, for checks of numbers and names; empty for a scan. The same rule for the caller. */
export async function documentText(ctx: ServiceCtx, fileId: string): Promise<string> {
  return ctx.ports.documents.text(await readPrivateFile(ctx, fileId));
}
