import { MY_APPLICATION_GROUPS } from '@nxtgauge/domain/my-applications';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, LoadMore, SkeletonRows, TabNav } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { z } from 'zod';
import { trpc } from '../../../core/api.ts';
import { allItems, nextPage } from '../../../core/pages.ts';
import { paths, sitePaths } from '../../../core/paths.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { ApplicationRow } from '../../../features/my-applications/application-row.tsx';

const Search = z.object({ group: z.enum(MY_APPLICATION_GROUPS).optional().catch(undefined) });
const GROUP_WORDS = { OPEN: 'Going on', ENDED: 'Ended' } as const;

export const Route = createFileRoute('/_app/applications/')({
  validateSearch: Search,
  loaderDeps: ({ search: { group } }) => ({ group }),
  loader: ({ context, deps }) => void context.utils.myApplications.list.prefetchInfinite(deps),
  component: ApplicationsPage,
});

function ApplicationsPage() {
  usePageTitle('My applications');
  const { group } = Route.useSearch();
  const applications = trpc.myApplications.list.useInfiniteQuery({ group }, nextPage);
  const hrefOf = (value?: string) => (value ? `${paths.applications}?group=${value}` : paths.applications);
  return (
    <>
      <PageHeader title="My applications" description="Where each stands, and what waits for you." />
      <TabNav
        label="Applications by state"
        current={hrefOf(group)}
        items={[
          { href: hrefOf(), label: 'All' },
          ...MY_APPLICATION_GROUPS.map((value) => ({ href: hrefOf(value), label: GROUP_WORDS[value] })),
        ]}
      />
      <QueryView
        query={{ ...applications, data: allItems(applications.data) }}
        what="Your applications"
        skeleton={<SkeletonRows />}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState
            icon={<Send />}
            title={group === undefined ? 'You have not applied yet' : 'Nothing here'}
            action={
              <Button variant="act" href={sitePaths.jobs}>
                See open jobs
              </Button>
            }
          >
            <p>You see here when a company reads your application, and what comes of it.</p>
          </EmptyState>
        }
      >
        {(list) => (
          <>
            <ul className="divide-y divide-line">
              {list.map((application) => (
                <ApplicationRow key={application.id} application={application} />
              ))}
            </ul>
            <LoadMore
              hasMore={applications.hasNextPage}
              loading={applications.isFetchingNextPage}
              onLoadMore={() => void applications.fetchNextPage()}
              noun="applications"
            />
          </>
        )}
      </QueryView>
    </>
  );
}
