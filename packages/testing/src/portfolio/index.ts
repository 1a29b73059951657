import type { Sql } from '@nxtgauge/db/client';
import { newId } from '@nxtgauge/db/ids';
import type { SaveAlbumInput, SaveServiceInput } from '@nxtgauge/domain/portfolio';

export const albumInput = (profileId: string, title = 'Weddings'): SaveAlbumInput => ({
  profileId,
  albumId: newId(),
  title,
  description: null,
  tags: ['haldi'],
});

export const serviceInput = (profileId: string, extra: Partial<SaveServiceInput> = {}): SaveServiceInput => ({
  profileId,
  serviceId: newId(),
  name: 'Half day',
  description: null,
  priceInr: 1_500_000,
  durationMinutes: 240,
  isActive: true,
  ...extra,
});

/** A file that this person has uploaded and nothing uses yet, as the row that an upload leaves. */
export async function uploadedFile(
  sql: Sql,
  userId: string,
  kind: 'PICTURE' | 'DOCUMENT' = 'PICTURE',
): Promise<string> {
  const id = newId();
  const document = kind === 'DOCUMENT';
  await sql`
    insert into files (id, owner_user_id, kind, storage_key, mime_type, byte_size, sha256, width, height, blur_data_url,
      is_public, is_sealed, unused_since)
    values (${id}, ${userId}, ${kind}, ${`pictures/${id}`}, 'image/jpeg', 1000, ${'0'.repeat(64)}, 1200, 800, 'data:,',
      ${!document}, ${document}, now())`;
  return id;
}
