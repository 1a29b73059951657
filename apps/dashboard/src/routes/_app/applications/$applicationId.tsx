import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { SkeletonText, StatusPill, TextLink } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../../core/api.ts';
import { paths, sitePaths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { ApplicationView } from '../../../features/my-applications/application-view.tsx';
import { APPLICATION_TONES } from '../../../features/my-applications/application-words.ts';

export const Route = createFileRoute('/_app/applications/$applicationId')({
  beforeLoad: ({ params }) => requireId(params.applicationId),
  loader: ({ context, params }) => void context.utils.myApplications.detail.prefetch(params),
  component: ApplicationPage,
});

function ApplicationPage() {
  const { applicationId } = Route.useParams();
  const application = trpc.myApplications.detail.useQuery({ applicationId });
  const { data } = application;
  usePageTitle(data?.jobTitle ?? 'Application');
  return (
    <>
      <PageHeader
        title={data?.jobTitle ?? 'Application'}
        breadcrumbs={[
          { label: 'My applications', href: paths.applications },
          { label: data?.jobTitle ?? 'Application' },
        ]}
        status={
          data ? (
            <StatusPill tone={APPLICATION_TONES[data.status]} size="md">
              {APPLICATION_STATUS_LABELS[data.status]}
            </StatusPill>
          ) : undefined
        }
        description={
          data ? (
            <>
              {data.companyName}
              {data.cityName === null ? '' : `, ${data.cityName}`}.{' '}
              {data.jobSlug === null ? null : (
                <TextLink href={sitePaths.job(data.jobSlug)}>Read the job again</TextLink>
              )}
            </>
          ) : undefined
        }
      />
      <QueryView query={application} what="This application" skeleton={<SkeletonText lines={8} />}>
        {(one) => <ApplicationView application={one} />}
      </QueryView>
    </>
  );
}
