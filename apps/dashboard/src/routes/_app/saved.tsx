import { PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Button, EmptyState, LoadMore, SkeletonRows } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Bell, Bookmark } from 'lucide-react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { sitePaths } from '../../core/paths.ts';
import { usePageTitle } from '../../core/use-page-title.ts';
import { SavedJobRow } from '../../features/saved/saved-jobs.tsx';
import { SavedSearchRow } from '../../features/saved/saved-searches.tsx';

export const Route = createFileRoute('/_app/saved')({
  loader: ({ context }) => {
    void context.utils.jobAlerts.searches.prefetch();
    void context.utils.jobAlerts.jobs.prefetchInfinite({});
  },
  component: SavedPage,
});

const FindJobs = () => (
  <Button variant="act" href={sitePaths.jobs}>
    Find jobs
  </Button>
);

function SavedPage() {
  usePageTitle('Saved');
  return (
    <>
      <PageHeader title="Saved" description="Searches that look for new jobs for you, and jobs you keep." />
      <Searches />
      <Jobs />
    </>
  );
}

function Searches() {
  const searches = trpc.jobAlerts.searches.useQuery();
  return (
    <PageSection
      title="Searches"
      description={
        searches.data && searches.data.left < 5
          ? `You can keep ${plural(searches.data.left, 'more search', 'more searches')}.`
          : undefined
      }
    >
      <QueryView query={searches} what="Your searches" skeleton={<SkeletonRows rows={3} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState size="inline" icon={<Bell />} title="No search is saved" action={<FindJobs />}>
              <p>Search for jobs, press “Save this search”, and we tell you of new ones.</p>
            </EmptyState>
          ) : (
            <ul>
              {items.map((search) => (
                <SavedSearchRow key={search.id} search={search} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </PageSection>
  );
}

function Jobs() {
  const jobs = trpc.jobAlerts.jobs.useInfiniteQuery({}, nextPage);
  return (
    <PageSection title="Jobs">
      <QueryView query={jobs} what="Your jobs" skeleton={<SkeletonRows rows={3} />}>
        {(data) => {
          const items = allItems(data) ?? [];
          return items.length === 0 ? (
            <EmptyState size="inline" icon={<Bookmark />} title="No job is saved" action={<FindJobs />}>
              <p>Press “Save” on a job to find it here again.</p>
            </EmptyState>
          ) : (
            <>
              <ul>
                {items.map((job) => (
                  <SavedJobRow key={job.id} job={job} />
                ))}
              </ul>
              <LoadMore
                hasMore={jobs.hasNextPage}
                loading={jobs.isFetchingNextPage}
                onLoadMore={() => void jobs.fetchNextPage()}
              />
            </>
          );
        }}
      </QueryView>
    </PageSection>
  );
}
