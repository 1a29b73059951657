import type { z } from 'zod';
import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import {
  addMedia as add,
  describeMedia as describe,
  moveMedia as move,
  removeMedia as remove,
} from '@nxtgauge/domain/portfolio';
import type {
  AddMediaInput,
  DescribeMediaInput,
  MediaContent,
  MediaInput,
  MoveMediaInput,
} from '@nxtgauge/domain/portfolio';
import type { UploadedFile } from '@nxtgauge/domain/uploads';
import type { ServiceCtx } from '../context/index.ts';
import { editProfile } from '../profiles/index.ts';
import type { SavedContent } from '../profiles/index.ts';
import { attachOwnFiles } from '../uploads/index.ts';

/**
 * Puts own uploads at the end of an album, in the order given. The same file again changes nothing. NO_SUCH_THING for a
 * file that somebody else uploaded.
 */
export async function addMedia(ctx: ServiceCtx, input: AddMediaInput): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'album.add_media', async (content, { tx, profile }) => {
    const ids = input.media.map(({ fileId }) => fileId);
    const files = await attachOwnFiles(tx, profile.userId, ids, 'portfolio');
    const altTexts = new Map(input.media.map(({ fileId, altText }) => [fileId, altText]));
    const media = files.map((file) => mediaOf(file, altTexts.get(file.fileId) ?? null));
    return { ...content, albums: add(content.albums, input.albumId, media) };
  });
}

function mediaOf(file: UploadedFile, altText: string | null): MediaContent {
  if (file.kind === 'document') {
    throw new AppError('INVALID_INPUT', 'An album shows pictures and videos. Documents stay private.');
  }
  const { fileId, url, width, height } = file;
  const both = { id: newId(), fileId, url, width, height, altText };
  return file.kind === 'video'
    ? { ...both, mediaType: 'VIDEO', posterUrl: file.posterUrl, durationMs: file.durationMs, blur: null }
    : { ...both, mediaType: 'IMAGE', posterUrl: null, durationMs: null, blur: file.blur };
}

/** Says what is in a picture, for people who cannot see it. */
export async function describeMedia(
  ctx: ServiceCtx,
  input: z.infer<typeof DescribeMediaInput>,
): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'album.describe_media', (content) => ({
    ...content,
    albums: describe(content.albums, input),
  }));
}

/** Moves a picture inside its album; the first is the cover. */
export async function moveMedia(
  ctx: ServiceCtx,
  input: z.infer<typeof MoveMediaInput>,
): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'album.move_media', (content) => ({
    ...content,
    albums: move(content.albums, input),
  }));
}

export async function removeMedia(ctx: ServiceCtx, input: z.infer<typeof MediaInput>): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'album.remove_media', (content) => ({
    ...content,
    albums: remove(content.albums, input),
  }));
}
