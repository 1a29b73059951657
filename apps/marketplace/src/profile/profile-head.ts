import { PROFESSIONS, type PublicProfile } from '@nxtgauge/domain/profiles';
import { LANGUAGE_TAGS, localePath, profileLd, type JsonLd, type ProfileAbsence } from '@nxtgauge/domain/seo';
import { formatRupees } from '@nxtgauge/ui/format';
import { breadcrumbsLd, pageHead, summary } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import { labelOf, type Language } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';
import { placeWords, profileCrumbs } from './profile-crumbs.ts';

function structuredData(publicUrl: string, profile: PublicProfile, language: Language): JsonLd[] {
  const { locale, words } = language;
  const work = labelOf(PROFESSIONS[profile.professionKey], locale);
  const { priceFromInr, ratingAvg } = profile;
  return [
    profileLd(publicUrl, {
      name: profile.displayName,
      href: localePath(paths.profile(profile.slug), locale),
      description: summary(profile.bio ?? profile.headline ?? words.inPlace(work, profile.cityName), 300),
      pictures: profile.portfolio
        .flatMap(({ images }) => images)
        .slice(0, 6)
        .map(({ url }) => url),
      place: placeWords(profile),
      lat: profile.lat,
      lng: profile.lng,
      city: profile.cityName,
      work,
      rating: ratingAvg === null ? null : { value: ratingAvg, count: profile.ratingCount },
      reviews:
        ratingAvg === null
          ? []
          : profile.reviews.flatMap((review) =>
              review.rating === null || review.text === ''
                ? []
                : [
                    {
                      author: review.reviewerName,
                      date: review.publishedAt.slice(0, 10),
                      text: review.text,
                      rating: review.rating,
                    },
                  ],
            ),
      offers: [
        ...(priceFromInr === null ? [] : [{ name: work, paise: priceFromInr }]),
        ...profile.services.map(({ name, priceInr }) => ({ name, paise: priceInr })),
      ],
      memberSince: profile.memberSince,
      language: LANGUAGE_TAGS[locale],
    }),
    breadcrumbsLd(
      publicUrl,
      profileCrumbs(profile, language).map(({ label, href = '/' }) => ({
        label,
        href: localePath(href, locale),
      })),
    ),
  ];
}

/** Changes with what the shared picture shows, so that a new one is fetched. */
const pictureVersion = ({ ratingCount, priceFromInr, coverImage, displayName }: PublicProfile) =>
  [ratingCount, (priceFromInr ?? 0) / 100, displayName.length, coverImage?.url.slice(-6) ?? 'none'].join('-');

export function profileHead(publicUrl: string, profile: PublicProfile, language: Language) {
  const { locale, words } = language;
  const profession = PROFESSIONS[profile.professionKey];
  const work = labelOf(profession, locale);
  const { ratingAvg, ratingCount, priceFromInr, priceUnit } = profile;
  const per = priceUnit === 'from' ? '' : ` ${words.per(priceUnit)}`;
  const facts = words.descriptionOf({
    work,
    place: placeWords(profile),
    rating: ratingAvg === null ? null : words.ratedBy(ratingAvg, ratingCount),
    price: priceFromInr === null ? null : `${words.priceFrom(formatRupees(priceFromInr))}${per}`,
  });
  const path = paths.profile(profile.slug);
  return pageHead(publicUrl, {
    title: words.profileTitle(profile.displayName, work, profile.cityName),
    description: summary(profile.headline === null ? `${facts}.` : `${facts}. ${profile.headline}.`),
    path,
    locale,
    image: `/og${localePath(path, locale)}.jpg?v=${encodeURIComponent(pictureVersion(profile))}`,
    imageAlt: `${profile.displayName}, ${words.inPlace(work, placeWords(profile))}`,
    shareSized: true,
    type: 'profile',
    jsonLd: structuredData(publicUrl, profile, language),
  });
}

export function profileRouteHead({
  match: { context },
  params,
  loaderData,
}: {
  match: { context: RouterContext };
  params: { slug: string };
  loaderData?: { absence: ProfileAbsence | null } | undefined;
}) {
  const { publicUrl, utils, words, locale } = context;
  const absence = loaderData?.absence;
  if (absence) {
    const gone = absence.state === 'GONE';
    return pageHead(publicUrl, {
      title: `${gone ? words.goneTitle : words.hiddenTitle} | Nxtgauge`,
      description: gone ? words.goneText : words.hiddenText,
      path: paths.profile(params.slug),
      locale,
      noindex: true,
    });
  }
  const profile = utils.profiles.bySlug.getData({ slug: params.slug });
  return profile ? profileHead(publicUrl, profile, context) : {};
}
