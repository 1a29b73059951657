import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, SkeletonRows, toast } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { saveFile } from '../../../features/hiring/hiring-words.ts';
import { ReportView } from '../../../features/hiring/report-view.tsx';

export const Route = createFileRoute('/_app/jobs/$jobId/reports')({
  beforeLoad: ({ params }) => requireId(params.jobId),
  loader: ({ context, params }) => void context.utils.hiring.report.prefetch({ jobId: params.jobId }),
  component: ReportPage,
});

function ReportPage() {
  const { jobId } = Route.useParams();
  const report = trpc.hiring.report.useQuery({ jobId });
  const utils = trpc.useUtils();
  usePageTitle('Hiring report');
  const save = async () => {
    try {
      saveFile(await utils.hiring.reportCsv.fetch({ jobId }, { staleTime: 0 }));
    } catch {
      toast.failed('The file could not be made. Try again.');
    }
  };
  return (
    <QueryView query={report} what="This report" skeleton={<SkeletonRows />}>
      {(data) => (
        <>
          <PageHeader
            title="Hiring report"
            description={`${data.jobTitle}. Counted from what happened to each application.`}
            breadcrumbs={[
              { label: 'Hiring', href: paths.hiring },
              { label: 'Applications', href: paths.board(jobId) },
              { label: 'Report' },
            ]}
            actions={
              <Button iconStart={<Download />} onClick={() => void save()}>
                Save as CSV
              </Button>
            }
          />
          <ReportView report={data} />
        </>
      )}
    </QueryView>
  );
}
