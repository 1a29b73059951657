import { hasReason, PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, LoadMore, SkeletonRows } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { BadgeCheck, UserSearch } from 'lucide-react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { paths } from '../../core/paths.ts';
import { usePageTitle } from '../../core/use-page-title.ts';
import { PeopleFilters, PeopleSearchParams } from '../../features/people-search/people-filters.tsx';
import { PersonCard } from '../../features/people-search/person-card.tsx';

export const Route = createFileRoute('/_app/people')({
  validateSearch: PeopleSearchParams,
  component: PeoplePage,
});

function PeoplePage() {
  usePageTitle('People');
  const search = Route.useSearch();
  const asked = PeopleSearchParams.parse(search);
  const navigate = Route.useNavigate();
  const people = trpc.peopleSearch.search.useInfiniteQuery(asked, { ...nextPage, retry: false });
  const notVerified = hasReason(people.error, 'COMPANY_NOT_READY');
  return (
    <>
      <PageHeader
        title="People"
        description="Who looks for work and lets verified companies find them. Names and contacts are hidden until you open them."
      />
      {notVerified ? (
        <EmptyState
          icon={<BadgeCheck />}
          title="For verified companies"
          action={
            <Button variant="act" href={paths.company}>
              Go to the company page
            </Button>
          }
        >
          <p>People let verified companies find them. Send your GST certificate once, then search here.</p>
        </EmptyState>
      ) : (
        <>
          <PeopleFilters
            key={JSON.stringify(asked)}
            value={asked}
            onSearch={(value) => void navigate({ search: value })}
          />
          <QueryView
            query={{ ...people, data: allItems(people.data) }}
            what="The search"
            skeleton={<SkeletonRows />}
            isEmpty={(list) => list.length === 0}
            empty={
              <EmptyState icon={<UserSearch />} title="Nobody fits all of it">
                <p>Take out a word or a limit, or search in more cities.</p>
              </EmptyState>
            }
          >
            {(list) => (
              <>
                <ul aria-label="People" className="divide-y divide-line">
                  {list.map((person) => (
                    <PersonCard key={person.profileId} person={person} />
                  ))}
                </ul>
                <LoadMore
                  hasMore={people.hasNextPage}
                  loading={people.isFetchingNextPage}
                  onLoadMore={() => void people.fetchNextPage()}
                  noun="people"
                />
              </>
            )}
          </QueryView>
        </>
      )}
    </>
  );
}
