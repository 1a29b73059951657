import { readFile } from 'node:fs/promises';
import type { UploadedDocument } from '@nxtgauge/domain/uploads';
import type { ServiceCtx } from '../context/index.ts';
import { checkUploadKey } from './incoming.ts';
import type { IncomingFile } from './incoming.ts';
import { keepSealed } from './store-document.ts';
import { requireUploader } from './uploader.ts';

/**
 * Keeps a résumé sealed, byte for byte as it came: what somebody applied with stays what they sent. Only its kind is looked
 * at here (FILE_TYPE_REFUSED, FILE_LOCKED); it is read later, by a worker, in a process of its own.
 */
export async function storeResume(ctx: ServiceCtx, incoming: IncomingFile): Promise<UploadedDocument> {
  const { userId } = requireUploader(ctx, 'resume');
  checkUploadKey(incoming.uploadKey);
  const { mimeType } = await ctx.ports.resumes.recognise(incoming.path);
  return keepSealed(ctx, 'resume', userId, {
    incoming,
    bytes: await readFile(incoming.path),
    mimeType,
    pageCount: null,
  });
}
