import type { z } from 'zod';
import { notFound } from '@nxtgauge/domain/errors';
import { moveAlbum as move, putAlbum, removeAlbum as remove } from '@nxtgauge/domain/portfolio';
import type { AlbumInput, MoveAlbumInput, SaveAlbumInput } from '@nxtgauge/domain/portfolio';
import type { ServiceCtx } from '../context/index.ts';
import { editProfile } from '../profiles/index.ts';
import type { SavedContent } from '../profiles/index.ts';

/** Writes an album's texts; a new id makes a new album. NO_SUCH_THING for the id of somebody else's album. */
export async function saveAlbum(ctx: ServiceCtx, input: SaveAlbumInput): Promise<SavedContent> {
  const { profileId, albumId, ...texts } = input;
  return editProfile(ctx, profileId, 'album.save', async (content, { tx }) => {
    if (!content.albums.some(({ id }) => id === albumId)) {
      const elsewhere = await tx.sql`
        select 1 from portfolio_items where id = ${albumId} and user_role_profile_id <> ${profileId}`;
      if (elsewhere.length > 0) throw notFound('album');
    }
    const description = texts.description || null;
    return { ...content, albums: putAlbum(content.albums, { id: albumId, ...texts, description }) };
  });
}

export async function moveAlbum(
  ctx: ServiceCtx,
  input: z.infer<typeof MoveAlbumInput>,
): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'album.move', (content) => ({
    ...content,
    albums: move(content.albums, input.albumId, input.to),
  }));
}

/** Removes an album with everything in it. */
export async function removeAlbum(ctx: ServiceCtx, input: z.infer<typeof AlbumInput>): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'album.remove', (content) => ({
    ...content,
    albums: remove(content.albums, input.albumId),
  }));
}
