import { useNow } from '@nxtgauge/ui/app-kit';
import { MAX_LIVE_REQUESTS, LEAD_STATUSES, type LeadStatus, type MyLeadDetail } from '@nxtgauge/domain/leads';
import { formatDate, plural } from '@nxtgauge/ui/format';
import { cn } from '@nxtgauge/ui/primitives';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CLOSE_REASON_WORDS, LEAD_STATUS_WORDS } from './lead-words.ts';

function standing(lead: MyLeadDetail, now: Date): string {
  switch (lead.status) {
    case 'DRAFT':
      return lead.reviewRemarks === null ? 'Not sent yet' : 'Sent back to you';
    case 'PENDING':
      return lead.queuePosition === null
        ? 'We are reading it'
        : `Position ${lead.queuePosition} in the queue`;
    case 'OPEN':
      return `${lead.liveRequestCount} of ${plural(MAX_LIVE_REQUESTS, 'response')}${
        lead.expiresAt === null ? '' : `, until ${formatDate(lead.expiresAt, now)}`
      }`;
    case 'CLOSED':
      return lead.closeReason === null ? 'Closed' : CLOSE_REASON_WORDS[lead.closeReason];
  }
}

function barOf(done: boolean, open: boolean, status: LeadStatus): string {
  if (done) return 'bg-leaf';
  if (!open) return 'bg-line';
  return status === 'CLOSED' ? 'bg-line-strong' : 'bg-marigold-edge';
}

/** Draft → In review → Open → Closed, where this lead stands, and what that means. */
export function LeadTracker({ lead }: { lead: MyLeadDetail }): ReactNode {
  const now = useNow();
  const current = LEAD_STATUSES.indexOf(lead.status);
  const words = standing(lead, now);
  return (
    <div>
      <ol aria-label="Where this lead stands" className="grid grid-cols-4 gap-1.5 sm:gap-3">
        {LEAD_STATUSES.map((status, index) => {
          const open = index === current;
          const skipped = status === 'OPEN' && lead.openedAt === null;
          const done = (index < current && !skipped) || (open && lead.closeReason === 'HIRED');
          return (
            <li key={status} aria-current={open ? 'step' : undefined} className="min-w-0">
              <span aria-hidden="true" className={cn('block h-1 rounded-full', barOf(done, open, status))} />
              <p
                className={cn(
                  'mt-2 flex items-center gap-1.5 text-sm',
                  open ? 'font-medium text-ink' : 'text-ink-soft',
                )}
              >
                {done ? <Check aria-hidden="true" className="size-4 text-leaf" /> : null}
                {LEAD_STATUS_WORDS[status].label}
                {done && !open ? <span className="sr-only">, done</span> : null}
              </p>
              {open ? <p className="num hidden text-sm text-ink-soft sm:block">{words}</p> : null}
            </li>
          );
        })}
      </ol>
      <p className="num mt-1 text-sm text-ink-soft sm:hidden">{words}</p>
    </div>
  );
}
