import { PROFESSIONS, type PublicProfile } from '@nxtgauge/domain/profiles';
import { breadcrumbsLd, ldAmount, pageHead, summary, type Crumb, type JsonLd } from '../core/head.ts';
import { priceWords } from '../cards/price-words.ts';
import { paths } from '../shell/paths.ts';

export const placeWords = ({ placeName, cityName }: Pick<PublicProfile, 'placeName' | 'cityName'>) =>
  placeName === cityName ? cityName : `${placeName}, ${cityName}`;

export function profileCrumbs(profile: PublicProfile): Crumb[] {
  const profession = PROFESSIONS[profile.professionKey];
  return [
    { label: 'Home', href: paths.home },
    { label: profession.plural, href: paths.profession(profession) },
    { label: profile.cityName, href: paths.profession(profession, profile.citySlug) },
    { label: profile.displayName, href: paths.profile(profile.slug) },
  ];
}

function businessLd(publicUrl: string, profile: PublicProfile): JsonLd {
  const profession = PROFESSIONS[profile.professionKey];
  const pictures = profile.portfolio.flatMap(({ images }) => images).slice(0, 6);
  return {
    '@type': 'LocalBusiness',
    '@id': `${publicUrl}${paths.profile(profile.slug)}#business`,
    name: profile.displayName,
    url: `${publicUrl}${paths.profile(profile.slug)}`,
    description: summary(
      profile.bio ?? profile.headline ?? `${profession.label} in ${profile.cityName}`,
      300,
    ),
    ...(pictures.length > 0 ? { image: pictures.map(({ url }) => `${publicUrl}${url}`) } : {}),
    address: {
      '@type': 'PostalAddress',
      addressLocality: placeWords(profile),
      addressCountry: 'IN',
    },
    geo: { '@type': 'GeoCoordinates', latitude: profile.lat, longitude: profile.lng },
    areaServed: profile.cityName,
    knowsAbout: profession.label,
    ...(profile.ratingAvg === null
      ? {}
      : {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: profile.ratingAvg,
            reviewCount: profile.ratingCount,
            bestRating: 5,
            worstRating: 1,
          },
          review: profile.reviews.slice(0, 5).map((review) => ({
            '@type': 'Review',
            author: { '@type': 'Person', name: review.reviewerName },
            datePublished: review.publishedAt.slice(0, 10),
            reviewBody: review.text,
            reviewRating: { '@type': 'Rating', ratingValue: review.rating, bestRating: 5, worstRating: 1 },
          })),
        }),
    ...(profile.priceFromInr === null && profile.services.length === 0
      ? {}
      : {
          makesOffer: [
            ...(profile.priceFromInr === null ? [] : [offerLd(profession.label, profile.priceFromInr)]),
            ...profile.services.map((service) => offerLd(service.name, service.priceInr)),
          ],
        }),
  };
}

const offerLd = (name: string, paise: number): JsonLd => ({
  '@type': 'Offer',
  itemOffered: { '@type': 'Service', name },
  price: ldAmount(paise),
  priceCurrency: 'INR',
});

export function profileHead(publicUrl: string, profile: PublicProfile) {
  const profession = PROFESSIONS[profile.professionKey];
  const price = priceWords(profile.priceFromInr, profile.priceUnit);
  const cover = profile.coverImage ?? profile.portfolio[0]?.images[0] ?? null;
  const facts = [
    profile.ratingAvg === null ? null : `rated ${profile.ratingAvg} by ${profile.ratingCount}`,
    price,
    profile.headline,
  ].filter((fact) => fact !== null);
  return pageHead(publicUrl, {
    title: `${profile.displayName}, ${profession.label.toLowerCase()} in ${profile.cityName} | Nxtgauge`,
    description: summary(
      `${profession.label} in ${placeWords(profile)}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}.`,
    ),
    path: paths.profile(profile.slug),
    image: cover?.url,
    imageAlt: cover?.alt,
    type: 'profile',
    jsonLd: [
      {
        '@type': 'ProfilePage',
        url: `${publicUrl}${paths.profile(profile.slug)}`,
        dateCreated: profile.memberSince,
        mainEntity: businessLd(publicUrl, profile),
      },
      breadcrumbsLd(publicUrl, profileCrumbs(profile)),
    ],
  });
}
