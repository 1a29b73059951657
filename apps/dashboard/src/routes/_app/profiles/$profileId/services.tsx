import { createFileRoute } from '@tanstack/react-router';
import { ServicesSection } from '../../../../features/portfolio/services-section.tsx';
import { useOpenProfile } from '../../../../features/profiles/open-profile.ts';

export const Route = createFileRoute('/_app/profiles/$profileId/services')({ component: Section });

function Section() {
  const { profileId } = Route.useParams();
  const profile = useOpenProfile(profileId);
  return profile ? <ServicesSection profile={profile} /> : null;
}
