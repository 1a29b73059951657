import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import type { MyApplication } from '@nxtgauge/domain/my-applications';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDate, formatDateTime } from '@nxtgauge/ui/format';
import { AppLink, Badge, StatusPill } from '@nxtgauge/ui/primitives';
import { CalendarClock, Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';
import { APPLICATION_TONES } from './application-words.ts';

const WAITS = { SLOT: 'Choose a time', OFFER: 'Answer the offer' } as const;

/** One application in the list: where it stands and what waits for the reader. */
export function ApplicationRow({ application }: { application: MyApplication }): ReactNode {
  const now = useNow();
  return (
    <li className="relative flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-64">
        <AppLink
          href={paths.application(application.id)}
          className="font-medium wrap-anywhere after:absolute after:inset-0 hover:underline"
        >
          {application.jobTitle}
        </AppLink>
        <p className="text-sm text-ink-soft wrap-anywhere">
          {application.companyName}
          {application.cityName === null ? '' : `, ${application.cityName}`}
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
          <span className="num">Applied {formatDate(application.appliedAt, now)}</span>
          {application.viewedAt === null ? null : (
            <span className="inline-flex items-center gap-1">
              <Eye aria-hidden="true" className="size-3.5" /> Read
            </span>
          )}
          {application.interviewAt === null ? null : (
            <span className="num inline-flex items-center gap-1 text-sky">
              <CalendarClock aria-hidden="true" className="size-3.5" />
              {formatDateTime(application.interviewAt, now)}
            </span>
          )}
          {application.isSilent ? <span>No answer yet</span> : null}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {application.waitsFor === null ? null : (
          <Badge tone="act" size="md">
            {WAITS[application.waitsFor]}
          </Badge>
        )}
        <StatusPill tone={APPLICATION_TONES[application.status]} size="md">
          {APPLICATION_STATUS_LABELS[application.status]}
        </StatusPill>
      </div>
    </li>
  );
}
