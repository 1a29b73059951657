import { createFileRoute } from '@tanstack/react-router';
import { AboutSection } from '../../../../features/profiles/about-section.tsx';
import { useOpenProfile } from '../../../../features/profiles/open-profile.ts';

export const Route = createFileRoute('/_app/profiles/$profileId/')({ component: Section });

function Section() {
  const { profileId } = Route.useParams();
  const profile = useOpenProfile(profileId);
  return profile ? <AboutSection key={profileId} profile={profile} /> : null;
}
