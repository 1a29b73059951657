import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { Notice, SkeletonText } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../../../core/api.ts';
import { paths } from '../../../../core/paths.ts';
import { usePageTitle } from '../../../../core/use-page-title.ts';
import { ReviewDesk } from '../../../../features/resume-review/review-desk.tsx';

const NO_JOBS: ReadonlyMap<string, string> = new Map();

export const Route = createFileRoute('/_app/candidate/resumes/$resumeId')({
  loader: ({ context, params }) => void context.utils.resumes.get.prefetch(params),
  component: OwnResumePage,
});

function OwnResumePage() {
  usePageTitle('Review of my résumé');
  const { resumeId } = Route.useParams();
  const resume = trpc.resumes.get.useQuery({ resumeId });
  return (
    <>
      <PageHeader
        title="Review of my résumé"
        breadcrumbs={[
          { label: 'My job profile', href: paths.candidate },
          { label: 'My résumés', href: paths.resumes },
          { label: 'Review' },
        ]}
        description="What stands in it, and what could be better. Only you see this; no company does."
      />
      <QueryView query={resume} what="This version" skeleton={<SkeletonText lines={12} />}>
        {(version) =>
          version.status === 'completed' ? (
            <ReviewDesk resume={version} jobs={NO_JOBS} mayChange isOwn blind={false} />
          ) : (
            <Notice tone="sky" title="This version is not read yet">
              {version.errorMessage ?? 'A moment more, and it can be reviewed.'}
            </Notice>
          )
        }
      </QueryView>
    </>
  );
}
