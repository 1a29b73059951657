import { AppError, notFound } from '../errors/index.ts';
import { SHOWCASE_LIMITS } from './content.ts';
import type { AlbumContent, MediaContent } from './content.ts';
import { moved } from './order.ts';

type Albums = readonly AlbumContent[];
type AlbumTexts = Pick<AlbumContent, 'id' | 'title' | 'description' | 'tags'>;

function indexOf(list: readonly { id: string }[], id: string, what: string): number {
  const at = list.findIndex((entry) => entry.id === id);
  if (at < 0) throw notFound(what);
  return at;
}

function changeAlbum(
  albums: Albums,
  albumId: string,
  change: (album: AlbumContent) => AlbumContent,
): AlbumContent[] {
  const at = indexOf(albums, albumId, 'album');
  return albums.map((album, i) => (i === at ? change(album) : album));
}

/** Changes the texts of the album with this id, or adds it at the end. */
export function putAlbum(albums: Albums, texts: AlbumTexts): AlbumContent[] {
  if (albums.some((album) => album.id === texts.id)) {
    return changeAlbum(albums, texts.id, (album) => ({ ...album, ...texts }));
  }
  if (albums.length >= SHOWCASE_LIMITS.albums) {
    throw tooMany('title', `A profile shows up to ${SHOWCASE_LIMITS.albums} albums. Remove one first.`);
  }
  return [...albums, { ...texts, media: [] }];
}

export function moveAlbum(albums: Albums, albumId: string, to: number): AlbumContent[] {
  return moved(albums, indexOf(albums, albumId, 'album'), to);
}

export function removeAlbum(albums: Albums, albumId: string): AlbumContent[] {
  return albums.toSpliced(indexOf(albums, albumId, 'album'), 1);
}

/** Adds media at the end. A file that the album has already is not added again, so that a retry changes nothing. */
export function addMedia(albums: Albums, albumId: string, media: readonly MediaContent[]): AlbumContent[] {
  return changeAlbum(albums, albumId, (album) => {
    const known = new Set(album.media.map(({ fileId }) => fileId));
    const all = [...album.media, ...media.filter(({ fileId }) => !known.has(fileId))];
    if (all.length > SHOWCASE_LIMITS.media) {
      throw tooMany(
        'media',
        `An album holds up to ${SHOWCASE_LIMITS.media} pictures and videos. This one has ${album.media.length}.`,
      );
    }
    return { ...album, media: all };
  });
}

export function describeMedia(
  albums: Albums,
  { albumId, mediaId, altText }: { albumId: string; mediaId: string; altText: string | null },
): AlbumContent[] {
  return changeAlbum(albums, albumId, (album) => {
    const at = indexOf(album.media, mediaId, 'picture');
    return { ...album, media: album.media.map((one, i) => (i === at ? { ...one, altText } : one)) };
  });
}

/** Moves one picture inside its album; at 0 it is the cover. */
export function moveMedia(
  albums: Albums,
  { albumId, mediaId, to }: { albumId: string; mediaId: string; to: number },
): AlbumContent[] {
  return changeAlbum(albums, albumId, (album) => ({
    ...album,
    media: moved(album.media, indexOf(album.media, mediaId, 'picture'), to),
  }));
}

export function removeMedia(
  albums: Albums,
  { albumId, mediaId }: { albumId: string; mediaId: string },
): AlbumContent[] {
  return changeAlbum(albums, albumId, (album) => ({
    ...album,
    media: album.media.toSpliced(indexOf(album.media, mediaId, 'picture'), 1),
  }));
}

/** Every uploaded file that these albums show. */
export function filesOf(albums: Albums): string[] {
  return albums.flatMap((album) => album.media.flatMap(({ fileId }) => (fileId === null ? [] : [fileId])));
}

export function tooMany(path: string, message: string): AppError {
  return new AppError('INVALID_INPUT', message, { fieldErrors: [{ path, message }] });
}
