import { createFileRoute } from '@tanstack/react-router';
import { VerificationSection } from '../../../../features/verification/verification-section.tsx';

export const Route = createFileRoute('/_app/profiles/$profileId/verification')({
  loader: ({ context, params }) =>
    void context.utils.verification.mine.prefetch({ profileId: params.profileId }),
  component: Section,
});

function Section() {
  const { profileId } = Route.useParams();
  return <VerificationSection profileId={profileId} />;
}
