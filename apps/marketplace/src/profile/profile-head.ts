import { PROFESSIONS, type PublicProfile } from '@nxtgauge/domain/profiles';
import { priceWords } from '../cards/price-words.ts';
import { breadcrumbsLd, ldAmount, pageHead, summary, type Crumb, type JsonLd } from '../core/head.ts';
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

const offerLd = (name: string, paise: number): JsonLd => ({
  '@type': 'Offer',
  itemOffered: { '@type': 'Service', name },
  price: ldAmount(paise),
  priceCurrency: 'INR',
});

function offersLd({ priceFromInr, professionKey, services }: PublicProfile): JsonLd {
  const start = priceFromInr === null ? [] : [offerLd(PROFESSIONS[professionKey].label, priceFromInr)];
  const offers = [...start, ...services.map((service) => offerLd(service.name, service.priceInr))];
  return offers.length === 0 ? {} : { makesOffer: offers };
}

function ratingLd({ ratingAvg, ratingCount, reviews }: PublicProfile): JsonLd {
  if (ratingAvg === null) return {};
  return {
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: ratingAvg,
      reviewCount: ratingCount,
      bestRating: 5,
      worstRating: 1,
    },
    review: reviews.slice(0, 5).map((review) => ({
      '@type': 'Review',
      author: { '@type': 'Person', name: review.reviewerName },
      datePublished: review.publishedAt.slice(0, 10),
      reviewBody: review.text,
      reviewRating: { '@type': 'Rating', ratingValue: review.rating, bestRating: 5, worstRating: 1 },
    })),
  };
}

function businessLd(publicUrl: string, profile: PublicProfile): JsonLd {
  const profession = PROFESSIONS[profile.professionKey];
  const url = `${publicUrl}${paths.profile(profile.slug)}`;
  const pictures = profile.portfolio.flatMap(({ images }) => images).slice(0, 6);
  return {
    '@type': 'LocalBusiness',
    '@id': `${url}#business`,
    name: profile.displayName,
    url,
    description: summary(
      profile.bio ?? profile.headline ?? `${profession.label} in ${profile.cityName}`,
      300,
    ),
    ...(pictures.length > 0 ? { image: pictures.map((picture) => `${publicUrl}${picture.url}`) } : {}),
    address: { '@type': 'PostalAddress', addressLocality: placeWords(profile), addressCountry: 'IN' },
    geo: { '@type': 'GeoCoordinates', latitude: profile.lat, longitude: profile.lng },
    areaServed: profile.cityName,
    knowsAbout: profession.label,
    ...ratingLd(profile),
    ...offersLd(profile),
  };
}

export function profileHead(publicUrl: string, profile: PublicProfile) {
  const profession = PROFESSIONS[profile.professionKey];
  const cover = profile.coverImage ?? profile.portfolio[0]?.images[0] ?? null;
  const rated =
    profile.ratingAvg === null ? null : `rated ${profile.ratingAvg} of 5 by ${profile.ratingCount}`;
  const facts = [
    `${profession.label} in ${placeWords(profile)}`,
    rated,
    priceWords(profile.priceFromInr, profile.priceUnit),
  ];
  const sentences = [facts.filter((fact) => fact !== null).join(', '), profile.headline];
  return pageHead(publicUrl, {
    title: `${profile.displayName}, ${profession.label.toLowerCase()} in ${profile.cityName} | Nxtgauge`,
    description: summary(`${sentences.filter((sentence) => sentence !== null).join('. ')}.`),
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
