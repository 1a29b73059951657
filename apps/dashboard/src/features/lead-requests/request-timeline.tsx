import { useNow } from '@nxtgauge/ui/app-kit';
import { automaticRelease, type HoldPolicy, type MyRequestDetail } from '@nxtgauge/domain/leads';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Timeline, type TimelineItem } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { trpc } from '../../core/api.ts';

type Request = z.infer<typeof MyRequestDetail>;

type EventWords = { title: string; state?: TimelineItem['state'] };

function wordsOf(event: string, request: Request): EventWords {
  const returned = request.returnedCoins;
  const back = returned === 0 ? 'No coins came back' : `${returned} coins came back`;
  switch (event) {
    case 'lead.request':
      return { title: 'You sent your response' };
    case 'lead_request.open':
      return { title: `${request.postedAs} opened it` };
    case 'lead_request.accept':
      return { title: `${request.postedAs} accepted you. ${request.capturedCoins} coins were spent` };
    case 'lead_request.complete':
      return { title: 'The work was marked as done' };
    case 'lead_request.reject':
      return { title: `${request.postedAs} went another way. ${back}`, state: 'stopped' };
    case 'lead_request.withdraw':
      return { title: `You withdrew. ${back}`, state: 'stopped' };
    case 'lead_request.expire':
      return { title: `It ran out. ${back}`, state: 'stopped' };
    case 'lead_request.close':
      return { title: `The lead closed. ${back}`, state: 'stopped' };
    case 'lead_request.suspend':
      return { title: `Your profile was suspended. ${back}`, state: 'stopped' };
    default:
      return { title: 'Something changed' };
  }
}

/** What comes next by itself while nobody decides. */
function upcoming(request: Request, policy: HoldPolicy | undefined, now: Date): TimelineItem[] {
  if (request.status === 'PENDING') {
    if (!policy) return [];
    const release = automaticRelease(policy, {
      requestedAt: new Date(request.requestedAt),
      openedAt: request.openedAt === null ? null : new Date(request.openedAt),
    });
    return [
      {
        id: 'wait',
        state: 'now',
        title:
          request.openedAt === null
            ? `Waiting for ${request.postedAs} to open it`
            : `Waiting for ${request.postedAs} to decide`,
      },
      {
        id: 'release',
        state: 'next',
        title: `All ${request.heldCoins} coins come back by themselves`,
        time: formatDateTime(release.at, now),
        body:
          request.openedAt === null ? 'Unless it is opened before.' : 'Unless there is a decision before.',
      },
    ];
  }
  if (request.status === 'ACCEPTED' && request.completedAt === null) {
    return [
      {
        id: 'work',
        state: 'now',
        title: `The work. ${request.postedAs} marks it as done`,
        body: 'Then you review each other.',
      },
    ];
  }
  return [];
}

/** Everything that happened to a request, oldest first, with the rule that moved coins. */
export function RequestTimeline({ request }: { request: Request }): ReactNode {
  const now = useNow();
  const rules = trpc.settings.leadRules.useQuery(undefined, { staleTime: Infinity });
  const happened = request.timeline.map((event, index): TimelineItem => {
    const { title, state } = wordsOf(event.event, request);
    return {
      id: `${event.event}-${index}`,
      title,
      state: state ?? 'done',
      time: formatDateTime(event.at, now),
      body: event.rule === null ? undefined : <span className="text-ink-faint">Rule: {event.rule}</span>,
    };
  });
  return <Timeline items={[...happened, ...upcoming(request, rules.data, now)]} />;
}
