import { createFileRoute } from '@tanstack/react-router';
import { VisibilitySection } from '../../../../features/profiles/visibility-section.tsx';
import { useOpenProfile } from '../../../../features/profiles/open-profile.ts';

export const Route = createFileRoute('/_app/profiles/$profileId/visibility')({ component: Section });

function Section() {
  const { profileId } = Route.useParams();
  const profile = useOpenProfile(profileId);
  return profile ? <VisibilitySection profile={profile} /> : null;
}
