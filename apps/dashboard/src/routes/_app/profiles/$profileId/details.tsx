import { createFileRoute } from '@tanstack/react-router';
import { DetailsSection } from '../../../../features/profiles/details-section.tsx';
import { useOpenProfile } from '../../../../features/profiles/open-profile.ts';

export const Route = createFileRoute('/_app/profiles/$profileId/details')({ component: Section });

function Section() {
  const { profileId } = Route.useParams();
  const profile = useOpenProfile(profileId);
  return profile ? <DetailsSection key={profileId} profile={profile} /> : null;
}
