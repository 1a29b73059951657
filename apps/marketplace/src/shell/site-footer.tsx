import { professionList } from '@nxtgauge/domain/profiles';
import { AppLink, cn, Logo, TextLink } from '@nxtgauge/ui/primitives';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useBigCities } from './big-cities.ts';
import { appPaths, paths } from './paths.ts';

const CITIES_SHOWN = 5;

/** Every profession in every big city, one tap away; a profession's cities are one line that scrolls when it must. */
function ProfessionsByCity(): ReactNode {
  const cities = useBigCities().slice(0, CITIES_SHOWN);
  return (
    <nav
      aria-label="Professions by city"
      className="[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:rounded-sm [&_a]:underline-offset-4 [&_a]:hover:underline lg:[&_a]:min-h-9"
    >
      <ul className="grid gap-x-14 gap-y-2 lg:grid-cols-2">
        {professionList.map((profession) => (
          <li key={profession.key} className="grid min-w-0 gap-x-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <AppLink href={paths.profession(profession)} className="font-medium text-ink">
              {profession.plural}
            </AppLink>
            <ul className="no-scrollbar flex gap-x-5 overflow-x-auto text-sm whitespace-nowrap text-ink-soft max-sm:-mx-4 max-sm:px-4 [&_a]:hover:text-ink">
              {cities.map((city) => (
                <li key={city.slug}>
                  <AppLink
                    href={paths.profession(profession, city.slug)}
                    aria-label={`${profession.plural} in ${city.name}`}
                  >
                    {city.name}
                  </AppLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function SiteFooter(): ReactNode {
  // Somebody who fills in a form is not looking for another page.
  const inWizard = useRouterState({
    select: (state) => state.location.pathname.startsWith(`${paths.postLead}/`),
  });
  return (
    <footer className="mt-20 border-t border-line bg-paper-sunk">
      <div className="page py-10 sm:py-12">
        {inWizard ? null : <ProfessionsByCity />}
        <div
          className={cn(
            'flex flex-wrap items-center gap-x-6 gap-y-2 text-sm',
            !inWizard && 'mt-10 border-t border-line pt-6',
          )}
        >
          <Logo className="w-full sm:mr-auto sm:w-auto" />
          <TextLink tone="quiet" href={paths.howItWorks} className="inline-flex min-h-11 items-center">
            How it works
          </TextLink>
          <TextLink tone="quiet" href={paths.jobs} className="inline-flex min-h-11 items-center">
            Jobs
          </TextLink>
          <TextLink tone="quiet" href={appPaths.offerWork} className="inline-flex min-h-11 items-center">
            Offer your work
          </TextLink>
        </div>
      </div>
    </footer>
  );
}
