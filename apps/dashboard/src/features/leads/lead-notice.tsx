import { useNow } from '@nxtgauge/ui/app-kit';
import type { MyLeadDetail } from '@nxtgauge/domain/leads';
import { formatDate, formatTimeLeft } from '@nxtgauge/ui/format';
import { Button, Notice } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { noticeWithAction } from '../../core/notice-look.ts';
import { paths } from '../../core/paths.ts';
import { closesSoon } from './lead-words.ts';

/** The one sentence that matters in this state, with what to do. */
export function LeadNotice({ lead }: { lead: MyLeadDetail }): ReactNode {
  const now = useNow();
  const rules = trpc.settings.leadRules.useQuery(undefined, { staleTime: Infinity });
  const notice = noticeOf(lead, now, rules.data?.approvalHours);
  return notice === null ? null : <div className="mt-5">{notice}</div>;
}

function noticeOf(lead: MyLeadDetail, now: Date, approvalHours: number | undefined): ReactNode {
  if (lead.status === 'DRAFT') {
    return (
      <Notice
        tone="act"
        title={lead.reviewRemarks === null ? 'This lead was not sent yet' : 'We sent this back to you'}
        action={
          <Button size="sm" variant="act" href={paths.leadEdit(lead.id)}>
            {lead.reviewRemarks === null ? 'Finish and send' : 'Change and send again'}
          </Button>
        }
        className={noticeWithAction}
      >
        {lead.reviewRemarks === null ? (
          'Nobody but you can see it.'
        ) : (
          <blockquote className="wrap-anywhere whitespace-pre-wrap">“{lead.reviewRemarks}”</blockquote>
        )}
      </Notice>
    );
  }
  if (lead.status === 'PENDING') {
    return (
      <Notice tone="sky" title="We are reading your lead">
        {lead.queuePosition === 1 ? 'It is the next one. ' : ''}
        {approvalHours === undefined ? '' : `We answer within ${approvalHours} hours. `}You hear from us here
        and by e-mail.
      </Notice>
    );
  }
  if (lead.expiresAt !== null && closesSoon(lead, now)) {
    return (
      <Notice
        tone="act"
        title={`This lead closes on ${formatDate(lead.expiresAt, now)}, ${formatTimeLeft(lead.expiresAt, now)}`}
      >
        {lead.renewalsLeft > 0
          ? 'Renew it to give professionals more time. Without that, responses that still wait end and get their coins back.'
          : 'It was renewed as often as it can be. When it closes you can send it for approval again.'}
      </Notice>
    );
  }
  if (lead.status === 'CLOSED' && lead.closeReason === 'EXPIRED') {
    return (
      <Notice tone="neutral" title="This lead reached its last day">
        Coins of responses that waited went back.{' '}
        {lead.renewalsLeft > 0 ? 'You can open it again in one tap.' : ''}
      </Notice>
    );
  }
  if (lead.status === 'CLOSED' && lead.closeReason === 'REMOVED') {
    return (
      <Notice tone="brick" title="Staff removed this lead">
        All coins held on it went back. Write to support if you think this is a mistake.
      </Notice>
    );
  }
  return null;
}
