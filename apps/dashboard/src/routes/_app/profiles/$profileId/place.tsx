import { createFileRoute } from '@tanstack/react-router';
import { PlaceSection } from '../../../../features/profiles/place-section.tsx';
import { useOpenProfile } from '../../../../features/profiles/open-profile.ts';

export const Route = createFileRoute('/_app/profiles/$profileId/place')({ component: Section });

function Section() {
  const { profileId } = Route.useParams();
  const profile = useOpenProfile(profileId);
  return profile ? <PlaceSection key={profileId} profile={profile} /> : null;
}
