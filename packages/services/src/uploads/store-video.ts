import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { files } from '@nxtgauge/db/platform';
import { notFound } from '@nxtgauge/domain/errors';
import type { UploadedVideo } from '@nxtgauge/domain/uploads';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { ServiceCtx } from '../context/index.ts';
import { checkUploadKey } from './incoming.ts';
import type { IncomingFile } from './incoming.ts';
import { keepFile } from './keep-file.ts';
import { requireUploader } from './uploader.ts';

/** Keeps picture and sound of a short video, without what its file said about place and device. FILE_* when it does not fit. */
export async function storeVideo(
  ctx: ServiceCtx,
  incoming: IncomingFile & { posterFileId: string | null },
): Promise<UploadedVideo> {
  const { userId } = requireUploader(ctx, 'video');
  const uploadKey = checkUploadKey(incoming.uploadKey);
  if (incoming.posterFileId) await assertOwnPicture(ctx, userId, incoming.posterFileId);
  const video = await ctx.ports.videos.prepare(incoming.path);
  try {
    const { path, mimeType, durationMs, width, height } = video;
    const storageKey = `videos/${randomBytes(16).toString('hex')}.${mimeType === 'video/mp4' ? 'mp4' : 'webm'}`;
    const facts = await keepFile(
      ctx,
      'video',
      {
        ownerUserId: userId,
        uploadKey,
        kind: 'VIDEO',
        storageKey,
        mimeType,
        byteSize: incoming.byteSize,
        sha256: incoming.sha256,
        width,
        height,
        durationMs,
        posterFileId: incoming.posterFileId,
        isPublic: true,
      },
      { keys: [storageKey], put: () => ctx.ports.files.putFile(storageKey, { path, mimeType }) },
    );
    if (facts.kind !== 'video') throw new Error('a video became something else');
    return facts;
  } finally {
    await rm(video.path, { force: true });
  }
}

async function assertOwnPicture(ctx: ServiceCtx, ownerUserId: string, fileId: string): Promise<void> {
  const [picture] = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(
      and(
        eq(files.id, fileId),
        eq(files.ownerUserId, ownerUserId),
        eq(files.kind, 'PICTURE'),
        isNotNull(files.storedAt),
      ),
    );
  if (!picture) throw notFound('picture');
}
