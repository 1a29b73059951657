import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { EmptyState, LoadMore, SkeletonRows } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { trpc } from '../../../../core/api.ts';
import { allItems, nextPage } from '../../../../core/pages.ts';
import { paths } from '../../../../core/paths.ts';
import { usePageTitle } from '../../../../core/use-page-title.ts';
import { OwnResumePart } from '../../../../features/job-seeker/own-resume-part.tsx';
import { ResumeRow, ResumeUpload } from '../../../../features/job-seeker/resume-list.tsx';

export const Route = createFileRoute('/_app/candidate/resumes/')({
  loader: ({ context }) => void context.utils.resumes.mine.prefetchInfinite({}),
  component: ResumesPage,
});

function ResumesPage() {
  usePageTitle('My résumés');
  const resumes = trpc.resumes.mine.useInfiniteQuery({}, nextPage);
  return (
    <>
      <PageHeader
        title="My résumés"
        breadcrumbs={[{ label: 'My job profile', href: paths.candidate }, { label: 'My résumés' }]}
        description="You choose a version with each application, and what was sent never changes."
      />
      <ResumeUpload />
      <div className="mt-6">
        <QueryView
          query={{ ...resumes, data: allItems(resumes.data) }}
          what="Your résumés"
          skeleton={<SkeletonRows rows={3} />}
          isEmpty={(list) => list.length === 0}
          empty={
            <EmptyState icon={<FileText />} title="No résumé yet">
              <p>
                Add a PDF or a Word file. We read it, show what we found, and you decide what to take over.
              </p>
            </EmptyState>
          }
        >
          {(list) => (
            <>
              <ul aria-label="Versions" className="divide-y divide-line border-y border-line">
                {list.map((resume) => (
                  <ResumeRow key={resume.id} resume={resume} />
                ))}
              </ul>
              <LoadMore
                hasMore={resumes.hasNextPage}
                loading={resumes.isFetchingNextPage}
                onLoadMore={() => void resumes.fetchNextPage()}
                noun="versions"
              />
            </>
          )}
        </QueryView>
      </div>
      <OwnResumePart />
    </>
  );
}
