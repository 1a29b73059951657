import type { MyRequestDetail } from '@nxtgauge/domain/leads';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import {
  CoinGlyph,
  DefinitionList,
  Price,
  SkeletonText,
  StatusPill,
  TextLink,
} from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import type { z } from 'zod';
import { ContactPanel } from '../../../features/contacts/contact-panel.tsx';
import { MessageThread } from '../../../features/conversations/message-thread.tsx';
import { RequestTimeline } from '../../../features/lead-requests/request-timeline.tsx';
import { coinOutcome, requestWords } from '../../../features/lead-requests/request-words.ts';
import { WithdrawRequest } from '../../../features/lead-requests/withdraw-request.tsx';
import { ReviewPanel } from '../../../features/reviews/review-panel.tsx';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

export const Route = createFileRoute('/_app/requests/$requestId')({
  beforeLoad: ({ params }) => requireId(params.requestId),
  loader: ({ context, params }) => {
    void context.utils.leadRequests.detail.prefetch({ requestId: params.requestId });
    void context.utils.settings.leadRules.prefetch();
  },
  component: RequestPage,
});

function RequestPage() {
  const { requestId } = Route.useParams();
  const request = trpc.leadRequests.detail.useQuery({ requestId });
  usePageTitle(request.data?.leadTitle ?? 'Request');
  return (
    <QueryView query={request} what="This request" skeleton={<SkeletonText lines={8} />}>
      {(data) => <RequestView request={data} />}
    </QueryView>
  );
}

function RequestView({ request }: { request: z.infer<typeof MyRequestDetail> }) {
  const words = requestWords(request);
  const accepted = request.status === 'ACCEPTED';
  return (
    <>
      <PageHeader
        title={request.leadTitle}
        description={`${request.postedAs} in ${request.cityName}`}
        status={<StatusPill tone={words.tone}>{words.label}</StatusPill>}
        breadcrumbs={[
          { label: 'My requests', href: paths.requests },
          { label: PROFESSIONS[request.professionKey].label },
        ]}
        actions={<WithdrawRequest request={request} />}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col">
          {accepted ? (
            <PageSection title="Contact" className="mt-0">
              <ContactPanel requestId={request.id} otherName={request.postedAs} />
            </PageSection>
          ) : null}
          {accepted ? (
            <PageSection title="Review">
              <ReviewPanel
                requestId={request.id}
                state={request.reviewState}
                completedAt={request.completedAt}
                otherName={request.postedAs}
              />
            </PageSection>
          ) : null}
          <PageSection title="Messages">
            <MessageThread requestId={request.id} />
          </PageSection>
          <PageSection title="What you sent">
            <p className="mb-3 max-w-prose text-sm wrap-anywhere whitespace-pre-wrap">{request.message}</p>
            <DefinitionList
              items={[
                {
                  id: 'quote',
                  term: 'Your quote',
                  value: request.quoteInr === null ? 'Not named' : <Price paise={request.quoteInr} />,
                },
              ]}
            />
          </PageSection>
          <PageSection title="What was asked for">
            <p className="max-w-prose text-sm wrap-anywhere whitespace-pre-wrap">{request.leadDescription}</p>
            <TextLink
              href={paths.openLead(request.leadId, request.profileId)}
              className="mt-3 inline-block text-sm"
            >
              See the whole lead
            </TextLink>
          </PageSection>
        </div>
        <aside
          aria-label="What happened so far"
          className="order-first flex min-w-0 flex-col gap-4 lg:order-none lg:border-l lg:border-line lg:pl-8"
        >
          <p className="num flex items-center gap-2 text-base font-medium">
            <CoinGlyph className="size-5" />
            {coinOutcome(request)}
          </p>
          <RequestTimeline request={request} />
        </aside>
      </div>
    </>
  );
}
