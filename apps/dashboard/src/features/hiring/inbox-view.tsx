import type { HiringInbox } from '@nxtgauge/domain/hiring';
import { PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDate, formatDateTime, formatRelative, formatRupees, plural } from '@nxtgauge/ui/format';
import { AppLink, Badge, EmptyState } from '@nxtgauge/ui/primitives';
import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';

function standing({ decideBy, oldestAt }: HiringInbox['jobs'][number], now: Date): string {
  if (decideBy) return `the job has closed, decide until ${formatDate(decideBy, now)}`;
  return oldestAt ? `the first unanswered one came ${formatRelative(oldestAt, now)}` : 'each has an answer';
}

/** What waits for the reader, job by job. */
export function InboxView({ inbox }: { inbox: HiringInbox }): ReactNode {
  const now = useNow();
  if (inbox.jobs.length === 0 && inbox.interviews.length === 0 && inbox.offers.length === 0) {
    return (
      <EmptyState icon={<Inbox />} title="Nothing waits for you">
        <p>Applications to jobs of your company wait here for an answer.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {inbox.offers.length > 0 ? (
        <PageSection
          title="Offers to approve"
          description="Written by somebody else; you read and send them."
        >
          <ul>
            {inbox.offers.map((offer) => (
              <Row
                key={offer.id}
                href={paths.jobApplication(offer.jobId, offer.applicationId)}
                title={offer.name}
                lines={`${offer.jobTitle}, ${formatRupees(offer.salaryInr)} a year, by ${offer.createdByName}`}
              />
            ))}
          </ul>
        </PageSection>
      ) : null}
      {inbox.interviews.length > 0 ? (
        <PageSection title="Interviews of the next seven days">
          <ul>
            {inbox.interviews.map((interview) => (
              <Row
                key={interview.id}
                href={paths.jobApplication(interview.jobId, interview.applicationId)}
                title={interview.name}
                lines={`${interview.title}, ${interview.jobTitle}, ${formatDateTime(interview.startsAt, now)}`}
              />
            ))}
          </ul>
        </PageSection>
      ) : null}
      <PageSection
        title="Jobs"
        description="What has to be decided comes first, then the job that keeps people waiting longest."
      >
        <ul>
          {inbox.jobs.map((job) => (
            <Row
              key={job.jobId}
              href={paths.board(job.jobId)}
              title={job.title}
              lines={`${plural(job.open, 'open application')}, ${standing(job, now)}`}
              badge={job.untouched > 0 ? <Badge tone="act">{job.untouched} unanswered</Badge> : undefined}
            />
          ))}
        </ul>
      </PageSection>
    </>
  );
}

function Row({
  href,
  title,
  lines,
  badge,
}: {
  href: string;
  title: string;
  lines: string;
  badge?: ReactNode;
}): ReactNode {
  return (
    <li className="border-b border-line last:border-0">
      <AppLink
        href={href}
        className="flex items-start justify-between gap-3 py-3 text-ink no-underline hover:bg-ink/3"
      >
        <span className="min-w-0">
          <span className="block font-medium wrap-anywhere">{title}</span>
          <span className="block text-sm text-ink-soft wrap-anywhere">{lines}</span>
        </span>
        {badge}
      </AppLink>
    </li>
  );
}
