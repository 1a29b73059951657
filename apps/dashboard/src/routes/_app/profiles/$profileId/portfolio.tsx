import { createFileRoute } from '@tanstack/react-router';
import { PortfolioSection } from '../../../../features/portfolio/portfolio-section.tsx';
import { useOpenProfile } from '../../../../features/profiles/open-profile.ts';

export const Route = createFileRoute('/_app/profiles/$profileId/portfolio')({ component: Section });

function Section() {
  const { profileId } = Route.useParams();
  const profile = useOpenProfile(profileId);
  return profile ? <PortfolioSection profile={profile} /> : null;
}
