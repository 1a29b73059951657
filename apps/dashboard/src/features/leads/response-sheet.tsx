import { useNow } from '@nxtgauge/ui/app-kit';
import type { LeadResponse, MyLeadDetail } from '@nxtgauge/domain/leads';
import { formatDateTime } from '@nxtgauge/ui/format';
import {
  Avatar,
  DefinitionList,
  Notice,
  Price,
  Rating,
  Sheet,
  StatusPill,
  TextLink,
} from '@nxtgauge/ui/primitives';
import { BadgeCheck } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { ContactPanel } from '../contacts/contact-panel.tsx';
import { MessageThread } from '../conversations/message-thread.tsx';
import { ReviewPanel } from '../reviews/review-panel.tsx';
import { sitePaths } from '../../core/paths.ts';
import { replyTimeWords, RESPONSE_STATUS_WORDS } from './lead-words.ts';
import { AcceptResponse, CompleteResponse, RejectResponse } from './response-decisions.tsx';
import { useOpenResponse } from './use-lead-mutations.ts';

/** Responses that were reported as opened from this page, so that a re-render does not report again. */
const reported = new Set<string>();

function useReportOpened(response: LeadResponse | undefined): void {
  const { mutate } = useOpenResponse();
  const due = response?.status === 'PENDING' && response.openedAt === null ? response.id : undefined;
  useEffect(() => {
    if (due === undefined || reported.has(due)) return;
    reported.add(due);
    mutate({ requestId: due }, { onError: () => reported.delete(due) });
  }, [due, mutate]);
}

/** One response in full: who, what they offer, what was said, and the decision at the foot. */
export function ResponseSheet({
  lead,
  response,
  onClose,
}: {
  lead: MyLeadDetail;
  response: LeadResponse | undefined;
  onClose: () => void;
}): ReactNode {
  useReportOpened(response);
  return (
    <Sheet
      open={response !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title={response?.professional.displayName ?? 'Response'}
      description={response?.professional.placeName}
      footer={response && isUndecided(response) ? <Decisions lead={lead} response={response} /> : undefined}
    >
      {response ? <ResponseDetail response={response} /> : null}
    </Sheet>
  );
}

const isUndecided = ({ status, completedAt }: LeadResponse) =>
  status === 'PENDING' || (status === 'ACCEPTED' && completedAt === null);

function Decisions({ lead, response }: { lead: MyLeadDetail; response: LeadResponse }): ReactNode {
  if (response.status === 'PENDING') {
    return (
      <>
        <RejectResponse response={response} />
        {lead.status === 'OPEN' ? <AcceptResponse response={response} /> : null}
      </>
    );
  }
  const pendingOthers = lead.responses.filter(({ status }) => status === 'PENDING').length;
  return <CompleteResponse response={response} pendingOthers={pendingOthers} />;
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-3 text-base font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function ResponseDetail({ response }: { response: LeadResponse }): ReactNode {
  const now = useNow();
  const { professional, status } = response;
  const words = RESPONSE_STATUS_WORDS[status];
  const ended = status !== 'PENDING' && status !== 'ACCEPTED';
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Avatar
          id={professional.profileId}
          name={professional.displayName}
          src={professional.avatarUrl}
          size="lg"
        />
        <div className="flex min-w-0 flex-col items-start gap-1">
          <Rating value={professional.ratingAvg} count={professional.ratingCount} />
          <TextLink href={sitePaths.publicProfile(professional.slug)} target="_blank" className="text-sm">
            See profile and work
          </TextLink>
        </div>
        <StatusPill tone={words.tone} size="md" className="sm:ml-auto">
          {response.completedAt === null ? words.label : 'Done'}
        </StatusPill>
      </div>
      {ended ? (
        <Notice tone="neutral" title={words.label}>
          {response.decidedAt === null ? null : `On ${formatDateTime(response.decidedAt, now)}. `}
          Their coins went back by the rules, and no contact was shown.
        </Notice>
      ) : null}
      {status === 'ACCEPTED' ? (
        <Part title="Contact">
          <ContactPanel requestId={response.id} otherName={professional.displayName} />
        </Part>
      ) : null}
      {status === 'ACCEPTED' ? (
        <Part title="Review">
          <ReviewPanel
            requestId={response.id}
            state={response.reviewState}
            completedAt={response.completedAt}
            otherName={professional.displayName}
          />
        </Part>
      ) : null}
      <Part title="What they offer">
        <p className="max-w-prose text-sm wrap-anywhere whitespace-pre-wrap">{response.message}</p>
        <DefinitionList className="mt-3" items={factsOf(response, now)} />
      </Part>
      <Part title="Messages">
        <MessageThread key={response.id} requestId={response.id} />
      </Part>
    </div>
  );
}

function factsOf(response: LeadResponse, now: Date) {
  const { professional } = response;
  const unit = professional.priceUnit === 'from' ? null : professional.priceUnit;
  return [
    {
      id: 'quote',
      term: 'Quote for your lead',
      value: response.quoteInr === null ? 'Not named yet' : <Price paise={response.quoteInr} />,
    },
    {
      id: 'usual',
      term: 'Usual price',
      value: (
        <Price paise={professional.priceFromInr} from={professional.priceFromInr !== null} unit={unit} />
      ),
    },
    {
      id: 'distance',
      term: 'Distance',
      value:
        professional.distanceKm === null
          ? 'Not known'
          : professional.distanceKm === 0
            ? 'Under 1 km'
            : `${professional.distanceKm} km from your place`,
    },
    {
      id: 'replied',
      term: 'Replied',
      value: `${formatDateTime(response.requestedAt, now)}, ${replyTimeWords(response.repliedAfterMinutes)} after your lead opened`,
    },
    {
      id: 'verified',
      term: 'Verified',
      value: professional.verified ? (
        <span className="inline-flex items-center gap-1 text-leaf">
          <BadgeCheck aria-hidden="true" className="size-4" /> We checked who they are
        </span>
      ) : (
        'We have not checked their documents yet'
      ),
    },
  ];
}
