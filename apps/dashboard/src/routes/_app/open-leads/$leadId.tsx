import type { OpenLead } from '@nxtgauge/domain/leads';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { PageHeader, PageSection, QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { formatRelative } from '@nxtgauge/ui/format';
import { Button, cn, Coins, DefinitionList, Notice, SkeletonText } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { NeedProfile } from '../../../features/lead-requests/need-profile.tsx';
import { PriceFactors } from '../../../features/lead-requests/price-factors.tsx';
import { ProfileGate } from '../../../features/lead-requests/profile-gate.tsx';
import { RefundTerms } from '../../../features/lead-requests/refund-terms.tsx';
import { SendRequestForm } from '../../../features/lead-requests/send-request-form.tsx';
import { Slots } from '../../../features/lead-requests/slots.tsx';
import { leadFacts } from '../../../features/leads/lead-facts.tsx';
import { useMe } from '../../../features/identity/me.tsx';
import { useActiveRole, type MyProfileRef } from '../../../features/shell/active-role.ts';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

/** `profile` is the profile one would respond with; without it the active one. */
const OpenLeadSearch = z.object({ profile: z.uuid().optional().catch(undefined) });

/** Places are taken and given back by others; this keeps the figure honest. */
const REFRESH_MS = 20_000;

export const Route = createFileRoute('/_app/open-leads/$leadId')({
  validateSearch: OpenLeadSearch,
  beforeLoad: ({ params }) => requireId(params.leadId),
  component: OpenLeadPage,
});

function OpenLeadPage() {
  const me = useMe();
  const role = useActiveRole();
  const { profile: asked } = Route.useSearch();
  const named = me.profiles.find((profile) => profile.id === asked);
  const profile = named ?? (role.kind === 'professional' ? role.profile : undefined);
  return profile ? <OpenLeadOf profile={profile} /> : <NeedProfile />;
}

function OpenLeadOf({ profile }: { profile: MyProfileRef }) {
  const { leadId } = Route.useParams();
  const lead = trpc.leadRequests.openLead.useQuery(
    { leadId, profileId: profile.id },
    { refetchInterval: REFRESH_MS },
  );
  usePageTitle(lead.data?.title ?? 'Open lead');
  return (
    <QueryView query={lead} what="This lead" skeleton={<SkeletonText lines={8} />}>
      {(data) => <OpenLeadView lead={data} profile={profile} />}
    </QueryView>
  );
}

/** Price and form stand beside the lead on wide screens; on phones the price comes before it and the form after. */
const SIDE = 'min-w-0 lg:col-start-2 lg:border-l lg:border-line lg:pl-8';

function OpenLeadView({ lead, profile }: { lead: OpenLead; profile: MyProfileRef }) {
  const now = useNow();
  return (
    <>
      <PageHeader
        title={lead.title}
        description={`${lead.postedAs} in ${lead.placeName}, posted ${formatRelative(lead.openedAt, now)}`}
        breadcrumbs={[
          { label: 'Open leads', href: paths.openLeads },
          { label: PROFESSIONS[lead.professionKey].label },
        ]}
      />
      <ProfileGate profile={profile} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr] lg:gap-y-0">
        <div className={cn(SIDE, 'flex flex-col gap-5 lg:row-start-1 lg:pb-5')}>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <Coins amount={lead.price.coins} word size="lg" />
            <Slots taken={lead.liveRequestCount} />
          </div>
          <details className="text-sm">
            <summary className="w-fit rounded-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline">
              How this price comes about
            </summary>
            <PriceFactors price={lead.price} className="mt-2" />
          </details>
        </div>
        <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <p className="mb-4 max-w-prose text-sm wrap-anywhere whitespace-pre-wrap">{lead.description}</p>
          <DefinitionList items={leadFacts(lead, now)} />
          <PageSection title="When coins come back">
            <RefundTerms terms={lead.terms} />
          </PageSection>
        </div>
        <div className={SIDE}>
          <Respond lead={lead} profile={profile} />
        </div>
      </div>
    </>
  );
}

function Respond({ lead, profile }: { lead: OpenLead; profile: MyProfileRef }): ReactNode {
  if (lead.myRequestId !== null) {
    return (
      <Notice
        tone="leaf"
        title="You responded to this lead"
        action={
          <Button size="sm" href={paths.request(lead.myRequestId)}>
            Open
          </Button>
        }
      />
    );
  }
  if (lead.status !== 'OPEN') {
    return (
      <Notice tone="neutral" title="This lead has closed">
        Nobody can respond to it any more.
      </Notice>
    );
  }
  if (!profile.isLive) return null;
  return <SendRequestForm lead={lead} profileId={profile.id} />;
}
