import { randomBytes } from 'node:crypto';
import type { UploadedPicture } from '@nxtgauge/domain/uploads';
import type { ServiceCtx } from '../context/index.ts';
import type { IncomingFile } from './incoming.ts';
import { checkUploadKey } from './incoming.ts';
import { keepFile } from './keep-file.ts';
import { pictureKeys } from './storage-keys.ts';
import { requireUploader } from './uploader.ts';

/** Makes a sent picture anew in every width and format and keeps only that; nobody uses it yet. FILE_* when it is no good picture. */
export async function storePicture(ctx: ServiceCtx, incoming: IncomingFile): Promise<UploadedPicture> {
  const { userId } = requireUploader(ctx, 'picture');
  const uploadKey = checkUploadKey(incoming.uploadKey);
  const { width, height, blurDataUrl, variants } = await ctx.ports.pictures.prepare(incoming.path);
  const storageKey = `pictures/${randomBytes(16).toString('hex')}`;
  const facts = await keepFile(
    ctx,
    'picture',
    {
      ownerUserId: userId,
      uploadKey,
      kind: 'PICTURE',
      storageKey,
      mimeType: 'image/jpeg',
      byteSize: incoming.byteSize,
      sha256: incoming.sha256,
      width,
      height,
      blurDataUrl,
      isPublic: true,
    },
    {
      keys: pictureKeys(storageKey),
      async put() {
        for (const { name, ...file } of variants) await ctx.ports.files.put(`${storageKey}/${name}`, file);
      },
    },
  );
  if (facts.kind !== 'picture') throw new Error('a picture became something else');
  return facts;
}
