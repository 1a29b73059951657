import { useNow } from '@nxtgauge/ui/app-kit';
import type { MyLeadDetail } from '@nxtgauge/domain/leads';
import { formatDate, formatTimeLeft } from '@nxtgauge/ui/format';
import { Button, Notice, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { noticeWithAction } from '../../core/notice-look.ts';
import { paths } from '../../core/paths.ts';
import { QueuePlace } from '../approvals/queue-place.tsx';
import { SentBackReason } from '../approvals/sent-back.tsx';
import { useOwnApproval } from '../approvals/use-own-approval.ts';
import { closesSoon } from './lead-words.ts';

/** The one sentence that matters in this state, with what to do. */
export function LeadNotice({ lead }: { lead: MyLeadDetail }): ReactNode {
  const now = useNow();
  const notice = noticeOf(lead, now);
  return notice === null ? null : <div className="mt-5">{notice}</div>;
}

function DraftNotice({ lead }: { lead: MyLeadDetail }): ReactNode {
  const approval = useOwnApproval({ entityType: 'lead', entityId: lead.id });
  const { reviewRemarks } = lead;
  if (reviewRemarks === null) {
    return (
      <Notice
        tone="act"
        title="This lead was not sent yet"
        action={
          <Button size="sm" variant="act" href={paths.leadEdit(lead.id)}>
            Finish and send
          </Button>
        }
        className={noticeWithAction}
      >
        Nobody but you can see it.
      </Notice>
    );
  }
  return (
    <Notice
      tone="act"
      title={
        approval?.status === 'CHANGES_REQUESTED' ? 'One change, then it can open' : 'We sent this back to you'
      }
      action={
        <Button size="sm" variant="act" href={paths.leadEdit(lead.id)}>
          Change and send again
        </Button>
      }
      className={noticeWithAction}
    >
      <SentBackReason entityType="lead" entityId={lead.id} remarks={reviewRemarks} />
    </Notice>
  );
}

function noticeOf(lead: MyLeadDetail, now: Date): ReactNode {
  if (lead.status === 'DRAFT') return <DraftNotice lead={lead} />;
  if (lead.status === 'PENDING') {
    return (
      <Notice tone="sky" title="We are reading your lead">
        <QueuePlace entityType="lead" entityId={lead.id} />
        You hear from us here and by e-mail.
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
  if (lead.mergedInto) {
    return (
      <Notice tone="sky" title="You had posted this already">
        <p>
          We joined it with <TextLink href={paths.lead(lead.mergedInto.id)}>{lead.mergedInto.title}</TextLink>
          , where professionals respond.
        </p>
        <SentBackReason entityType="lead" entityId={lead.id} remarks={lead.reviewRemarks ?? ''} />
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
