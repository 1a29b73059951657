import type { PublicCompany } from '@nxtgauge/domain/companies';
import { readError } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Button, Notice } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { JobRow } from '../jobs/job-row.tsx';
import { useNow } from '../shell/use-now.ts';
import { FIRST_JOBS } from './first-pages.ts';
import { useMore } from './use-more.ts';

/** The open jobs of a company; the first come with the page. */
export function CompanyJobs({ company }: { company: PublicCompany }): ReactNode {
  const now = useNow();
  const input = { companyId: company.id, ...FIRST_JOBS };
  const jobs = useMore(trpc.companies.openJobs.useQuery(input), (initialCursor, enabled) =>
    trpc.companies.openJobs.useInfiniteQuery(input, {
      enabled,
      initialCursor,
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
  return (
    <section aria-labelledby="open-jobs">
      <h2 id="open-jobs" className="text-xl">
        {company.openJobs === 0 ? 'No open jobs' : plural(company.openJobs, 'open job')}
      </h2>
      {company.openJobs === 0 ? (
        <p className="mt-2 text-ink-soft">The company is not looking for anybody right now.</p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {jobs.items.map((job) => (
            <li key={job.id}>
              <JobRow job={job} now={now} />
            </li>
          ))}
        </ul>
      )}
      {jobs.error ? (
        <Notice tone="brick" title="The jobs cannot be shown" className="mt-3">
          {readError(jobs.error).message}
        </Notice>
      ) : null}
      {jobs.hasMore ? (
        <Button className="mt-3 h-11" loading={jobs.isReading} loadingLabel="Loading" onClick={jobs.showMore}>
          More jobs
        </Button>
      ) : null}
    </section>
  );
}
