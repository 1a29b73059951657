import { PROFESSIONS, type PublicProfile } from '@nxtgauge/domain/profiles';
import type { Crumb } from '@nxtgauge/domain/seo';
import { pluralOf, type Language } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';

export const placeWords = ({ placeName, cityName }: Pick<PublicProfile, 'placeName' | 'cityName'>) =>
  placeName === cityName ? cityName : `${placeName}, ${cityName}`;

export function profileCrumbs(profile: PublicProfile, { locale, words }: Language): Crumb[] {
  const profession = PROFESSIONS[profile.professionKey];
  return [
    { label: words.home, href: paths.home },
    { label: pluralOf(profession, locale), href: paths.profession(profession) },
    { label: profile.cityName, href: paths.profession(profession, profile.citySlug) },
    { label: profile.displayName, href: paths.profile(profile.slug) },
  ];
}
