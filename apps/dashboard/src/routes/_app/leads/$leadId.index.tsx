import { MAX_LIVE_REQUESTS, type MyLeadDetail } from '@nxtgauge/domain/leads';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { PageHeader, PageSection, QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { DefinitionList, EmptyState } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Hourglass } from 'lucide-react';
import { z } from 'zod';
import { LeadActions } from '../../../features/leads/lead-actions.tsx';
import { leadFacts } from '../../../features/leads/lead-facts.tsx';
import { LeadNotice } from '../../../features/leads/lead-notice.tsx';
import { LeadSkeleton } from '../../../features/leads/lead-skeleton.tsx';
import { LeadStatusPill } from '../../../features/leads/lead-status-pill.tsx';
import { LeadTracker } from '../../../features/leads/lead-tracker.tsx';
import { ResponseCompare } from '../../../features/leads/response-compare.tsx';
import { ResponseSheet } from '../../../features/leads/response-sheet.tsx';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

/** `response` is the response whose sheet is open, `ask` the question that is asked. */
const LeadSearch = z.object({
  response: z.uuid().optional().catch(undefined),
  ask: z.enum(['close']).optional().catch(undefined),
});

export const Route = createFileRoute('/_app/leads/$leadId/')({
  validateSearch: LeadSearch,
  beforeLoad: ({ params }) => requireId(params.leadId),
  loader: ({ context, params }) => void context.utils.leads.detail.prefetch({ leadId: params.leadId }),
  component: LeadPage,
});

function LeadPage() {
  const { leadId } = Route.useParams();
  const lead = trpc.leads.detail.useQuery({ leadId });
  usePageTitle(lead.data?.title ?? 'Lead');
  return (
    <QueryView query={lead} what="This lead" skeleton={<LeadSkeleton />}>
      {(data) => <LeadView lead={data} />}
    </QueryView>
  );
}

function LeadView({ lead }: { lead: MyLeadDetail }) {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const now = useNow();
  const show = (change: { response?: string; ask?: 'close' }) =>
    void navigate({
      search: (before) => ({ ...before, response: undefined, ask: undefined, ...change }),
      resetScroll: false,
    });
  const open = lead.responses.find((response) => response.id === search.response);
  const waits = lead.responses.filter((response) => response.status === 'PENDING').length;
  return (
    <>
      <PageHeader
        title={lead.title}
        status={<LeadStatusPill lead={lead} />}
        breadcrumbs={[
          { label: 'My leads', href: paths.leads },
          { label: PROFESSIONS[lead.professionKey].label },
        ]}
        actions={
          <LeadActions
            lead={lead}
            closing={search.ask === 'close'}
            onClosing={(ask) => show(ask ? { ask: 'close' } : {})}
          />
        }
      />
      <LeadTracker lead={lead} />
      <LeadNotice lead={lead} />
      {lead.status === 'OPEN' || lead.responses.length > 0 ? (
        <PageSection
          title={`Responses (${lead.responses.length})`}
          description={
            lead.responses.length > 0 && lead.status === 'OPEN'
              ? `${lead.liveRequestCount} of ${MAX_LIVE_REQUESTS} places are taken. They see your first name and place, nothing more.`
              : undefined
          }
        >
          <p role="status" className="sr-only">
            {waits === 0 ? 'No response waits for you' : `${waits} responses wait for you`}
          </p>
          {lead.responses.length > 0 ? (
            <ResponseCompare responses={lead.responses} onOpen={(response) => show({ response })} />
          ) : (
            <EmptyState size="inline" icon={<Hourglass />} title="Nobody has responded yet">
              <p>
                Responses appear here by themselves, usually within a few hours. We also send you an e-mail.
              </p>
            </EmptyState>
          )}
        </PageSection>
      ) : null}
      <PageSection title="What you asked for">
        <p className="mb-3 max-w-prose text-sm wrap-anywhere whitespace-pre-wrap">{lead.description}</p>
        <DefinitionList items={leadFacts(lead, now)} />
      </PageSection>
      <ResponseSheet lead={lead} response={open} onClose={() => show({})} />
    </>
  );
}
