import type { CameFrom } from '@nxtgauge/domain/applications';
import { EMPLOYMENT_TYPE_LABELS, WORK_MODE_LABELS, type JobCard } from '@nxtgauge/domain/jobs';
import { formatRelative, formatSalary } from '@nxtgauge/ui/format';
import { AppLink, Badge } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { paths } from '../shell/paths.ts';

export const salaryWords = ({ salaryMinInr, salaryMaxInr }: Pick<JobCard, 'salaryMinInr' | 'salaryMaxInr'>) =>
  formatSalary({ minInr: salaryMinInr, maxInr: salaryMaxInr, period: 'YEAR' });

const MONTHS = 12;
const PAISE_PER_RUPEE = 100;

/** The same pay by month, in whole rupees. */
export function monthlyWords({
  salaryMinInr: min,
  salaryMaxInr: max,
}: Pick<JobCard, 'salaryMinInr' | 'salaryMaxInr'>) {
  const perMonth = (paise: number | null) =>
    paise === null ? null : Math.round(paise / MONTHS / PAISE_PER_RUPEE) * PAISE_PER_RUPEE;
  return formatSalary({ minInr: perMonth(min), maxInr: perMonth(max), period: 'MONTH' });
}

/** A job in a list: what, where, how much. The whole row is the link. */
export function JobRow({
  job,
  now,
  tags = true,
  from,
}: {
  job: JobCard;
  now: string;
  tags?: boolean;
  from?: CameFrom;
}): ReactNode {
  const salary = salaryWords(job);
  const monthly = monthlyWords(job);
  return (
    <article className="group relative grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h3 className="text-base font-semibold">
          <AppLink
            href={paths.job(job.slug, from)}
            className="rounded-sm no-underline group-hover:underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-focus"
          >
            {job.title}
          </AppLink>
        </h3>
        <p className="mt-0.5 text-sm text-ink-soft">
          {job.companyName} · {job.cityName} · {EMPLOYMENT_TYPE_LABELS[job.employmentType]} ·{' '}
          {WORK_MODE_LABELS[job.modeOfWork]}
        </p>
        {tags && job.tags.length > 0 ? (
          <ul aria-label="Skills" className="mt-2 flex flex-wrap gap-1.5">
            {job.tags.slice(0, 5).map((tag) => (
              <li key={tag}>
                <Badge>{tag}</Badge>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm sm:flex-col sm:items-end">
        <span className="num font-medium text-ink">{salary ?? 'Pay not said'}</span>
        {monthly === null ? null : <span className="num text-ink-soft">{monthly}</span>}
        <time dateTime={job.publishedAt} className="text-ink-faint">
          {formatRelative(job.publishedAt, now)}
        </time>
      </p>
    </article>
  );
}
