import { professionList } from '@nxtgauge/domain/profiles';
import { Button, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { pluralOf, useLanguage } from '../i18n/words.ts';
import { paths } from './paths.ts';

/** An address with nothing behind it, and the ways on from here. */
export function NotFoundPage(): ReactNode {
  const { locale, words } = useLanguage();
  return (
    <div className="page max-w-3xl py-14 sm:py-20">
      <title>{`${words.pageNotFound} | Nxtgauge`}</title>
      <meta name="robots" content="noindex" />
      <p className="num text-sm text-ink-faint">404</p>
      <h1 className="mt-1 text-2xl">{words.notFoundTitle}</h1>
      <p className="mt-3 max-w-prose text-ink-soft">{words.notFoundText}</p>
      <ul className="mt-6 flex flex-wrap gap-x-5 gap-y-1">
        {professionList.map((profession) => (
          <li key={profession.key}>
            <TextLink href={paths.profession(profession)} className="inline-flex min-h-11 items-center">
              {pluralOf(profession, locale)}
            </TextLink>
          </li>
        ))}
      </ul>
      <div className="mt-8 flex flex-wrap gap-2">
        <Button href={paths.find} variant="act">
          {words.findSomeone}
        </Button>
        <Button href={paths.jobs}>{words.seeJobs}</Button>
      </div>
    </div>
  );
}
