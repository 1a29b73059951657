import { files } from '@nxtgauge/db/platform';
import type { UploadedFile } from '@nxtgauge/domain/uploads';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ServiceCtx } from '../context/index.ts';

export type FileRow = typeof files.$inferSelect;
export const publicUrl = (storageKey: string) => `/files/${storageKey}`;

/** What screens may know of a file. */
export function factsOf(row: FileRow, posterKey: string | null): UploadedFile {
  const fileId = row.id;
  const size = { width: row.width ?? 1, height: row.height ?? 1 };
  switch (row.kind) {
    case 'PICTURE':
      return {
        kind: 'picture',
        fileId,
        url: publicUrl(row.storageKey),
        ...size,
        blur: row.blurDataUrl ?? '',
      };
    case 'VIDEO':
      return {
        kind: 'video',
        fileId,
        url: publicUrl(row.storageKey),
        posterUrl: posterKey ? publicUrl(posterKey) : null,
        durationMs: row.durationMs ?? 1,
        ...size,
      };
    case 'DOCUMENT':
      return {
        kind: 'document',
        fileId,
        fileName: row.originalName ?? 'Document',
        mimeType: row.mimeType,
        byteSize: row.byteSize,
        pageCount: row.pageCount ?? 1,
      };
  }
}

/** Facts of stored files by id, for verbs that show files they have already found theirs to show. Missing ids are left out. */
export async function fileFacts(
  ctx: Pick<ServiceCtx, 'db'>,
  fileIds: readonly string[],
): Promise<Map<string, UploadedFile>> {
  if (fileIds.length === 0) return new Map();
  const posters = alias(files, 'posters');
  const rows = await ctx.db
    .select({ file: files, posterKey: posters.storageKey })
    .from(files)
    .leftJoin(posters, and(eq(posters.id, files.posterFileId), isNotNull(posters.storedAt)))
    .where(and(inArray(files.id, [...fileIds]), isNotNull(files.storedAt)));
  return new Map(rows.map(({ file, posterKey }) => [file.id, factsOf(file, posterKey)]));
}
