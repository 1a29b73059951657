import { LEAD_STATUSES, MAX_LIVE_REQUESTS, type MyLead } from '@nxtgauge/domain/leads';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { ErrorView, PageHeader } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatDate } from '@nxtgauge/ui/format';
import { Badge, EmptyState, Price, TabNav } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { ClipboardList } from 'lucide-react';
import { z } from 'zod';
import { LeadStatusPill } from '../../../features/leads/lead-status-pill.tsx';
import { LEAD_STATUS_WORDS } from '../../../features/leads/lead-words.ts';
import { PostLeadButton } from '../../../features/leads/post-lead-button.tsx';
import { trpc } from '../../../core/api.ts';
import { allItems, nextPage } from '../../../core/pages.ts';
import { paths } from '../../../core/paths.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

const LeadsSearch = z.object({ status: z.enum(LEAD_STATUSES).optional().catch(undefined) });

export const Route = createFileRoute('/_app/leads/')({
  validateSearch: LeadsSearch,
  loaderDeps: ({ search: { status } }) => ({ status }),
  loader: ({ context, deps }) => void context.utils.leads.mine.prefetchInfinite(deps),
  component: MyLeadsPage,
});

const columns: DataColumn<MyLead>[] = [
  {
    id: 'title',
    header: 'Lead',
    phone: 'title',
    cell: (lead) => (
      <span className="block min-w-0">
        <span className="block font-medium wrap-anywhere">{lead.title}</span>
        <span className="block text-sm font-normal text-ink-faint">
          {PROFESSIONS[lead.professionKey].label}, {lead.placeName}
        </span>
      </span>
    ),
  },
  { id: 'status', header: 'State', phone: 'end', cell: (lead) => <LeadStatusPill lead={lead} /> },
  {
    id: 'responses',
    header: 'Responses',
    cell: (lead) => (
      <span className="num inline-flex items-center gap-2">
        {lead.status === 'DRAFT' || lead.status === 'PENDING' ? (
          <span className="text-ink-faint">None yet</span>
        ) : (
          `${lead.liveRequestCount} of ${MAX_LIVE_REQUESTS}`
        )}
        {lead.newRequestCount > 0 ? <Badge tone="act">{lead.newRequestCount} new</Badge> : null}
      </span>
    ),
  },
  { id: 'budget', header: 'Budget', align: 'end', cell: (lead) => <Price paise={lead.budgetInr} /> },
  {
    id: 'posted',
    header: 'Posted',
    align: 'end',
    cell: (lead) => <time dateTime={lead.createdAt}>{formatDate(lead.createdAt, new Date())}</time>,
  },
];

function MyLeadsPage() {
  usePageTitle('My leads');
  const { status } = Route.useSearch();
  const leads = trpc.leads.mine.useInfiniteQuery({ status }, nextPage);
  const rows = allItems(leads.data);
  const tabs = [
    { href: paths.leads, label: 'All' },
    ...LEAD_STATUSES.map((value) => ({
      href: `${paths.leads}?status=${value}`,
      label: LEAD_STATUS_WORDS[value].label,
    })),
  ];
  return (
    <>
      <PageHeader
        title="My leads"
        description="What you asked for, and how far it is."
        actions={<PostLeadButton />}
      />
      <TabNav
        label="Leads by state"
        items={tabs}
        current={status === undefined ? paths.leads : `${paths.leads}?status=${status}`}
      />
      <DataTable
        className="mt-4"
        label="My leads"
        noun="leads"
        rows={rows}
        columns={columns}
        getRowId={(lead) => lead.id}
        rowHref={(lead) => paths.lead(lead.id)}
        error={
          leads.error && !rows ? (
            <ErrorView
              error={leads.error}
              what="Your leads"
              onRetry={() => void leads.refetch()}
              retrying={leads.isFetching}
            />
          ) : undefined
        }
        empty={
          status === undefined ? (
            <EmptyState icon={<ClipboardList />} title="You have no leads yet" action={<PostLeadButton />}>
              <p>Say what you need once. Up to five professionals come to you, and you choose.</p>
            </EmptyState>
          ) : (
            <EmptyState
              size="inline"
              icon={<ClipboardList />}
              title={`No lead is in “${LEAD_STATUS_WORDS[status].label}”`}
            >
              <p>Look under “All” for the others.</p>
            </EmptyState>
          )
        }
        hasMore={leads.hasNextPage}
        loadingMore={leads.isFetchingNextPage}
        onLoadMore={() => void leads.fetchNextPage()}
      />
    </>
  );
}
