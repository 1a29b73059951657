import { z } from 'zod';

export const SeoRules = z.object({
  /** A landing page with fewer professionals is kept out of search engines and names the nearest places with more. */
  minListed: z.int().min(1),
  /** Most addresses in one part of the sitemap; the format allows 50,000. */
  sitemapUrls: z.int().min(10).max(50_000),
});

export const SEO_CONFIGS = {
  'seo.rules': {
    schema: SeoRules,
    description:
      'When a landing page is worth a place in search engines, and how large a part of the sitemap may be.',
    value: { minListed: 3, sitemapUrls: 5_000 },
  },
} as const satisfies Record<string, { schema: z.ZodType; description: string; value: unknown }>;
