import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { AppLink, cn, Picture } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { pluralOf, useLanguage } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';
import type { HomePage } from './load-home.ts';

/** Ten frames hung over three rows and six columns on a wide wall, two columns on a phone. */
const HANGING = [
  'lg:col-[1/3] lg:row-[1/3]',
  'lg:col-[3/4] lg:row-[1/2]',
  'lg:col-[4/5] lg:row-[1/2]',
  'lg:col-[3/5] lg:row-[2/3]',
  'lg:col-[5/6] lg:row-[2/4]',
  'lg:col-[6/7] lg:row-[2/4]',
  'lg:col-[5/7] lg:row-[1/2]',
  'lg:col-[1/2] lg:row-[3/4]',
  'lg:col-[2/3] lg:row-[3/4]',
  'lg:col-[3/5] lg:row-[3/4]',
] as const;
/** The big frame on a desk, the first row on a phone. */
const SEEN_FIRST = 2;

/** The ten professions, each by a picture of somebody who works in it: work on the wall, with its label. */
export function Wall({ frames }: { frames: HomePage['wall'] }): ReactNode {
  const { locale } = useLanguage();
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-5 sm:gap-x-4 lg:grid-cols-6 lg:grid-rows-[repeat(3,11.5rem)]">
      {frames.map(({ profession: key, card }, index) => {
        const profession = PROFESSIONS[key];
        const image = card?.coverImage;
        return (
          <li key={key} className={cn('group relative flex min-w-0 flex-col', HANGING[index])}>
            <Picture
              src={image?.url}
              alt=""
              blur={image?.blur}
              width={image?.width}
              height={image?.height}
              priority={index < SEEN_FIRST}
              sizes="(min-width: 64rem) 25rem, 44vw"
              className="rounded-sm transition-opacity group-hover:opacity-92 lg:aspect-auto lg:min-h-0 lg:flex-1"
            />
            <p className="mt-1.5 flex items-baseline gap-2 text-sm leading-5">
              <AppLink
                href={paths.profession(profession)}
                className="rounded-sm font-semibold whitespace-nowrap no-underline group-hover:underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-focus max-sm:whitespace-normal"
              >
                {pluralOf(profession, locale)}
              </AppLink>
              {card ? (
                <span className="truncate text-xs text-ink-faint max-sm:hidden">{card.displayName}</span>
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
