import { randomBytes } from 'node:crypto';
import { cleanFileName } from '@nxtgauge/domain/uploads';
import type { UploadedDocument } from '@nxtgauge/domain/uploads';
import type { ServiceCtx } from '../context/index.ts';
import { checkUploadKey } from './incoming.ts';
import type { IncomingFile } from './incoming.ts';
import { keepFile } from './keep-file.ts';
import { requireUploader } from './uploader.ts';

/** Keeps a document sealed and without an address: only `readPrivateFile` opens it again. FILE_* when it is not let in. */
export async function storeDocument(ctx: ServiceCtx, incoming: IncomingFile): Promise<UploadedDocument> {
  const { userId } = requireUploader(ctx, 'document');
  checkUploadKey(incoming.uploadKey);
  const prepared = await ctx.ports.documents.prepare(incoming.path);
  return keepSealed(ctx, 'document', userId, { incoming, ...prepared });
}

/** What may go into the store of private files, looked into already. */
interface SealedFile {
  incoming: IncomingFile;
  bytes: Uint8Array;
  mimeType: string;
  pageCount: number | null;
}

export async function keepSealed(
  ctx: ServiceCtx,
  kind: 'document' | 'resume',
  ownerUserId: string,
  { incoming, bytes, mimeType, pageCount }: SealedFile,
): Promise<UploadedDocument> {
  const storageKey = `private/${randomBytes(16).toString('hex')}.sealed`;
  const facts = await keepFile(
    ctx,
    kind,
    {
      ownerUserId,
      uploadKey: checkUploadKey(incoming.uploadKey),
      kind: 'DOCUMENT',
      storageKey,
      mimeType,
      byteSize: incoming.byteSize,
      sha256: incoming.sha256,
      pageCount,
      originalName: incoming.fileName ? cleanFileName(incoming.fileName) : null,
      isPublic: false,
      isSealed: true,
    },
    {
      keys: [storageKey],
      put: () =>
        ctx.ports.files.put(storageKey, {
          bytes: ctx.ports.sealer.sealBytes(bytes, storageKey),
          mimeType: 'application/octet-stream',
        }),
    },
  );
  if (facts.kind !== 'document') throw new Error('a document became something else');
  return facts;
}
