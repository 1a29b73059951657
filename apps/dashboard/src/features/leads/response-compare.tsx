import type { LeadResponse } from '@nxtgauge/domain/leads';
import { plural } from '@nxtgauge/ui/format';
import { Avatar, Badge, Button, cn, Price, Rating, StatusPill } from '@nxtgauge/ui/primitives';
import { BadgeCheck, MessageSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { replyTimeWords, RESPONSE_STATUS_WORDS } from './lead-words.ts';

const isLive = (response: LeadResponse) => response.status === 'PENDING' || response.status === 'ACCEPTED';

/** Responses side by side: the same fact stands on the same line in every card. Swiped through on phones. */
export function ResponseCompare({
  responses,
  onOpen,
}: {
  responses: readonly LeadResponse[];
  onOpen: (requestId: string) => void;
}): ReactNode {
  const live = responses.filter(isLive);
  const ended = responses.filter((response) => !isLive(response));
  return (
    <div className="flex flex-col gap-5">
      {live.length > 0 ? (
        <ul
          aria-label="Responses"
          className={cn(
            'relative -mx-4 grid snap-x snap-mandatory scroll-px-4 grid-flow-col grid-rows-[repeat(8,auto)] gap-x-3 overflow-x-auto px-4 pb-2 sm:mx-0 sm:snap-none sm:px-0',
            live.length === 1
              ? 'auto-cols-[100%] sm:auto-cols-[minmax(16rem,24rem)]'
              : 'auto-cols-[86%] sm:auto-cols-[minmax(15.5rem,1fr)]',
          )}
        >
          {live.map((response) => (
            <ResponseCard key={response.id} response={response} onOpen={() => onOpen(response.id)} />
          ))}
        </ul>
      ) : null}
      {ended.length > 0 ? <EndedResponses responses={ended} onOpen={onOpen} /> : null}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }): ReactNode {
  return (
    <div className="flex items-center justify-between gap-3 border-t border-line px-4 py-2.5 text-sm">
      <dt className="shrink-0 text-ink-faint">{term}</dt>
      <dd className="num flex min-w-0 justify-end text-right text-ink">{children}</dd>
    </div>
  );
}

function ResponseCard({ response, onOpen }: { response: LeadResponse; onOpen: () => void }): ReactNode {
  const { professional, status } = response;
  const fresh = status === 'PENDING' && response.openedAt === null;
  return (
    <li
      className={cn(
        'row-span-8 grid snap-start grid-rows-subgrid rounded-lg border bg-paper-raised',
        fresh ? 'border-marigold-edge' : 'border-line',
      )}
    >
      <div className="flex items-start gap-3 px-4 pt-4 pb-3">
        <Avatar id={professional.profileId} name={professional.displayName} src={professional.avatarUrl} />
        <div className="min-w-0 flex-1">
          <h3 className="text-base font-semibold wrap-anywhere">{professional.displayName}</h3>
          <p className="truncate text-sm text-ink-soft">{professional.placeName}</p>
        </div>
        {fresh ? <Badge tone="act">New</Badge> : null}
      </div>
      <dl className="contents">
        <Fact term="Rating">
          <Rating value={professional.ratingAvg} count={professional.ratingCount} />
        </Fact>
        <Fact term="Quote">
          {response.quoteInr === null ? (
            <span className="text-ink-faint">Not named</span>
          ) : (
            <Price paise={response.quoteInr} />
          )}
        </Fact>
        <Fact term="Distance">
          {professional.distanceKm === null ? (
            <span className="text-ink-faint">Not known</span>
          ) : professional.distanceKm === 0 ? (
            'Under 1 km'
          ) : (
            `${professional.distanceKm} km`
          )}
        </Fact>
        <Fact term="Replied after">{replyTimeWords(response.repliedAfterMinutes)}</Fact>
        <Fact term="Verified">
          {professional.verified ? (
            <span className="inline-flex items-center gap-1 text-leaf">
              <BadgeCheck aria-hidden="true" className="size-4" /> Yes
            </span>
          ) : (
            <span className="text-ink-faint">Not yet</span>
          )}
        </Fact>
      </dl>
      <div className="border-t border-line px-4 py-3">
        <p className="line-clamp-4 text-sm wrap-anywhere text-ink-soft">{response.message}</p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 self-end border-t border-line px-4 py-3">
        <span className="flex min-w-0 flex-col items-start gap-1">
          <StatusPill tone={RESPONSE_STATUS_WORDS[status].tone}>
            {response.completedAt === null ? RESPONSE_STATUS_WORDS[status].label : 'Done'}
          </StatusPill>
          {response.unreadMessages > 0 ? (
            <Badge tone="act" icon={<MessageSquare aria-hidden="true" />}>
              {plural(response.unreadMessages, 'new message')}
            </Badge>
          ) : null}
        </span>
        <Button size="sm" variant={fresh ? 'act' : 'outline'} onClick={onOpen}>
          Open<span className="sr-only"> the response of {professional.displayName}</span>
        </Button>
      </div>
    </li>
  );
}

function EndedResponses({
  responses,
  onOpen,
}: {
  responses: readonly LeadResponse[];
  onOpen: (requestId: string) => void;
}): ReactNode {
  return (
    <details className="text-sm">
      <summary className="w-fit rounded-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline">
        {plural(responses.length, 'ended response')}
      </summary>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {responses.map((response) => (
          <li key={response.id} className="flex items-center gap-3 py-2.5">
            <Avatar
              id={response.professional.profileId}
              name={response.professional.displayName}
              src={response.professional.avatarUrl}
              size="sm"
            />
            <span className="min-w-0 flex-1">
              <span className="block truncate">{response.professional.displayName}</span>
              <span className="block text-ink-faint">{RESPONSE_STATUS_WORDS[response.status].label}</span>
            </span>
            <Button size="sm" variant="quiet" onClick={() => onOpen(response.id)}>
              Open<span className="sr-only"> the response of {response.professional.displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
