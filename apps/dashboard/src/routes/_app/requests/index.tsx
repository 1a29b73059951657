import type { MyRequest } from '@nxtgauge/domain/leads';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { ErrorView, PageHeader } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Button, CoinGlyph, EmptyState, StatusPill, TabNav } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { z } from 'zod';
import { coinOutcome, requestWords } from '../../../features/lead-requests/request-words.ts';
import { trpc } from '../../../core/api.ts';
import { allItems, nextPage } from '../../../core/pages.ts';
import { paths } from '../../../core/paths.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

const STATES = ['PENDING', 'ACCEPTED', 'ENDED'] as const;
const STATE_WORDS = { PENDING: 'Waiting', ACCEPTED: 'Accepted', ENDED: 'Ended' } as const;
const RequestsSearch = z.object({ state: z.enum(STATES).optional().catch(undefined) });

export const Route = createFileRoute('/_app/requests/')({
  validateSearch: RequestsSearch,
  loaderDeps: ({ search: { state } }) => ({ state }),
  loader: ({ context, deps }) => void context.utils.leadRequests.mine.prefetchInfinite(deps),
  component: RequestsPage,
});

const columns: DataColumn<MyRequest>[] = [
  {
    id: 'lead',
    header: 'Lead',
    phone: 'title',
    cell: (request) => (
      <span className="block min-w-0">
        <span className="block font-medium wrap-anywhere">{request.leadTitle}</span>
        <span className="block text-sm font-normal text-ink-faint">
          {PROFESSIONS[request.professionKey].label}, {request.postedAs} in {request.cityName}
        </span>
      </span>
    ),
  },
  {
    id: 'state',
    header: 'State',
    phone: 'end',
    cell: (request) => {
      const { label, tone } = requestWords(request);
      return <StatusPill tone={tone}>{label}</StatusPill>;
    },
  },
  {
    id: 'coins',
    header: 'Coins',
    cell: (request) => (
      <span className="num inline-flex items-center gap-1.5">
        <CoinGlyph />
        {coinOutcome(request)}
      </span>
    ),
  },
  {
    id: 'sent',
    header: 'Sent',
    align: 'end',
    cell: (request) => (
      <time dateTime={request.requestedAt}>{formatDateTime(request.requestedAt, new Date())}</time>
    ),
  },
];

function RequestsPage() {
  usePageTitle('My requests');
  const { state } = Route.useSearch();
  const requests = trpc.leadRequests.mine.useInfiniteQuery({ state }, nextPage);
  const rows = allItems(requests.data);
  const hrefOf = (value: (typeof STATES)[number]) => `${paths.requests}?state=${value}`;
  return (
    <>
      <PageHeader title="My requests" description="Leads you responded to, with all your profiles." />
      <TabNav
        label="Requests by state"
        items={[
          { href: paths.requests, label: 'All' },
          ...STATES.map((value) => ({ href: hrefOf(value), label: STATE_WORDS[value] })),
        ]}
        current={state === undefined ? paths.requests : hrefOf(state)}
      />
      <DataTable
        className="mt-4"
        label="My requests"
        noun="requests"
        rows={rows}
        columns={columns}
        getRowId={(request) => request.id}
        rowHref={(request) => paths.request(request.id)}
        error={
          requests.error && !rows ? (
            <ErrorView
              error={requests.error}
              what="Your requests"
              onRetry={() => void requests.refetch()}
              retrying={requests.isFetching}
            />
          ) : undefined
        }
        empty={
          <EmptyState
            icon={<Send />}
            title={
              state === undefined
                ? 'You have not responded to a lead yet'
                : `Nothing in “${STATE_WORDS[state]}”`
            }
            action={
              <Button variant="act" href={paths.openLeads}>
                See open leads
              </Button>
            }
          >
            <p>Your responses stand here with what became of them and of your coins.</p>
          </EmptyState>
        }
        hasMore={requests.hasNextPage}
        loadingMore={requests.isFetchingNextPage}
        onLoadMore={() => void requests.fetchNextPage()}
      />
    </>
  );
}
