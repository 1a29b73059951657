import type { LandingFacts } from '@nxtgauge/domain/seo';
import { Breadcrumbs, Button, cn } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { ProfileCard } from '../cards/profile-card.tsx';
import { trpc } from '../core/trpc.ts';
import { readFind, searchInput } from '../find/find-state.ts';
import { useLanguage } from '../i18n/words.ts';
import { crumbLinks } from '../shell/crumb-links.ts';
import { findWith, headingOf, landingCrumbs, leadOf } from './landing-words.ts';

const SEEN_FIRST = 1;
const SHOWN = 12;

/** The head of a landing page in a language that search is not written in: the figures, and the best of the list. */
export default function LandingPage({ facts }: { facts: LandingFacts }): ReactNode {
  const language = useLanguage();
  const { words } = language;
  const state = readFind({
    profession: facts.professionKey,
    ...(facts.place === null ? {} : { place: facts.place.slug }),
  });
  const [page] = trpc.profiles.search.useSuspenseQuery(searchInput(state));
  return (
    <div className="page pt-5">
      <Breadcrumbs items={landingCrumbs(facts, language)} className={cn(crumbLinks, 'mt-1')} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="text-xl sm:text-2xl">{headingOf(facts, language)}</h1>
          <p className="mt-1.5 max-w-prose text-ink-soft">{leadOf(facts, language)}</p>
        </div>
        {page.items.length === 0 ? null : (
          <Button href={findWith(facts)} className="h-11 text-base">
            {words.landingMore}
          </Button>
        )}
      </div>
      {page.items.length === 0 ? null : (
        <section aria-labelledby="listed" className="mt-6">
          <h2 id="listed" className="sr-only">
            {words.listHeading}
          </h2>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-9 sm:grid-cols-2 xl:grid-cols-4">
            {page.items.slice(0, SHOWN).map((card, index) => (
              <li key={card.id}>
                <ProfileCard
                  card={card}
                  priority={index < SEEN_FIRST}
                  sizes="(min-width: 80rem) 18rem, (min-width: 40rem) 45vw, 87vw"
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
