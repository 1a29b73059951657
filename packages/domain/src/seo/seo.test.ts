import { describe, expect, it } from 'vitest';
import {
  breadcrumbsLd,
  canonicalPath,
  collectionLd,
  faqLd,
  hasHindi,
  localePath,
  profileLd,
  readLocale,
  robotsText,
  sitemapEntry,
  sitemapIndexXml,
  webSiteLd,
} from './index.ts';
import type { BusinessFacts, JsonLd } from './index.ts';

const SITE = 'https://nxtgauge.example';

describe('addresses', () => {
  it.each([
    ['/Photographers/Pune', '/photographers/pune'],
    ['/photographers/pune/', '/photographers/pune'],
    ['//photographers///pune', '/photographers/pune'],
    ['/hi/Photographers/', '/hi/photographers'],
    ['/hi/', '/hi'],
    ['/hi/find', '/find'],
    ['/hi/jobs/baker', '/jobs/baker'],
    ['/P/Ravi-Studio', '/p/ravi-studio'],
  ])('%s is spelled %s', (path, right) => {
    expect(canonicalPath(path)).toBe(right);
    expect(canonicalPath(right)).toBeNull();
  });

  it.each([
    '/',
    '/photographers',
    '/hi',
    '/hi/p/ravi',
    '/app/Leads',
    '/trpc/profiles.bySlug',
    '/assets/A.js',
    '/files/x',
    '/og/A.jpg',
  ])('%s stays as it is', (path) => expect(canonicalPath(path)).toBeNull());

  it('knows which pages are written in Hindi, and turns one into the other and back', () => {
    for (const path of ['/', '/photographers', '/photographers/pune', '/p/ravi-pune', '/badges']) {
      expect(hasHindi(path)).toBe(true);
      const hindi = localePath(path, 'hi');
      expect(readLocale(hindi)).toEqual({ locale: 'hi', path });
      expect(localePath(path, 'en')).toBe(path);
    }
    for (const path of ['/find', '/jobs', '/astronauts', '/photographers/pune/x', '/p', '/p/']) {
      expect(hasHindi(path)).toBe(false);
      expect(localePath(path, 'hi')).toBe(path);
    }
    expect(localePath('/photographers?x=1#y', 'hi')).toBe('/hi/photographers?x=1#y');
    expect(readLocale('/hippos')).toEqual({ locale: 'en', path: '/hippos' });
  });
});

/** Fields without which search engines do not take the thing, by its type. */
const REQUIRED: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  Organization: ['name', 'url'],
  CollectionPage: ['name', 'url', 'mainEntity'],
  ItemList: ['itemListElement', 'numberOfItems'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  ProfilePage: ['url', 'mainEntity'],
  LocalBusiness: ['name', 'address', 'url'],
  PostalAddress: ['addressLocality', 'addressCountry'],
  AggregateRating: ['ratingValue', 'reviewCount'],
  Review: ['author', 'reviewRating', 'datePublished'],
  Offer: ['price', 'priceCurrency', 'itemOffered'],
};

function everyThing(value: unknown): JsonLd[] {
  if (Array.isArray(value)) return value.flatMap(everyThing);
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value ? [value as JsonLd] : [];
  return [...own, ...Object.values(value).flatMap(everyThing)];
}

function checkShapes(data: JsonLd | JsonLd[]): string[] {
  const things = everyThing(data);
  for (const thing of things) {
    for (const field of REQUIRED[String(thing['@type'])] ?? []) {
      expect(thing[field], `${String(thing['@type'])}.${field}`).toBeDefined();
      expect(thing[field], `${String(thing['@type'])}.${field}`).not.toBe('');
    }
  }
  return things.map((thing) => String(thing['@type']));
}

const FACTS: BusinessFacts = {
  name: 'Ravi Studio',
  href: '/p/ravi-studio-pune',
  description: 'Weddings without fuss',
  pictures: ['/files/demo/a'],
  place: 'Kothrud, Pune',
  lat: 18.5,
  lng: 73.8,
  city: 'Pune',
  work: 'Photographer',
  rating: { value: 4.6, count: 11 },
  reviews: [{ author: 'Asha', date: '2026-11-02', text: 'Calm and on time.', rating: 5 }],
  offers: [{ name: 'One-day wedding', paise: 4_500_050 }],
  memberSince: '2026-01-01T00:00:00.000Z',
  language: 'en-IN',
};

describe('structured data', () => {
  it('has what each type needs', () => {
    expect(
      checkShapes([
        ...webSiteLd(SITE, 'en-IN'),
        breadcrumbsLd(SITE, [
          { label: 'Home', href: '/' },
          { label: 'Pune', href: '/photographers/pune' },
        ]),
        collectionLd(SITE, {
          name: 'Photographers in Pune',
          description: '18 photographers.',
          href: '/photographers/pune',
          language: 'en-IN',
          total: 18,
          items: [{ name: 'Ravi Studio', href: '/p/ravi-studio-pune' }],
        }),
        ...faqLd([{ question: 'How many?', answer: '18.' }]),
        profileLd(SITE, FACTS),
      ]),
    ).toEqual(expect.arrayContaining(Object.keys(REQUIRED)));
  });

  it('says a rating only when somebody gave one, and writes money as an amount', () => {
    const bare = profileLd(SITE, { ...FACTS, rating: null, reviews: [], offers: [], pictures: [] });
    expect(checkShapes(bare)).toEqual(['ProfilePage', 'LocalBusiness', 'PostalAddress', 'GeoCoordinates']);
    const offer = everyThing(profileLd(SITE, FACTS)).find((thing) => thing['@type'] === 'Offer');
    expect(offer).toMatchObject({ price: '45000.50', priceCurrency: 'INR' });
    expect(faqLd([])).toEqual([]);
  });
});

describe('crawler files', () => {
  it('writes an entry per language, each naming all of them, with signs escaped', () => {
    const entry = sitemapEntry(SITE, { path: '/p/a', modifiedAt: '2026-11-01T00:00:00.000Z', hindi: true });
    expect(entry.match(/<url>/gu)).toHaveLength(2);
    expect(entry).toContain(`<loc>${SITE}/hi/p/a</loc>`);
    expect(entry.match(/hreflang="hi-IN"/gu)).toHaveLength(2);
    expect(entry.match(/hreflang="x-default"/gu)).toHaveLength(2);
    expect(sitemapEntry(SITE, { path: '/find?a=1&b="2"', modifiedAt: null, hindi: false })).toBe(
      `<url><loc>${SITE}/find?a=1&amp;b=&quot;2&quot;</loc></url>\n`,
    );
    expect(sitemapIndexXml(SITE, [{ name: 'profiles-1', modifiedAt: null }])).toContain(
      `<loc>${SITE}/sitemaps/profiles-1.xml</loc>`,
    );
  });

  it('keeps crawlers out of what is no page, and leaves searches to say noindex themselves', () => {
    const robots = robotsText(SITE);
    for (const path of ['/app', '/console', '/trpc']) expect(robots).toContain(`Disallow: ${path}\n`);
    expect(robots).not.toContain('/find');
    expect(robots).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  });
});
