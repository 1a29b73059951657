import type { KeptJob } from '@nxtgauge/domain/job-alerts';
import { EMPLOYMENT_TYPE_LABELS, WORK_MODE_LABELS } from '@nxtgauge/domain/jobs';
import { formatSalary } from '@nxtgauge/ui/format';
import { AppLink, Badge, IconButton } from '@nxtgauge/ui/primitives';
import { BookmarkX } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { sitePaths } from '../../core/paths.ts';

export function SavedJobRow({ job }: { job: KeptJob }): ReactNode {
  const utils = trpc.useUtils();
  const forget = trpc.jobAlerts.setSaved.useMutation({ onSettled: () => utils.jobAlerts.jobs.invalidate() });
  const pay = formatSalary({ minInr: job.salaryMinInr, maxInr: job.salaryMaxInr, period: 'YEAR' });
  return (
    <li className="flex items-start gap-3 border-b border-line py-3 last:border-0">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <AppLink href={sitePaths.job(job.slug)} className="font-medium wrap-anywhere">
            {job.title}
          </AppLink>
          {job.open ? null : <Badge>Closed</Badge>}
        </p>
        <p className="text-sm text-ink-soft wrap-anywhere">
          {job.companyName} · {job.cityName} · {EMPLOYMENT_TYPE_LABELS[job.employmentType]} ·{' '}
          {WORK_MODE_LABELS[job.modeOfWork]}
        </p>
        <p className="num text-sm text-ink-soft">{pay ?? 'Pay not said'}</p>
      </div>
      <IconButton
        size="sm"
        variant="quiet"
        label={`Keep ${job.title} no more`}
        icon={<BookmarkX />}
        onClick={() => forget.mutate({ jobId: job.id, saved: false })}
      />
    </li>
  );
}
