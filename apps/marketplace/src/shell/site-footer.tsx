import { professionList } from '@nxtgauge/domain/profiles';
import { AppLink, cn, Logo, TextLink } from '@nxtgauge/ui/primitives';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placeName, pluralOf, useLanguage } from '../i18n/words.ts';
import { useCityLinks } from './city-links.ts';
import { LanguageLink } from './language-link.tsx';
import { appPaths, paths } from './paths.ts';

const CITIES_SHOWN = 5;

/** Every profession in every big city, one tap away; a profession's cities are one line that scrolls when it must. */
function ProfessionsByCity(): ReactNode {
  const { locale, words } = useLanguage();
  const cities = useCityLinks().slice(0, CITIES_SHOWN);
  return (
    <nav
      aria-label={words.professionsByCity}
      className="[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:rounded-sm [&_a]:underline-offset-4 [&_a]:hover:underline lg:[&_a]:min-h-9"
    >
      <ul className="grid gap-x-14 gap-y-2 lg:grid-cols-2">
        {professionList.map((profession) => (
          <li key={profession.key} className="grid min-w-0 gap-x-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <AppLink href={paths.profession(profession)} className="font-medium text-ink">
              {pluralOf(profession, locale)}
            </AppLink>
            <ul className="no-scrollbar flex gap-x-5 overflow-x-auto text-sm whitespace-nowrap text-ink-soft max-sm:-mx-4 max-sm:px-4 [&_a]:hover:text-ink">
              {cities.map((city) => (
                <li key={city.slug}>
                  <AppLink
                    href={paths.profession(profession, city.slug)}
                    aria-label={words.inPlace(pluralOf(profession, locale), placeName(city, locale))}
                  >
                    {placeName(city, locale)}
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
  const { words } = useLanguage();
  // Somebody who fills in a form is not looking for another page.
  const inWizard = useRouterState({
    select: (state) => state.location.pathname.startsWith(`${paths.postLead}/`),
  });
  const links = [
    { href: paths.howItWorks, label: words.howItWorks },
    { href: paths.ranking, label: words.rankingPage },
    { href: paths.badges, label: words.badgesPage },
    { href: paths.jobs, label: words.jobs },
    { href: appPaths.offerWork, label: words.offerWork },
  ];
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
          {links.map(({ href, label }) => (
            <TextLink key={href} tone="quiet" href={href} className="inline-flex min-h-11 items-center">
              {label}
            </TextLink>
          ))}
          <LanguageLink />
        </div>
      </div>
    </footer>
  );
}
