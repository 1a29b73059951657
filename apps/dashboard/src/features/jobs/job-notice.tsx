import type { DeskJob } from '@nxtgauge/domain/jobs';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDate } from '@nxtgauge/ui/format';
import { Notice, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';
import { QueuePlace } from '../approvals/queue-place.tsx';
import { SentBackReason } from '../approvals/sent-back.tsx';
import { daysLeft } from './job-words.ts';

const CAME_BACK = ['REJECTED', 'CHANGES_REQUESTED'];

/** What its company has to know about a job now. */
export function JobNotice({ job }: { job: DeskJob }): ReactNode {
  return (
    <>
      <LifeNotice job={job} />
      <DecideNotice job={job} />
    </>
  );
}

/** The job has reached its last day, whatever it is now, and people are in process. */
function DecideNotice({ job }: { job: DeskJob }): ReactNode {
  const now = useNow();
  if (job.decideBy === null) return null;
  return (
    <Notice tone="act" title={`Decide until ${formatDate(job.decideBy, now)}`} className="mb-6 max-w-2xl">
      The job reached its last day and takes no more applications. Some people are in process still;{' '}
      <TextLink href={paths.board(job.id)}>their board</TextLink> stays open until then.
    </Notice>
  );
}

function LifeNotice({ job }: { job: DeskJob }): ReactNode {
  const now = useNow();
  const thing = { entityType: 'job', entityId: job.id } as const;
  const { review } = job;
  const cameBack = review !== null && CAME_BACK.includes(review.status) && review.remarks !== null;
  if (cameBack && (job.status === 'DRAFT' || job.edit === 'CAME_BACK')) {
    return (
      <Notice
        tone="act"
        title={
          job.edit === 'CAME_BACK'
            ? 'Your changes came back; the job is live as it was'
            : 'It came back to you'
        }
        className="mb-6 max-w-2xl"
      >
        {review.isMine ? (
          <SentBackReason {...thing} remarks={review.remarks ?? ''} />
        ) : (
          <blockquote className="wrap-anywhere whitespace-pre-wrap">“{review.remarks}”</blockquote>
        )}
      </Notice>
    );
  }
  if (job.status === 'PENDING' || job.edit === 'WAITING') {
    return (
      <Notice
        title={job.status === 'PENDING' ? 'Our staff read it now' : 'Your changes are in review'}
        className="mb-6 max-w-2xl"
      >
        {review?.isMine ? <QueuePlace {...thing} /> : null}
        {job.status === 'PENDING' ? 'You can still change it.' : 'The job stays live as it was until then.'}
      </Notice>
    );
  }
  if (job.pauseReason !== null) {
    return (
      <Notice tone="act" title="This job takes no applications now" className="mb-6 max-w-2xl">
        {job.pauseReason === 'OWNER'
          ? 'It is out of search until you resume it. Its last day stays the same.'
          : 'Too many applications wait for a first answer. It opens by itself when you have answered them.'}
      </Notice>
    );
  }
  const left = daysLeft(job, now);
  if (left !== null && left <= 5 && job.expiresAt !== null) {
    return (
      <Notice tone="act" title={`It closes on ${formatDate(job.expiresAt, now)}`} className="mb-6 max-w-2xl">
        {job.renewalsLeft > 0
          ? 'Renew it to keep it open. When it closes, everybody who waits for a first answer is told so.'
          : 'It was renewed as often as possible. After it closes you can send it for review again.'}
      </Notice>
    );
  }
  return null;
}
