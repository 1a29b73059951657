import type { LandingInput } from '@nxtgauge/domain/seo';
import { createFileRoute, Outlet, useChildMatches } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { FindView } from '../find/find-view.tsx';
import type { FoundPage } from '../find/load-find.ts';
import { useLanguage } from '../i18n/words.ts';
import { LandingPage, LandingSections } from '../landing/late-parts.ts';
import type { LandingFound } from '../landing/load-landing.ts';

/**
 * `/find`, `/photographers` and `/photographers/mumbai` are one list: it stays in place while its address changes, so that
 * a filter keeps the focus and the sheet on a phone stays open. The routes below only read.
 */
export const Route = createFileRoute('/_list')({ component: Lists });

function Lists(): ReactNode {
  const { locale } = useLanguage();
  const found = useChildMatches({
    select: (matches) => {
      const match = matches.at(-1);
      return match?.status === 'success'
        ? (match.loaderData as FoundPage | LandingFound | undefined)
        : undefined;
    },
  });
  const landing = found !== undefined && 'landing' in found ? (found as LandingFound).landing : undefined;
  return (
    <>
      {found && (locale === 'en' || landing === undefined) ? (
        <FindView search={found.search} place={found.place} unknownPlace={found.unknownPlace} />
      ) : null}
      {landing ? <Landing landing={landing} alone={locale !== 'en'} /> : null}
      <Outlet />
    </>
  );
}

function Landing({ landing, alone }: { landing: LandingInput; alone: boolean }): ReactNode {
  const [facts] = trpc.seo.landing.useSuspenseQuery(landing);
  return (
    <Suspense>
      {alone ? <LandingPage facts={facts} /> : null}
      <LandingSections facts={facts} />
    </Suspense>
  );
}
