import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { NoPermission, SkeletonRows } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';
import { usePageTitle } from '../../core/use-page-title.ts';
import { ReasonsView } from '../../features/hiring/reasons-view.tsx';
import { useMayWriteReasons } from '../../features/hiring/use-reasons.ts';

export const Route = createFileRoute('/_app/hiring_/reasons')({ component: ReasonsPage });

function ReasonsPage() {
  usePageTitle('Reasons for turning down');
  return (
    <>
      <PageHeader
        title="Reasons for turning down"
        breadcrumbs={[{ label: 'Hiring', href: paths.hiring }, { label: 'Reasons for turning down' }]}
        description="Nobody is turned down without one. Your team chooses it by its name; the applicant reads its words."
      />
      {useMayWriteReasons() ? (
        <LoadedReasons />
      ) : (
        <NoPermission
          title="Reasons are written by others"
          ask="Ask a senior recruiter or an administrator of your company when one is missing."
        />
      )}
    </>
  );
}

function LoadedReasons() {
  const reasons = trpc.hiring.reasons.useQuery();
  return (
    <QueryView query={reasons} what="The reasons" skeleton={<SkeletonRows rows={8} />}>
      {(data) => <ReasonsView reasons={data.reasons} />}
    </QueryView>
  );
}
