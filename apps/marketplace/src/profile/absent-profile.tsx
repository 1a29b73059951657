import { PROFESSIONS, professionList } from '@nxtgauge/domain/profiles';
import type { ProfileAbsence } from '@nxtgauge/domain/seo';
import { Button, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { pluralOf, useLanguage } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';

/** Where a profile was: why it is not there, and who else does the work. */
export function AbsentProfile({ absence }: { absence: ProfileAbsence }): ReactNode {
  const { locale, words } = useLanguage();
  const gone = absence.state === 'GONE';
  const profession = absence.professionKey === null ? null : PROFESSIONS[absence.professionKey];
  const city = locale === 'hi' ? absence.cityNameHi : absence.cityName;
  return (
    <div className="page max-w-3xl py-14 sm:py-20">
      <p className="num text-sm text-ink-faint">{gone ? 410 : 404}</p>
      <h1 className="mt-1 text-2xl">{gone ? words.goneTitle : words.hiddenTitle}</h1>
      <p className="mt-3 max-w-prose text-ink-soft">{gone ? words.goneText : words.hiddenText}</p>
      {profession === null ? null : (
        <div className="mt-6 flex flex-wrap gap-2">
          {absence.citySlug === null || city === null ? null : (
            <Button
              href={paths.profession(profession, absence.citySlug)}
              variant="act"
              className="h-11 text-base"
            >
              {words.othersHere(pluralOf(profession, locale), city)}
            </Button>
          )}
          <Button href={paths.profession(profession)} className="h-11 text-base">
            {words.inIndia(pluralOf(profession, locale))}
          </Button>
        </div>
      )}
      <h2 className="mt-10 text-lg">{words.byProfession}</h2>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {professionList
          .filter((other) => other !== profession)
          .map((other) => (
            <li key={other.key}>
              <TextLink href={paths.profession(other)} className="inline-flex min-h-11 items-center">
                {pluralOf(other, locale)}
              </TextLink>
            </li>
          ))}
      </ul>
    </div>
  );
}
