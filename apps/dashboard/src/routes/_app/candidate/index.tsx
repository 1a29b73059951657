import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { SkeletonText } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../../core/api.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { CandidateProfileForm } from '../../../features/job-seeker/profile-form.tsx';
import { VisibilityPart } from '../../../features/job-seeker/visibility-part.tsx';

export const Route = createFileRoute('/_app/candidate/')({
  loader: ({ context }) => void context.utils.jobSeekers.profile.prefetch(),
  component: CandidatePage,
});

function CandidatePage() {
  usePageTitle('My job profile');
  const profile = trpc.jobSeekers.profile.useQuery();
  return (
    <>
      <PageHeader
        title="My job profile"
        description="What the match reads when you look at a job, and what companies read if you let them find you."
      />
      <QueryView query={profile} what="Your profile" skeleton={<SkeletonText lines={8} />}>
        {(data) => (
          <>
            <CandidateProfileForm profile={data} />
            {data.started ? <VisibilityPart profile={data} /> : null}
          </>
        )}
      </QueryView>
    </>
  );
}
