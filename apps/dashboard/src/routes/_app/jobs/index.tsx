import { JOB_STATUSES, type DeskJobRow } from '@nxtgauge/domain/jobs';
import { ErrorView, PageHeader, useNow } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { Badge, Button, EmptyState, TabNav } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { BriefcaseBusiness, Plus } from 'lucide-react';
import { z } from 'zod';
import { trpc } from '../../../core/api.ts';
import { allItems, nextPage } from '../../../core/pages.ts';
import { paths } from '../../../core/paths.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { JobStatusPill } from '../../../features/jobs/job-status-pill.tsx';
import { daysLeft, daysLeftWords, JOB_STATUS_WORDS } from '../../../features/jobs/job-words.ts';

const JobsSearch = z.object({ status: z.enum(JOB_STATUSES).optional().catch(undefined) });

export const Route = createFileRoute('/_app/jobs/')({
  validateSearch: JobsSearch,
  loaderDeps: ({ search: { status } }) => ({ status }),
  loader: ({ context, deps }) => void context.utils.jobs.mine.prefetchInfinite(deps),
  component: JobsPage,
});

const SOON_DAYS = 5;

function DaysLeft({ job }: { job: DeskJobRow }) {
  const now = useNow();
  const left = daysLeft(job, now);
  if (left === null) return null;
  const words = daysLeftWords(job, now);
  return left <= SOON_DAYS ? <Badge tone="act">{words}</Badge> : <span className="num">{words}</span>;
}

const columns: DataColumn<DeskJobRow>[] = [
  {
    id: 'title',
    header: 'Job',
    phone: 'title',
    cell: (job) => (
      <span className="block min-w-0">
        <span className="block font-medium wrap-anywhere">{job.title}</span>
        <span className="block text-sm font-normal text-ink-faint">{job.placeName ?? 'Remote'}</span>
      </span>
    ),
  },
  {
    id: 'status',
    header: 'State',
    phone: 'end',
    cell: (job) => (
      <span className="inline-flex flex-wrap gap-1.5">
        <JobStatusPill job={job} />
        {job.cameBack ? <Badge tone="act">Came back</Badge> : null}
      </span>
    ),
  },
  {
    id: 'applications',
    header: 'Applications',
    cell: (job) => (
      <span className="num inline-flex items-center gap-2">
        {job.openApplications === 0 ? (
          <span className="text-ink-faint">None open</span>
        ) : (
          job.openApplications
        )}
        {job.untouchedApplications > 0 ? <Badge tone="act">{job.untouchedApplications} wait</Badge> : null}
      </span>
    ),
  },
  { id: 'left', header: 'Runs for', align: 'end', cell: (job) => <DaysLeft job={job} /> },
];

const NewJobButton = () => (
  <Button variant="act" href={paths.newJob} iconStart={<Plus />}>
    Post a job
  </Button>
);

function JobsPage() {
  usePageTitle('Jobs');
  const { status } = Route.useSearch();
  const jobs = trpc.jobs.mine.useInfiniteQuery({ status }, nextPage);
  const rows = allItems(jobs.data);
  const mayWrite = jobs.data?.pages[0]?.mayWrite ?? false;
  const tabs = [
    { href: paths.jobs, label: 'All' },
    ...JOB_STATUSES.map((value) => ({
      href: `${paths.jobs}?status=${value}`,
      label: JOB_STATUS_WORDS[value].label,
    })),
  ];
  return (
    <>
      <PageHeader
        title="Jobs"
        description="What your company hires for, and who waits for an answer."
        actions={mayWrite ? <NewJobButton /> : undefined}
      />
      <TabNav
        label="Jobs by state"
        items={tabs}
        current={status === undefined ? paths.jobs : `${paths.jobs}?status=${status}`}
      />
      <DataTable
        className="mt-4"
        label="Jobs"
        noun="jobs"
        rows={rows}
        columns={columns}
        getRowId={(job) => job.id}
        rowHref={(job) => paths.jobEdit(job.id)}
        error={
          jobs.error && !rows ? (
            <ErrorView
              error={jobs.error}
              what="Your jobs"
              onRetry={() => void jobs.refetch()}
              retrying={jobs.isFetching}
            />
          ) : undefined
        }
        empty={
          status === undefined ? (
            <EmptyState
              icon={<BriefcaseBusiness />}
              title={mayWrite ? 'You have posted no job yet' : 'No job has candidates of yours'}
              action={mayWrite ? <NewJobButton /> : undefined}
            >
              <p>
                {mayWrite
                  ? 'Write it once, see what it costs before you send it, and change it whenever you like.'
                  : 'Jobs appear here when somebody who applied is assigned to you.'}
              </p>
            </EmptyState>
          ) : (
            <EmptyState
              size="inline"
              icon={<BriefcaseBusiness />}
              title={`No job is in “${JOB_STATUS_WORDS[status].label}”`}
            >
              <p>Look under “All” for the others.</p>
            </EmptyState>
          )
        }
        hasMore={jobs.hasNextPage}
        loadingMore={jobs.isFetchingNextPage}
        onLoadMore={() => void jobs.fetchNextPage()}
      />
    </>
  );
}
