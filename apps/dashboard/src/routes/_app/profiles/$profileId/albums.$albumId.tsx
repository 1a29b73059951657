import { Button, EmptyState } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Images } from 'lucide-react';
import { AlbumPage } from '../../../../features/portfolio/album-page.tsx';
import { useOpenProfile } from '../../../../features/profiles/open-profile.ts';
import { paths } from '../../../../core/paths.ts';
import { requireId } from '../../../../core/require-id.ts';

export const Route = createFileRoute('/_app/profiles/$profileId/albums/$albumId')({
  beforeLoad: ({ params }) => requireId(params.albumId),
  component: Album,
});

function Album() {
  const { profileId, albumId } = Route.useParams();
  const profile = useOpenProfile(profileId);
  if (!profile) return null;
  const album = profile.albums.find(({ id }) => id === albumId);
  if (!album) {
    return (
      <EmptyState
        icon={<Images />}
        title="This album is not here any more"
        action={<Button href={paths.profileSection(profileId, 'portfolio')}>All albums</Button>}
      />
    );
  }
  return <AlbumPage key={albumId} profile={profile} album={album} />;
}
