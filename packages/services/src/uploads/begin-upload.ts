import type { UploadedFile, UploadKind } from '@nxtgauge/domain/uploads';
import type { ServiceCtx } from '../context/index.ts';
import { checkUploadKey } from './incoming.ts';
import { assertQuota, repeatedUpload } from './keep-file.ts';
import { requireUploader } from './uploader.ts';

/**
 * Asked before a byte is read: may this person upload now? Gives the earlier answer when this upload was stored before.
 * SLOW_DOWN, UPLOAD_QUOTA, or BUSY while the same upload is on its way.
 */
export async function beginUpload(
  ctx: ServiceCtx,
  input: { kind: UploadKind; uploadKey: string | null; byteSize: number },
): Promise<UploadedFile | null> {
  const { userId } = requireUploader(ctx, input.kind);
  await ctx.ports.rateLimits.consume('upload', userId);
  const known = await repeatedUpload(ctx, input.kind, userId, checkUploadKey(input.uploadKey));
  if (!known) await assertQuota(ctx, userId, input.byteSize);
  return known;
}
