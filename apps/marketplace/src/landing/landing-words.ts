import { MAX_LIVE_REQUESTS } from '@nxtgauge/domain/leads';
import { facetFields, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { PriceUnit } from '@nxtgauge/domain/profiles';
import type { Crumb, LandingFacts } from '@nxtgauge/domain/seo';
import { formatCount, formatRupees } from '@nxtgauge/ui/format';
import { fieldWord, inSentence, optionWord, placeName, pluralOf, type Language } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';

export interface Names {
  /** "Photographers", as a heading begins. */
  heading: string;
  /** "photographers", inside a sentence. */
  who: string;
  /** "Kothrud, Pune"; null for all of India. */
  place: string | null;
  city: string | null;
}

export function namesOf(facts: LandingFacts, { locale }: Language): Names {
  const heading = pluralOf(PROFESSIONS[facts.professionKey], locale);
  const { place } = facts;
  const city = place === null ? null : locale === 'hi' ? place.cityNameHi : place.cityName;
  const name = place === null ? null : placeName(place, locale);
  return {
    heading,
    who: locale === 'hi' ? heading : inSentence(heading),
    place: name === null || place?.kind === 'CITY' ? name : `${name}, ${city}`,
    city,
  };
}

export function headingOf(facts: LandingFacts, language: Language): string {
  const { heading, place } = namesOf(facts, language);
  return place === null ? language.words.inIndia(heading) : language.words.inPlace(heading, place);
}

/** " an hour" behind a price; nothing for the price of a whole job. */
export const perUnit = (unit: PriceUnit, { words }: Language) =>
  unit === 'from' ? '' : ` ${words.per(unit)}`;

/** How many, how good and how much, in one or two sentences of figures. */
export function leadOf(facts: LandingFacts, language: Language): string {
  const { words } = language;
  const { who, place } = namesOf(facts, language);
  if (facts.total === 0) return words.landingNobody(who, place ?? '');
  const lead = words.landingLead({
    who,
    place,
    total: formatCount(facts.total),
    verified: facts.verified,
    rating: facts.ratingAvg === null ? null : String(facts.ratingAvg),
  });
  if (facts.price === null) return lead;
  const { low, high, unit } = facts.price;
  return `${lead} ${words.landingPrices(formatRupees(low), formatRupees(high), perUnit(unit, language))}`;
}

export interface FacetLink {
  facet: string;
  label: string;
  count: number;
  href: string;
}

/** The values that most of them have, each leading to the list that shows only those. */
export function facetLinks(facts: LandingFacts, { locale, words }: Language): FacetLink[] {
  const profession = PROFESSIONS[facts.professionKey];
  return facts.facets.flatMap(({ facet, count }) => {
    const [key = '', value = ''] = facet.split('=');
    const field = facetFields(profession).find((one) => one.key === key);
    if (field === undefined) return [];
    const label =
      field.kind === 'boolean' ? fieldWord(field, words) : optionWord(field.options, value, locale);
    return [{ facet, label, count, href: findWith(facts, facet) }];
  });
}

/** The list with its filters open to change: a page of search, not of the landing. */
export function findWith(facts: LandingFacts, facet?: string): string {
  const query = new URLSearchParams({ profession: PROFESSIONS[facts.professionKey].slug });
  if (facts.place !== null) query.set('place', facts.place.slug);
  if (facet !== undefined) query.set('facets', facet);
  return `${paths.find}?${query.toString()}`;
}

export interface Question {
  question: string;
  answer: string;
}

/** Questions that the figures answer; what has no figure is not asked. */
export function questionsOf(facts: LandingFacts, language: Language): Question[] {
  const { locale, words } = language;
  const { who, place } = namesOf(facts, language);
  if (place === null || facts.total === 0) return [];
  const { price, services, localities } = facts;
  const rating = facts.ratingAvg === null ? null : String(facts.ratingAvg);
  return [
    ...(price === null
      ? []
      : [
          {
            question: words.faqPriceQ(who, place),
            answer: words.faqPriceA({
              count: formatCount(price.count),
              median: formatRupees(price.median),
              low: formatRupees(price.low),
              high: formatRupees(price.high),
              per: perUnit(price.unit, language),
            }),
          },
        ]),
    ...services.slice(0, 2).map((service) => ({
      question: words.faqServiceQ(service.name, place),
      answer: words.faqServiceA({
        count: service.count,
        median: formatRupees(service.median),
        low: formatRupees(service.low),
        high: formatRupees(service.high),
      }),
    })),
    {
      question: words.faqCountQ(who, place),
      answer: words.faqCountA({
        total: formatCount(facts.total),
        who,
        verified: facts.verified,
        reviews: facts.reviewCount,
        rating,
      }),
    },
    ...(localities.length < 3
      ? []
      : [
          {
            question: words.faqWhereQ(who, place),
            answer: words.faqWhereA(
              localities
                .slice(0, 5)
                .map((one) => words.listWithCount(placeName(one, locale), formatCount(one.count)))
                .join(', '),
            ),
          },
        ]),
    { question: words.faqAskQ, answer: words.faqAskA(MAX_LIVE_REQUESTS) },
  ];
}

export function landingCrumbs(facts: LandingFacts, language: Language): Crumb[] {
  const { locale, words } = language;
  const profession = PROFESSIONS[facts.professionKey];
  const { place } = facts;
  const crumbs: Crumb[] = [
    { label: words.home, href: paths.home },
    { label: pluralOf(profession, locale), href: paths.profession(profession) },
  ];
  if (place === null) return crumbs;
  if (place.kind === 'LOCALITY') {
    crumbs.push({
      label: locale === 'hi' ? place.cityNameHi : place.cityName,
      href: paths.profession(profession, place.citySlug),
    });
  }
  return [...crumbs, { label: placeName(place, locale), href: paths.profession(profession, place.slug) }];
}
