import { SHOWCASE_LIMITS, type AlbumContent } from '@nxtgauge/domain/portfolio';
import type { MyProfileContent } from '@nxtgauge/domain/profiles';
import { plural } from '@nxtgauge/ui/format';
import { AppLink, Badge, Button, EmptyState, Picture } from '@nxtgauge/ui/primitives';
import { Images, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { paths } from '../../core/paths.ts';
import { NewAlbumDialog } from './new-album-dialog.tsx';
import { Sortable } from './sortable.tsx';
import { useMoveAlbum } from './use-showcase-mutations.ts';

export function PortfolioSection({ profile }: { profile: MyProfileContent }): ReactNode {
  const [adding, setAdding] = useState(false);
  const move = useMoveAlbum();
  const { albums } = profile;
  const add = (
    <Button
      variant="act"
      iconStart={<Plus />}
      disabled={albums.length >= SHOWCASE_LIMITS.albums}
      onClick={() => setAdding(true)}
    >
      Add an album
    </Button>
  );
  return (
    <>
      {albums.length === 0 ? (
        <EmptyState icon={<Images />} title="Hang your work on the wall" action={add}>
          <p>
            An album is one job or one kind of work, with many pictures or short videos. The first picture of
            the first album is what people see in search.
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <p className="text-sm text-ink-soft">
              The first picture of the first album is your picture in search.
            </p>
            {add}
          </div>
          <Sortable
            items={albums}
            nameOf={({ title }) => title}
            layout="list"
            label="Albums"
            className="divide-y divide-line border-y border-line"
            onMove={(albumId, to) => move.mutate({ profileId: profile.id, albumId, to })}
          >
            {(album, _, controls) => <AlbumRow profileId={profile.id} album={album} controls={controls} />}
          </Sortable>
        </>
      )}
      <NewAlbumDialog profileId={profile.id} open={adding} onClose={() => setAdding(false)} />
    </>
  );
}

function AlbumRow({
  profileId,
  album,
  controls,
}: {
  profileId: string;
  album: AlbumContent;
  controls: ReactNode;
}): ReactNode {
  const [cover] = album.media;
  const unnamed = album.media.filter(({ altText }) => altText === null).length;
  return (
    <div className="flex items-center gap-3 py-3 sm:gap-4">
      <Picture
        src={cover?.posterUrl ?? (cover?.mediaType === 'VIDEO' ? null : cover?.url)}
        alt=""
        blur={cover?.blur}
        ratio="4/3"
        sizes="7rem"
        className="w-20 shrink-0 rounded-sm sm:w-28"
      />
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">
          <AppLink
            href={paths.profileAlbum(profileId, album.id)}
            className="text-ink no-underline hover:underline"
          >
            {album.title}
          </AppLink>
        </p>
        <p className="num text-sm text-ink-soft">
          {album.media.length === 0 ? 'Empty' : plural(album.media.length, 'picture')}
          {unnamed > 0 ? (
            <Badge tone="act" className="ml-2">
              {unnamed} without words
            </Badge>
          ) : null}
        </p>
        <span className="-ml-2.5 flex">{controls}</span>
      </div>
    </div>
  );
}
