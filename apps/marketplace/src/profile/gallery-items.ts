import type { PublicProfile } from '@nxtgauge/domain/profiles';

export interface GalleryPicture {
  url: string;
  alt: string;
  blur: string | null;
  width: number;
  height: number;
  album: string;
}

/** Every picture of every album in order; the cover alone when there are no albums. */
export function galleryOf({ portfolio, coverImage, displayName }: PublicProfile): GalleryPicture[] {
  const all = portfolio.flatMap((album) => album.images.map((image) => ({ ...image, album: album.title })));
  return all.length === 0 && coverImage !== null ? [{ ...coverImage, album: displayName }] : all;
}
