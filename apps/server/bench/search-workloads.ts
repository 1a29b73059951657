import { connect } from '@nxtgauge/db/client';
import type { Workload } from './workloads.ts';

const input = (value: object) => `input=${encodeURIComponent(JSON.stringify(value))}`;
const SETS = 240;
/** So many different questions that what a process remembers of counts hardly helps; so many visitors that none asks too often. */
const MANY_SETS = 2_400;
const RADII = [10, 25, 50, 100];

/** A profession with words that its profiles use and filters that they have. */
const TRADES = [
  [
    'photographer',
    ['wedding', 'candid', 'newborn', 'family'],
    ['specialties=wedding', 'studioAvailable=true', 'specialties=corporate'],
  ],
  [
    'tutor',
    ['maths', 'physics', 'spoken english', 'exam'],
    ['teachesOnline=true', 'subjects=maths', 'boardTypes=cbse'],
  ],
  [
    'makeup_artist',
    ['bridal', 'airbrush', 'mehndi', 'hair'],
    ['homeService=true', 'specializations=bridal', 'specializations=party'],
  ],
  [
    'fitness_trainer',
    ['yoga', 'strength', 'seniors', 'online'],
    ['homeVisits=true', 'disciplines=yoga', 'onlineSessions=true'],
  ],
  [
    'catering_service',
    ['wedding', 'jain', 'biryani', 'chaat'],
    ['hasServingStaff=true', 'cuisineTypes=gujarati', 'eventTypes=wedding'],
  ],
] as const;
const SENTENCES = [
  'wedding photographer in mumbai under 20000',
  'shaadi photographer dilli',
  'गणित ट्यूशन पुणे',
  'mehndi wali jaipur',
  'yoga teacher at home bangalore',
  'photografer in kolkatta',
  'khana banane wala hyderabad',
  'react developer chennai',
  'मुंबई में मेकअप आर्टिस्ट',
  'logo designer ahmedabad below 10k',
];

const visitor = (i: number) => ({
  'x-forwarded-for': `10.${(i >> 8) & 255}.${i & 255}.2`,
  'x-nxtgauge': '1',
});
const nth = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** Search with everything on: words, filters, surroundings and counts, and sentences in three ways of writing. */
export async function readSearchWorkloads(url: string): Promise<Workload[]> {
  const { sql, end } = connect(url, { statementTimeoutMs: 0 });
  const cities = await sql<{ slug: string; places: string[] }[]>`
    select c.slug, array(select p.slug from places p where p.city_id = c.id or p.id = c.id) as places
    from places c join profile_search s on s.city_slug = c.slug where c.kind = 'CITY' group by c.id order by count(*) desc limit 30`;
  await end();
  const question = (i: number) => {
    const [profession, words, facets] = nth(TRADES, i);
    const step = Math.floor(i / TRADES.length);
    return {
      profession,
      text: nth(words, step),
      facets: [nth(facets, Math.floor(step / 4))],
      city: nth(cities, i * 7 + step),
      radiusKm: nth(RADII, i + step),
      maxPriceInr: 1_000_000 + i * 10_000,
    };
  };
  const filters = ({ city, ...rest }: ReturnType<typeof question>) => ({ ...rest, place: city?.slug });
  const bareQuery = (i: number) => {
    const { profession, text, facets, city, maxPriceInr } = question(i);
    const keys = city?.places.map((slug) => `${profession}|${slug}`).join(',') ?? '';
    const facet =
      facets[0]?.replace(/^[^=]+/u, (field) =>
        field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`),
      ) ?? '';
    return `keys=${encodeURIComponent(keys)}&text=${encodeURIComponent(text)}&facet=${encodeURIComponent(facet)}&price=${maxPriceInr}`;
  };
  const pairs = (count: number, product: (i: number) => string, bare: (i: number) => string) => ({
    product: Array.from({ length: count }, (_, i) => ({
      method: 'GET' as const,
      path: product(i),
      headers: visitor(i),
    })),
    bare: Array.from({ length: count }, (_, i) => ({ method: 'GET' as const, path: bare(i), headers: {} })),
  });
  const goals = { must: 0.5, aim: 0.8 };
  return [
    {
      key: 'S1',
      name: 'Search: filters, words and surroundings',
      ...goals,
      ...pairs(
        SETS,
        (i) => `/trpc/profiles.search?${input(filters(question(i)))}`,
        (i) => `/find?${bareQuery(i)}`,
      ),
    },
    {
      key: 'S2',
      name: 'Counts beside it, every question new',
      ...goals,
      ...pairs(
        MANY_SETS,
        (i) => `/trpc/profiles.facetCounts?${input(filters(question(i)))}`,
        (i) => `/counts?${bareQuery(i)}`,
      ),
    },
    {
      key: 'S3',
      name: 'Counts beside it, questions that repeat',
      ...goals,
      ...pairs(
        MANY_SETS,
        (i) => `/trpc/profiles.facetCounts?${input(filters(question(i % SETS)))}`,
        (i) => `/counts?${bareQuery(i % SETS)}`,
      ),
    },
    {
      key: 'S4',
      name: 'A sentence typed: en, hi, Hinglish, misspelt',
      ...goals,
      ...pairs(
        SETS,
        (i) => `/trpc/profiles.search?${input({ text: nth(SENTENCES, i) })}`,
        (i) => `/find?${bareQuery(i)}`,
      ),
    },
  ];
}
