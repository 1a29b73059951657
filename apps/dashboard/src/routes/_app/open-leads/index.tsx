import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { Slug } from '@nxtgauge/domain/text';
import { PageHeader, QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, Field, LoadMore, SearchCombobox, SkeletonRows } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Inbox, MapPin } from 'lucide-react';
import { z } from 'zod';
import { FeedCard } from '../../../features/lead-requests/feed-card.tsx';
import { NeedProfile } from '../../../features/lead-requests/need-profile.tsx';
import { ProfileGate } from '../../../features/lead-requests/profile-gate.tsx';
import { usePlaceOption, usePlaceSearch } from '../../../features/places/use-place-search.ts';
import { useActiveRole, type MyProfileRef } from '../../../features/shell/active-role.ts';
import { trpc } from '../../../core/api.ts';
import { allItems, nextPage } from '../../../core/pages.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

const FeedSearch = z.object({ city: Slug.optional().catch(undefined) });
const REFRESH_MS = 60_000;

export const Route = createFileRoute('/_app/open-leads/')({
  validateSearch: FeedSearch,
  loader: ({ context }) => void context.utils.settings.leadPricing.prefetch(),
  component: OpenLeadsPage,
});

function OpenLeadsPage() {
  usePageTitle('Open leads');
  const role = useActiveRole();
  return role.kind === 'professional' ? (
    <Feed key={role.profile.id} profile={role.profile} />
  ) : (
    <NeedProfile />
  );
}

function Feed({ profile }: { profile: MyProfileRef }) {
  const { city } = Route.useSearch();
  const navigate = Route.useNavigate();
  const now = useNow();
  const profession = PROFESSIONS[profile.professionKey];
  const pricing = trpc.settings.leadPricing.useQuery(undefined, { staleTime: 5 * 60_000 });
  const feed = trpc.leadRequests.feed.useInfiniteQuery(
    { profileId: profile.id, citySlug: city },
    { ...nextPage, refetchInterval: REFRESH_MS },
  );
  const leads = allItems(feed.data);
  const searchCities = usePlaceSearch({ citiesOnly: true });
  const cityOption = usePlaceOption(city);
  const setCity = (next: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, city: next }), replace: true });
  return (
    <>
      <PageHeader
        title="Open leads"
        description={`For ${profession.plural.toLowerCase()}, newest first. Looking is free; coins are held only when you respond.`}
      />
      <ProfileGate profile={profile} />
      <Field label="City" className="max-w-xs" hideLabel>
        <SearchCombobox
          aria-label="Only leads in this city"
          icon={<MapPin />}
          placeholder="All cities"
          search={searchCities}
          value={cityOption}
          onValueChange={(option) => setCity(option?.value)}
        />
      </Field>
      <QueryView
        query={{ ...feed, data: leads }}
        what="Open leads"
        skeleton={<SkeletonRows rows={6} className="mt-4" />}
        isEmpty={(list) => list.length === 0}
        empty={
          city === undefined ? (
            <EmptyState icon={<Inbox />} title="No lead is open right now">
              <p>
                New leads appear here as soon as they are approved. This page looks for them every minute.
              </p>
            </EmptyState>
          ) : (
            <EmptyState
              icon={<Inbox />}
              title={`No lead is open in ${cityOption?.label ?? 'this city'}`}
              action={<Button onClick={() => setCity(undefined)}>Show all cities</Button>}
            >
              <p>Leads from other cities may fit too if you travel or work online.</p>
            </EmptyState>
          )
        }
      >
        {(list) => (
          <>
            <ul aria-label="Open leads" className="mt-3 divide-y divide-line border-b border-line">
              {list.map((lead) => (
                <FeedCard key={lead.id} lead={lead} profileId={profile.id} policy={pricing.data} now={now} />
              ))}
            </ul>
            <LoadMore
              hasMore={feed.hasNextPage}
              loading={feed.isFetchingNextPage}
              onLoadMore={() => void feed.fetchNextPage()}
              shown={list.length}
              noun="leads"
            />
          </>
        )}
      </QueryView>
    </>
  );
}
