import type { ApplicationEventKind } from '@nxtgauge/domain/applications';
import type { ApplicationSheet, TimelineEntry } from '@nxtgauge/domain/hiring';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Timeline } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

const WORDS: Record<ApplicationEventKind, (entry: TimelineEntry) => string> = {
  APPLIED: () => 'Applied',
  VIEWED: () => 'Opened for the first time',
  MOVED: ({ fromStage, toStage }) => `From ${fromStage ?? '–'} to ${toStage ?? '–'}`,
  REJECTED: ({ reason }) => `Turned down: ${reason ?? ''}`,
  REJECTION_UNDONE: ({ toStage }) => `Taken back to ${toStage ?? '–'}, unseen`,
  WITHDRAWN: () => 'Withdrew the application',
  NUDGED: () => 'Asked for an answer',
  INTERVIEW_PROPOSED: () => 'Times for an interview were offered',
  INTERVIEW_BOOKED: () => 'An interview was booked',
  INTERVIEW_CANCELLED: () => 'An interview was cancelled',
  INTERVIEW_DONE: () => 'An interview took place',
  INTERVIEW_MISSED: () => 'An interview was missed',
  OFFER_SENT: () => 'An offer was sent',
  OFFER_ACCEPTED: () => 'The offer was accepted',
  OFFER_DECLINED: () => 'The offer was declined',
  OFFER_WITHDRAWN: () => 'An offer was withdrawn',
  OFFER_EXPIRED: () => 'An offer ended unanswered',
  HIRED: () => 'Hired',
};
const STOPPED = new Set<ApplicationEventKind>([
  'REJECTED',
  'WITHDRAWN',
  'OFFER_DECLINED',
  'INTERVIEW_MISSED',
]);

/** Everything that happened, newest first, and what of it the applicant sees. */
export function SheetTimeline({ sheet }: { sheet: ApplicationSheet }): ReactNode {
  const now = useNow();
  return (
    <Timeline
      items={sheet.timeline.map((entry) => ({
        id: entry.id,
        title: WORDS[entry.kind](entry),
        time: formatDateTime(entry.at, now),
        body: [entry.byName, entry.isShared ? 'the applicant sees this' : 'for your team only']
          .filter(Boolean)
          .join(', '),
        state: STOPPED.has(entry.kind) ? 'stopped' : 'done',
      }))}
    />
  );
}
