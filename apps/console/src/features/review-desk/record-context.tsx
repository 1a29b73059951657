import { APPROVAL_REASONS } from '@nxtgauge/domain/approvals';
import type { ApprovalDetail } from '@nxtgauge/domain/approvals';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDate, formatDateTime, plural } from '@nxtgauge/ui/format';
import { Badge, Notice, TextLink, Timeline } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { paths } from '../shell/paths.ts';
import { ACTION_LABELS, STATUS_LABELS, TRUST_LABELS } from './words.ts';

type Earlier = NonNullable<ApprovalDetail['earlier']>;

/** `before`: what was said about it earlier, to be read first. `after`: who sent it, and everything that happened. */
export function RecordContext({
  record,
  part,
}: {
  record: ApprovalDetail;
  part: 'before' | 'after';
}): ReactNode {
  const now = useNow();
  if (part === 'before') {
    return (
      <>
        {record.appeal ? (
          <Notice tone="act" title="The owner appeals" className="mt-4">
            <blockquote className="wrap-anywhere whitespace-pre-wrap">“{record.appeal.words}”</blockquote>
            <DecidedBefore earlier={record.appeal} className="mt-2" />
          </Notice>
        ) : null}
        {record.earlier ? (
          <Notice tone="sky" title="Sent again" className="mt-4">
            <DecidedBefore earlier={record.earlier} />
          </Notice>
        ) : null}
      </>
    );
  }
  const { submitter } = record;
  return (
    <section className="mt-8 grid gap-8 sm:grid-cols-2">
      <div>
        <h3 className="mb-2 text-sm font-semibold">Who sent it</h3>
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <TextLink href={paths.person(submitter.userId)}>{record.submitterName}</TextLink>
          <Badge size="sm" tone={submitter.trust === 'TRUSTED' ? 'leaf' : 'neutral'}>
            {TRUST_LABELS[submitter.trust]}
          </Badge>
        </p>
        <p className="mt-1 text-sm text-ink-soft">
          Here since {formatDate(submitter.memberSince, now)}. {plural(submitter.leads, 'lead')},{' '}
          {plural(submitter.profiles, 'profile')}.
        </p>
        <ul className="mt-2 flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-faint">
          {submitter.trustWhy.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="mb-2 text-sm font-semibold">What happened</h3>
        <Timeline
          items={record.history.map((entry, i) => ({
            id: `${entry.at}-${i}`,
            title: `${ACTION_LABELS[entry.action]} by ${entry.byName}`,
            time: formatDateTime(entry.at, now),
            ...(entry.remarks ? { body: entry.remarks } : {}),
          }))}
        />
      </div>
    </section>
  );
}

function DecidedBefore({ earlier, className }: { earlier: Earlier; className?: string }): ReactNode {
  const reason = earlier.reasonCode ? `: ${APPROVAL_REASONS[earlier.reasonCode].toLowerCase()}` : '';
  return (
    <div className={className}>
      <p className="text-ink-soft">
        {STATUS_LABELS[earlier.status]} by {earlier.byName} on {formatDate(earlier.at)}
        {reason}
      </p>
      {earlier.remarks ? (
        <blockquote className="wrap-anywhere whitespace-pre-wrap">“{earlier.remarks}”</blockquote>
      ) : null}
    </div>
  );
}
