import { EMPLOYMENT_TYPE_LABELS, FRESHNESS_DAYS, WORK_MODE_LABELS } from '@nxtgauge/domain/jobs';
import type { Place } from '@nxtgauge/domain/places';
import { AppLink, Button, buttonStyles, cn, EmptyState, Notice } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { BriefcaseBusiness, Search } from 'lucide-react';
import type { FormEvent, ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { NativeSelect } from '../search/native-select.tsx';
import { PlaceInput } from '../search/place-input.tsx';
import { paths } from '../shell/paths.ts';
import { useNow } from '../shell/use-now.ts';
import { JobRow } from './job-row.tsx';
import { SaveSearch } from './save-search.tsx';
import { jobsHref, jobsInput, readJobSearch, SALARY_STEPS, type JobSearch } from './job-search.ts';

function JobSearchForm({ search, place }: { search: JobSearch; place: Place | null }): ReactNode {
  const router = useRouter();
  const go = (form: HTMLFormElement) => {
    void router.navigate({ href: jobsHref(readJobSearch(Object.fromEntries(new FormData(form)))) });
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go(event.currentTarget);
  };
  const onPick = (event: { currentTarget: HTMLSelectElement }) => {
    const { form } = event.currentTarget;
    if (form) go(form);
  };
  return (
    <form
      role="search"
      aria-label="Find a job"
      action={paths.jobs}
      onSubmit={onSubmit}
      className="grid grid-cols-2 gap-2 sm:grid-cols-8"
    >
      <span className="relative col-span-2 flex items-center sm:col-span-4">
        <Search aria-hidden="true" className="pointer-events-none absolute left-3 size-5 text-ink-faint" />
        <input
          type="search"
          name="q"
          defaultValue={search.q ?? ''}
          aria-label="Work, skill or company"
          placeholder="Work, skill or company"
          maxLength={120}
          className="h-12 w-full min-w-0 rounded-md border border-line-strong bg-paper-raised pr-3 pl-10 text-base text-ink hover:border-ink focus-visible:border-focus focus-visible:outline-offset-0"
        />
      </span>
      <PlaceInput label="Where" chosen={place} className="col-span-2" />
      <Button
        type="submit"
        variant="act"
        size="lg"
        className="max-sm:order-last max-sm:col-span-2 sm:col-span-2"
      >
        Search
      </Button>
      <NativeSelect
        name="type"
        aria-label="Kind of job"
        defaultValue={search.type ?? ''}
        onChange={onPick}
        className="sm:col-span-2"
      >
        <option value="">Any kind of job</option>
        {Object.entries(EMPLOYMENT_TYPE_LABELS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        name="mode"
        aria-label="Place of work"
        defaultValue={search.mode ?? ''}
        onChange={onPick}
        className="sm:col-span-2"
      >
        <option value="">On site or remote</option>
        {Object.entries(WORK_MODE_LABELS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        name="min_salary"
        aria-label="Lowest pay a year"
        defaultValue={search.min_salary ?? ''}
        onChange={onPick}
        className="sm:col-span-2"
      >
        <option value="">Any pay</option>
        {SALARY_STEPS.map((lakh) => (
          <option key={lakh} value={lakh}>
            ₹{lakh} lakh a year or more
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        name="posted"
        aria-label="When it was posted"
        defaultValue={search.posted ?? ''}
        onChange={onPick}
        className="sm:col-span-2"
      >
        <option value="">Posted any time</option>
        {FRESHNESS_DAYS.map((days) => (
          <option key={days} value={days}>
            {days === 1 ? 'In the last 24 hours' : `In the last ${days} days`}
          </option>
        ))}
      </NativeSelect>
    </form>
  );
}

/** Open jobs, newest first; the address is the search. */
export function JobsPage({
  search,
  place,
  unknownPlace,
}: {
  search: JobSearch;
  place: Place | null;
  unknownPlace: string | null;
}): ReactNode {
  const now = useNow();
  const [page] = trpc.jobs.search.useSuspenseQuery(jobsInput(search));
  const { cursor, ...first } = search;
  const { from = 'search', ...asked } = first;
  const isSearch = Object.keys(asked).length > 0;
  return (
    <div className="page max-w-5xl pt-8">
      <h1 className="text-2xl">{place === null ? 'Jobs' : `Jobs in ${place.cityName}`}</h1>
      <p className="mt-1.5 mb-5 text-ink-soft">Every job here was read by our staff before it was shown.</p>
      <JobSearchForm key={jobsHref(search)} search={search} place={place} />
      <div className="mt-2 -ml-2.5">
        <SaveSearch search={search} place={place} />
      </div>
      {unknownPlace === null ? null : (
        <Notice tone="sky" title={`We do not know a place called “${unknownPlace}”`} className="mt-4">
          These are jobs from all of India. Choose a city from the list to narrow them.
        </Notice>
      )}
      {page.items.length === 0 ? (
        <EmptyState
          icon={<BriefcaseBusiness />}
          title={isSearch ? 'No job matches all of this' : 'No jobs are open right now'}
          action={
            isSearch ? (
              <Button href={paths.jobs} variant="act">
                See all jobs
              </Button>
            ) : undefined
          }
        >
          <p>
            {isSearch
              ? 'Try fewer words, a bigger place, or any kind of job.'
              : 'New ones appear here as soon as they are approved.'}
          </p>
        </EmptyState>
      ) : (
        <>
          <h2 className="sr-only">Open jobs</h2>
          <ul className="mt-6 divide-y divide-line border-y border-line">
            {page.items.map((job) => (
              <li key={job.id}>
                <JobRow job={job} now={now} from={from} />
              </li>
            ))}
          </ul>
          <nav aria-label="Pages" className="mt-8 flex flex-wrap justify-center gap-2">
            {cursor === undefined ? null : (
              <AppLink href={jobsHref(first)} className={cn(buttonStyles({ variant: 'quiet', size: 'lg' }))}>
                Back to the newest
              </AppLink>
            )}
            {page.nextCursor === null ? null : (
              <AppLink
                href={jobsHref({ ...first, cursor: page.nextCursor })}
                rel="next"
                className={cn(buttonStyles({ variant: 'outline', size: 'lg' }))}
              >
                Older jobs
              </AppLink>
            )}
          </nav>
        </>
      )}
    </div>
  );
}
