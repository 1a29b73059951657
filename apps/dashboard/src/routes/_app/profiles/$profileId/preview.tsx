import { createFileRoute } from '@tanstack/react-router';
import { ProfilePreview } from '../../../../features/profile-preview/profile-preview.tsx';
import { useOpenProfile } from '../../../../features/profiles/open-profile.ts';

export const Route = createFileRoute('/_app/profiles/$profileId/preview')({ component: Section });

function Section() {
  const { profileId } = Route.useParams();
  const profile = useOpenProfile(profileId);
  return profile ? <ProfilePreview profile={profile} /> : null;
}
