import type { DeskJob } from '@nxtgauge/domain/jobs';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, SkeletonText } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Columns3 } from 'lucide-react';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { JobActions } from '../../../features/jobs/job-actions.tsx';
import { JobForm } from '../../../features/jobs/job-form.tsx';
import { JobNotice } from '../../../features/jobs/job-notice.tsx';
import { JobPreview } from '../../../features/jobs/job-preview.tsx';
import { JobStatusPill } from '../../../features/jobs/job-status-pill.tsx';

export const Route = createFileRoute('/_app/jobs/$jobId/edit')({
  beforeLoad: ({ params }) => requireId(params.jobId),
  loader: ({ context, params }) => void context.utils.jobs.forDesk.prefetch({ jobId: params.jobId }),
  component: JobPage,
});

function JobPage() {
  const { jobId } = Route.useParams();
  const job = trpc.jobs.forDesk.useQuery({ jobId });
  usePageTitle(job.data?.title ?? 'Job');
  return (
    <QueryView query={job} what="This job" skeleton={<SkeletonText lines={10} />}>
      {(data) => <JobView job={data} />}
    </QueryView>
  );
}

function JobView({ job }: { job: DeskJob }) {
  return (
    <>
      <PageHeader
        title={job.title}
        status={<JobStatusPill job={job} />}
        breadcrumbs={[{ label: 'Jobs', href: paths.jobs }, { label: job.title }]}
        actions={
          <>
            {job.publishedAt === null ? null : (
              <Button variant="outline" href={paths.board(job.id)} iconStart={<Columns3 />}>
                Board
              </Button>
            )}
            {job.mayWrite ? <JobActions job={job} /> : null}
          </>
        }
      />
      <JobNotice job={job} />
      {job.mayWrite && job.status !== 'CLOSED' ? (
        <JobForm key={`${job.id} ${job.status}`} job={job} />
      ) : (
        <JobPreview content={job.content} placeName={job.placeName} questions={job.questions} />
      )}
    </>
  );
}
