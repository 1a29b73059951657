/** One thing as schema.org writes it. */
export type JsonLd = Record<string, unknown>;

export interface Crumb {
  label: string;
  href?: string;
}

/** Paise as schema.org wants an amount: `12500.00`. */
export function ldAmount(paise: number): string {
  return `${Math.trunc(paise / 100)}.${String(paise % 100).padStart(2, '0')}`;
}

export function breadcrumbsLd(publicUrl: string, crumbs: readonly Crumb[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      ...(crumb.href === undefined ? {} : { item: `${publicUrl}${crumb.href}` }),
    })),
  };
}

export function webSiteLd(publicUrl: string, language: string): JsonLd[] {
  return [
    {
      '@type': 'WebSite',
      '@id': `${publicUrl}/#site`,
      name: 'Nxtgauge',
      url: `${publicUrl}/`,
      inLanguage: language,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${publicUrl}/find?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      '@type': 'Organization',
      '@id': `${publicUrl}/#organization`,
      name: 'Nxtgauge',
      url: `${publicUrl}/`,
      logo: `${publicUrl}/favicon.svg`,
    },
  ];
}

export interface ListedLink {
  name: string;
  href: string;
}

/** A page that lists things: its name, and the first of them. */
export function collectionLd(
  publicUrl: string,
  page: {
    name: string;
    description: string;
    href: string;
    language: string;
    total: number;
    items: readonly ListedLink[];
  },
): JsonLd {
  return {
    '@type': 'CollectionPage',
    name: page.name,
    description: page.description,
    url: `${publicUrl}${page.href}`,
    inLanguage: page.language,
    isPartOf: { '@id': `${publicUrl}/#site` },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: page.total,
      itemListElement: page.items.map(({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url: `${publicUrl}${href}`,
      })),
    },
  };
}

export function faqLd(questions: readonly { question: string; answer: string }[]): JsonLd[] {
  if (questions.length === 0) return [];
  return [
    {
      '@type': 'FAQPage',
      mainEntity: questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    },
  ];
}

export interface BusinessFacts {
  name: string;
  href: string;
  description: string;
  /** Addresses of pictures, from the root. */
  pictures: readonly string[];
  place: string;
  lat: number;
  lng: number;
  city: string;
  work: string;
  rating: { value: number; count: number } | null;
  reviews: readonly { author: string; date: string; text: string; rating: number }[];
  offers: readonly { name: string; paise: number }[];
  memberSince: string;
  language: string;
}

/** A professional's page and the business it is about. Ratings come from customers, never from the business itself. */
export function profileLd(publicUrl: string, facts: BusinessFacts): JsonLd {
  const url = `${publicUrl}${facts.href}`;
  const { rating } = facts;
  return {
    '@type': 'ProfilePage',
    url,
    inLanguage: facts.language,
    dateCreated: facts.memberSince,
    mainEntity: {
      '@type': 'LocalBusiness',
      '@id': `${url}#business`,
      name: facts.name,
      url,
      description: facts.description,
      ...(facts.pictures.length > 0 ? { image: facts.pictures.map((path) => `${publicUrl}${path}`) } : {}),
      address: { '@type': 'PostalAddress', addressLocality: facts.place, addressCountry: 'IN' },
      geo: { '@type': 'GeoCoordinates', latitude: facts.lat, longitude: facts.lng },
      areaServed: facts.city,
      knowsAbout: facts.work,
      ...(rating === null
        ? {}
        : {
            aggregateRating: {
              '@type': 'AggregateRating',
              ratingValue: rating.value,
              reviewCount: rating.count,
              bestRating: 5,
              worstRating: 1,
            },
          }),
      ...(facts.reviews.length === 0
        ? {}
        : {
            review: facts.reviews.map((review) => ({
              '@type': 'Review',
              author: { '@type': 'Person', name: review.author },
              datePublished: review.date,
              reviewBody: review.text,
              reviewRating: {
                '@type': 'Rating',
                ratingValue: review.rating,
                bestRating: 5,
                worstRating: 1,
              },
            })),
          }),
      ...(facts.offers.length === 0
        ? {}
        : {
            makesOffer: facts.offers.map((offer) => ({
              '@type': 'Offer',
              itemOffered: { '@type': 'Service', name: offer.name },
              price: ldAmount(offer.paise),
              priceCurrency: 'INR',
              availability: 'https://schema.org/InStock',
            })),
          }),
    },
  };
}
