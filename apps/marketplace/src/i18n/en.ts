import { plural } from '@nxtgauge/ui/format';

const among = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What the public pages say, in English. `hi.ts` has the same keys; the type checker and a test see to it. */
export const en = {
  home: 'Home',
  find: 'Find',
  jobs: 'Jobs',
  howItWorks: 'How it works',
  rankingPage: 'How ranking works',
  badgesPage: 'What badges mean',
  postLead: 'Post a lead',
  signIn: 'Sign in',
  createAccount: 'Create an account',
  offerWork: 'Offer your work',
  appearance: 'Appearance',
  menu: 'Menu',
  mainNav: 'Main',
  firstPage: 'Nxtgauge, first page',
  professionsByCity: 'Professions by city',
  loadingNext: 'Loading the next page',

  inPlace: (who: string, place: string) => `${who} in ${place}`,
  inIndia: (who: string) => `${who} in India`,
  priceFrom: (rupees: string) => `from ${rupees}`,
  per: (unit: 'hour' | 'session' | 'plate') =>
    ({ hour: 'an hour', session: 'a session', plate: 'a plate' })[unit],
  listWithCount: (name: string, count: string) => `${name} (${count})`,

  landingTitle: (heading: string) => `${heading}: work, prices and reviews | Nxtgauge`,
  landingLead: (facts: {
    who: string;
    place: string | null;
    total: string;
    verified: number;
    rating: string | null;
  }) =>
    [
      `${facts.total} ${facts.who} ${facts.place === null ? 'across India' : `in ${facts.place}`}`,
      facts.verified > 0 ? `${facts.verified} verified` : null,
      facts.rating === null ? null : `rated ${facts.rating} of 5 on average`,
    ]
      .filter((part) => part !== null)
      .join(', ')
      .concat('.'),
  landingPrices: (low: string, high: string, per: string) =>
    `Half of them start between ${low} and ${high}${per}.`,
  landingNobody: (who: string, place: string) => `No ${who} are listed in ${place} yet.`,
  landingFew: (who: string, place: string) =>
    `Few ${who} are listed in ${place} so far. The nearest places with more:`,
  landingMore: 'See all and filter',
  listHeading: 'Best rated first',
  pricesHeading: (who: string, place: string | null) =>
    place === null ? `What ${who} charge` : `What ${who} charge in ${place}`,
  pricesFrom: (count: string) =>
    `From the prices of ${count} of them, as they stand in their profiles today.`,
  priceLow: 'A quarter start below',
  priceMedian: 'The middle one starts at',
  priceHigh: 'A quarter start above',
  priceSpan: (least: string, most: string) => `The lowest starting price is ${least}, the highest ${most}.`,
  serviceColumn: 'Service',
  serviceMedian: 'Usual price',
  serviceSpan: 'Most charge',
  serviceOffers: 'Offered by',
  between: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  specialitiesHeading: 'What they do most',
  localitiesHeading: (place: string) => `By locality in ${place}`,
  reviewsHeading: (place: string | null) =>
    place === null ? 'Newest reviews' : `Newest reviews in ${place}`,
  reviewsNote: 'Written by people who hired them through Nxtgauge.',
  reviewAbout: (name: string) => `about ${name}`,
  starsOf: (stars: number) => `${stars} of 5 stars`,
  nearHeading: (who: string) => `${who} in cities nearby`,
  citiesHeading: (who: string) => `${who} by city`,
  relatedHeading: (place: string | null) =>
    place === null ? 'Other professions' : `Others to hire in ${place}`,
  kmAway: (km: string) => `${km} km`,
  faqHeading: 'Questions and answers',
  faqPriceQ: (who: string, place: string) => `What do ${who} in ${place} cost?`,
  faqPriceA: (facts: { count: string; median: string; low: string; high: string; per: string }) =>
    `Of ${facts.count} with a price, half start between ${facts.low} and ${facts.high}${facts.per}; the middle one starts at ${facts.median}.`,
  faqServiceQ: (service: string, place: string) => `What does “${service}” cost in ${place}?`,
  faqServiceA: (facts: { count: number; median: string; low: string; high: string }) =>
    facts.low === facts.high
      ? `${facts.count} offer it, usually for ${facts.median}.`
      : `${facts.count} offer it. Most charge ${facts.low} to ${facts.high}, usually ${facts.median}.`,
  faqCountQ: (who: string, place: string) => `How many ${who} in ${place} are there to choose from?`,
  faqCountA: (facts: {
    total: string;
    who: string;
    verified: number;
    reviews: number;
    rating: string | null;
  }) =>
    `${facts.total} ${facts.who} are listed, ${facts.verified} of them verified by our staff.` +
    (facts.rating === null
      ? ''
      : ` Customers wrote ${plural(facts.reviews, 'review')} with ${facts.rating} of 5 on average.`),
  faqWhereQ: (who: string, place: string) => `Which parts of ${place} have most ${who}?`,
  faqWhereA: (list: string) => `${list}.`,
  faqAskQ: 'Does it cost anything to ask?',
  faqAskA: (most: number) =>
    `No. You describe the work once, up to ${most} answer with a price, and your number stays private until you accept one of them.`,

  descriptionOf: (parts: { work: string; place: string; rating: string | null; price: string | null }) =>
    [`${parts.work} in ${parts.place}`, parts.rating, parts.price].filter((part) => part !== null).join(', '),
  ratedBy: (value: number, count: number) => `rated ${value} of 5 by ${count}`,
  profileTitle: (name: string, work: string, city: string) =>
    `${name}, ${work.toLowerCase()} in ${city} | Nxtgauge`,
  about: 'About',
  goodToKnow: 'Good to know',
  memberSince: 'On Nxtgauge since',
  services: 'Services and prices',
  work: 'Work',
  pictures: (count: number) => plural(count, 'picture'),
  allPictures: (count: number) => `All ${count} pictures`,
  noWork: (name: string) => `${name} has not put any work on the wall yet.`,
  verified: 'Verified',
  works: (count: number) => plural(count, 'work'),
  worksToSee: (count: number) => `${plural(count, 'work')} to look at`,
  unrated: 'New',
  travelsTo: (place: string) => `travels to ${place}`,
  badgeTop: 'Top rated',
  badgeResponsive: 'Answers fast',
  ask: 'Ask for a quote',
  askNote: (most: number, who: string) =>
    `Free. You describe the work once, and up to ${most} ${who} near you answer with a price.`,
  priceAndBadges: 'Price and badges',
  priceOnRequest: 'Price on request',
  moreInCity: (who: string, city: string) => `More ${who} in ${city}`,
  verifiedNote: (date: string | null) =>
    `Our staff compared their identity papers with this profile${date === null ? '' : ` on ${date}`}.`,
  newHere: 'New here',
  newHereNote: 'Nobody has reviewed them yet. Look at the work to judge.',
  privateContacts: 'Contacts stay private',
  privateContactsNote: 'You see each other’s number only after you accept a quote.',
  tags: 'Tags',
  hours: (hours: number, minutes: number) =>
    hours === 0 ? `${minutes} min` : `${hours} h${minutes === 0 ? '' : ` ${minutes} min`}`,

  goneTitle: 'This profile was taken down',
  goneText: 'It was public once and is not any more. Whoever you had in mind, others do the same work.',
  hiddenTitle: 'This profile is not shown at the moment',
  hiddenText: 'Its owner has hidden it. They may come back; until then, others do the same work.',
  othersHere: (who: string, place: string) => `${who} in ${place}`,
  notFoundTitle: 'There is nothing at this address',
  notFoundText:
    'The link may be mistyped, or the profile or job was taken down by its owner. The work itself is still here:',
  pageNotFound: 'Page not found',
  findSomeone: 'Find someone',
  seeJobs: 'See jobs',
  loadFailed: 'This page did not load',
  loadFailedSafe: 'Nothing you saved or wrote is lost.',
  toFirstPage: 'Go to the first page',
  loadingPage: 'Loading the page',

  homeTitle: 'Nxtgauge: find good people for the work, near you',
  homeDescription:
    'Photographers, tutors, makeup artists, caterers, developers and more across India. See their work, prices and reviews, and ask up to five for a quote. Free to post.',
  homeHeading: 'Who do you need?',
  homeLead: 'See their work, their price and what customers said. Then ask, free of charge.',
  homeSearch: 'What do you need?',
  homeSearchButton: 'Search',
  byProfession: 'Browse by profession',
  wellRated: 'Rated well by people who hired them',

  otherLanguage: 'हिन्दी',
  otherLanguageLabel: 'This page in Hindi',

  offeredBy: (count: number) => among(count, '1 person', `${count} people`),
  /** Labels of the profession's own fields stand in the registry; a language that needs its own has them here. */
  fields: {} as Record<string, string>,
  units: {} as Record<string, string>,
};

export type Words = typeof en;
