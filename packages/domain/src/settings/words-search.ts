import { UNITS } from './words.ts';
import type { RuleWords } from './words.ts';

const { points, days, percent } = UNITS;

export const searchWords = {
  'search.ranking': {
    title: 'Order of search results',
    about: 'The points that make the usual order. Published on “How ranking works”.',
    effect:
      'Points for words count within seconds. Points of the profile itself (stars, complete, verified, newly approved) are counted anew in the night, at 3:30.',
    fields: {
      nameMatch: { label: 'All words are in the name', unit: points },
      valueMatch: { label: 'The specialities asked for are chosen', unit: points },
      closeMatch: { label: 'All words are in headline or services', unit: points },
      perStar: { label: 'For each star of the rating', unit: points },
      complete: { label: 'A complete profile', unit: points },
      completePercent: { label: 'Complete means', unit: percent, hint: 'Or more.' },
      verified: { label: 'Verified documents', unit: points },
      fresh: { label: 'Approved lately', unit: points },
      freshDays: { label: 'Lately means within', unit: days },
    },
  },
  'seo.rules': {
    title: 'Pages for search engines',
    about: 'When a page for a profession and a place is shown to search engines, and how sitemaps are cut.',
    fields: {
      minListed: {
        label: 'Professionals on a page',
        hint: 'A page with fewer is kept out of search engines.',
      },
      sitemapUrls: { label: 'Addresses in one part of the sitemap' },
    },
  },
} satisfies Record<string, RuleWords>;
