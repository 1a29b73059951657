import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { CATALOGUE } from '../pictures/catalogue/index.ts';
import { AVATAR_COUNT, avatarKey, pictureKey } from '../pictures/keys.ts';
import type { DemoPicture } from '../pictures/render.ts';
import type { World } from './world.ts';

export interface WallPicture {
  url: string;
  alt: string;
  topic: string;
  width: number;
  height: number;
  blur: string | null;
}

/** The pictures that profiles hang up: known by name even when nobody drew the files. */
export interface Gallery {
  of(key: ProfessionKey): readonly WallPicture[];
  avatars(woman: boolean): readonly string[];
}

export function openGallery(rendered: readonly DemoPicture[] | undefined): Gallery {
  const known = new Map(rendered?.map((picture) => [picture.storageKey, picture]));
  const walls = new Map(
    PROFESSION_KEYS.map((key) => [
      key,
      CATALOGUE[key].map((spec, index): WallPicture => {
        const storageKey = pictureKey(key, index);
        return {
          url: `/files/${storageKey}`,
          alt: spec.alt,
          topic: spec.topic,
          width: 1200,
          height: 900,
          blur: known.get(storageKey)?.blurDataUrl ?? null,
        };
      }),
    ]),
  );
  const avatars = Array.from({ length: AVATAR_COUNT }, (_, index) => `/files/${avatarKey(index)}`);
  return {
    of: (key) => walls.get(key) ?? [],
    avatars: (woman) => avatars.filter((_, index) => (index % 2 === 0) === woman),
  };
}

/** The files as the database knows them; nothing when no files were drawn. */
export function addFiles(world: World, rendered: readonly DemoPicture[] | undefined): void {
  const at = world.ago(900);
  for (const picture of rendered ?? []) {
    world.rows.add('files', {
      id: world.id(at),
      owner_user_id: null,
      kind: 'PICTURE',
      purpose: picture.kind === 'avatar' ? 'avatar' : 'portfolio',
      storage_key: picture.storageKey,
      mime_type: 'image/webp',
      byte_size: picture.byteSize,
      sha256: picture.sha256,
      width: picture.width,
      height: picture.height,
      page_count: null,
      original_name: null,
      is_public: true,
      is_sealed: false,
      stored_at: at,
      unused_since: null,
      created_at: at,
    });
  }
}
