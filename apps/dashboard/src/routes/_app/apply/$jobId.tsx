import { CAME_FROM, type CameFrom } from '@nxtgauge/domain/applications';
import { EMPLOYMENT_TYPE_LABELS, WORK_MODE_LABELS } from '@nxtgauge/domain/jobs';
import type { ApplyInput, JobToApply } from '@nxtgauge/domain/my-applications';
import { PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { formatSalary } from '@nxtgauge/ui/format';
import { Button, Notice, SkeletonText } from '@nxtgauge/ui/primitives';
import { keepPreviousData } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { trpc } from '../../../core/api.ts';
import { noticeWithAction } from '../../../core/notice-look.ts';
import { paths, sitePaths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { MatchView } from '../../../features/job-match/match-view.tsx';
import { ApplyForm } from '../../../features/my-applications/apply-form.tsx';

const Search = z.object({
  from: z
    .enum(Object.keys(CAME_FROM) as CameFrom[])
    .optional()
    .catch(undefined),
});

export const Route = createFileRoute('/_app/apply/$jobId')({
  validateSearch: Search,
  beforeLoad: ({ params }) => requireId(params.jobId),
  loader: ({ context, params }) => void context.utils.myApplications.job.prefetch(params),
  component: ApplyPage,
});

function ApplyPage() {
  const { jobId } = Route.useParams();
  const { from } = Route.useSearch();
  const job = trpc.myApplications.job.useQuery({ jobId });
  usePageTitle(job.data ? `Apply: ${job.data.title}` : 'Apply');
  return (
    <>
      <PageHeader
        title={job.data ? `Apply: ${job.data.title}` : 'Apply'}
        description={job.data ? factsOf(job.data) : undefined}
      />
      <QueryView query={job} what="This job" skeleton={<SkeletonText lines={8} />}>
        {(data) => <Apply job={data} source={from ? CAME_FROM[from] : 'DIRECT'} />}
      </QueryView>
    </>
  );
}

const factsOf = (job: JobToApply): string =>
  [
    job.companyName,
    job.cityName,
    EMPLOYMENT_TYPE_LABELS[job.employmentType],
    WORK_MODE_LABELS[job.modeOfWork],
    formatSalary({ minInr: job.salaryMinInr, maxInr: job.salaryMaxInr, period: 'YEAR' }),
  ]
    .filter((fact) => fact !== null)
    .join(', ');

function Apply({ job, source }: { job: JobToApply; source: ApplyInput['source'] }): ReactNode {
  const [resumeId, setResumeId] = useState(job.resumes[0]?.id ?? null);
  const match = trpc.myApplications.match.useQuery(
    { jobId: job.id, resumeId },
    { placeholderData: keepPreviousData },
  );
  if (job.applicationId !== null) {
    return (
      <Notice
        tone="leaf"
        title="You have applied for this job"
        className={noticeWithAction}
        action={
          <Button size="sm" href={paths.application(job.applicationId)}>
            See where it stands
          </Button>
        }
      >
        One application per job, so that each is read once and with care.
      </Notice>
    );
  }
  if (job.closedBecause !== null) return <Closed why={job.closedBecause} />;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <PageSection
        title="How you fit"
        description="The company reads the same, with the same reasons. Name, age, gender, photo and college count nothing."
        className="lg:order-last"
      >
        <QueryView query={match} what="How you fit" skeleton={<SkeletonText lines={10} />}>
          {(explained) => <MatchView match={explained} />}
        </QueryView>
        {job.hasProfile ? null : (
          <p className="mt-3 text-sm text-ink-soft">
            Your job profile is empty, so only the résumé speaks.{' '}
            <Button size="sm" variant="quiet" href={paths.candidate}>
              Fill in the profile
            </Button>
          </p>
        )}
      </PageSection>
      <ApplyForm job={job} source={source} onResume={setResumeId} />
    </div>
  );
}

const WHY = {
  CLOSED: 'Nobody is being hired for it any more.',
  PAUSED: 'The company reads the applications that it has and takes more later.',
  OWN: 'You work for this company here.',
} as const;

function Closed({ why }: { why: keyof typeof WHY }): ReactNode {
  return (
    <Notice
      tone="neutral"
      title="This job takes no applications now"
      className={noticeWithAction}
      action={
        <Button size="sm" href={sitePaths.jobs}>
          See open jobs
        </Button>
      }
    >
      {WHY[why]}
    </Notice>
  );
}
