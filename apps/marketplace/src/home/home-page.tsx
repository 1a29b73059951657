import { Button, TextLink } from '@nxtgauge/ui/primitives';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProfileCard } from '../cards/profile-card.tsx';
import { trpc } from '../core/trpc.ts';
import { useLanguage } from '../i18n/words.ts';
import { JobRow } from '../jobs/job-row.tsx';
import { SearchRow } from '../search/search-row.tsx';
import { paths } from '../shell/paths.ts';
import { useNow } from '../shell/use-now.ts';
import { JOBS_INPUT, type HomePage as Home } from './load-home.ts';
import { Steps } from './steps.tsx';
import { Wall } from './wall.tsx';

function SectionHead({
  id,
  title,
  href,
  more,
}: {
  id: string;
  title: string;
  href: string;
  more: string;
}): ReactNode {
  return (
    <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-4">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <TextLink href={href} tone="quiet" className="inline-flex min-h-11 items-center">
        {more}
      </TextLink>
    </div>
  );
}

function WellRated({ cards }: { cards: Home['strip'] }): ReactNode {
  const { words } = useLanguage();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="well-rated" className="page mt-20">
      <SectionHead id="well-rated" title={words.wellRated} href={paths.find} more={words.findSomeone} />
      <ul className="no-scrollbar -mx-4 flex snap-x snap-mandatory gap-4 overflow-x-auto px-4 pb-2 sm:mx-0 sm:grid sm:grid-cols-2 sm:gap-x-5 sm:gap-y-9 sm:overflow-visible sm:px-0 lg:grid-cols-4">
        {cards.map((card) => (
          <li key={card.id} className="w-[17rem] shrink-0 snap-center sm:w-auto">
            <ProfileCard
              card={card}
              showProfession
              sizes="(min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 17rem"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LatestJobs(): ReactNode {
  const now = useNow();
  const [page] = trpc.jobs.search.useSuspenseQuery(JOBS_INPUT);
  if (page.items.length === 0) return null;
  return (
    <section aria-labelledby="latest-jobs" className="page mt-20">
      <SectionHead id="latest-jobs" title="Latest jobs" href={paths.jobs} more="All jobs" />
      <ul className="divide-y divide-line border-y border-line">
        {page.items.map((job) => (
          <li key={job.id}>
            <JobRow job={job} now={now} tags={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Search without the helpers of the English one: words go to the list, which understands Hindi. */
function PlainSearch(): ReactNode {
  const { words } = useLanguage();
  return (
    <form action={paths.find} role="search" className="flex gap-2">
      <span className="relative flex min-w-0 flex-1 items-center">
        <Search aria-hidden="true" className="pointer-events-none absolute left-3 size-5 text-ink-faint" />
        <input
          type="search"
          name="q"
          aria-label={words.homeSearch}
          placeholder={words.homeSearch}
          maxLength={120}
          className="h-12 w-full min-w-0 rounded-md border border-line-strong bg-paper-raised pr-3 pl-10 text-base text-ink hover:border-ink focus-visible:border-focus focus-visible:outline-offset-0"
        />
      </span>
      <Button type="submit" variant="act" size="lg">
        {words.homeSearchButton}
      </Button>
    </form>
  );
}

export function HomePage({ wall, strip }: Home): ReactNode {
  const { locale, words } = useLanguage();
  const english = locale === 'en';
  return (
    <>
      <section className="page pt-8 sm:pt-12">
        <h1 className="text-2xl sm:text-3xl">{words.homeHeading}</h1>
        <p className="mt-2 mb-6 max-w-prose text-ink-soft sm:text-lg">{words.homeLead}</p>
        <div className="max-w-3xl">{english ? <SearchRow /> : <PlainSearch />}</div>
        {english ? (
          <p className="mt-3 text-sm text-ink-soft">
            Or <TextLink href={paths.postLead}>post what you need</TextLink> and let up to five of them come
            to you.
          </p>
        ) : null}
        <div className="mt-6">
          <h2 className="sr-only">{words.byProfession}</h2>
          <Wall frames={wall} />
        </div>
      </section>
      <WellRated cards={strip} />
      {english ? (
        <>
          <Steps />
          <LatestJobs />
        </>
      ) : null}
    </>
  );
}
