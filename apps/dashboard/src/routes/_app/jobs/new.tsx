import { PageHeader } from '@nxtgauge/ui/app-kit';
import { createFileRoute } from '@tanstack/react-router';
import { paths } from '../../../core/paths.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { JobForm } from '../../../features/jobs/job-form.tsx';

export const Route = createFileRoute('/_app/jobs/new')({
  loader: ({ context }) => void context.utils.billing.entitlements.prefetch(),
  component: NewJobPage,
});

function NewJobPage() {
  usePageTitle('Post a job');
  return (
    <>
      <PageHeader
        title="Post a job"
        description="A draft costs nothing. Our staff read it before it goes live."
        breadcrumbs={[{ label: 'Jobs', href: paths.jobs }, { label: 'New' }]}
      />
      <JobForm job={null} />
    </>
  );
}
