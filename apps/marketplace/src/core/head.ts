import {
  breadcrumbsLd as breadcrumbs,
  type Crumb,
  LANGUAGE_TAGS,
  LOCALES,
  OG_LOCALES,
  hasHindi,
  localePath,
  type JsonLd,
  type Locale,
} from '@nxtgauge/domain/seo';
import type { ComponentProps } from 'react';

export { ldAmount, type Crumb, type JsonLd } from '@nxtgauge/domain/seo';

/** Structured data is read from what the server writes: the browser does not carry what makes it. */
export const breadcrumbsLd = (publicUrl: string, crumbs: readonly Crumb[]): JsonLd =>
  import.meta.env.SSR ? breadcrumbs(publicUrl, crumbs) : {};

/** The router writes this entry of `meta` as a JSON-LD script; its types know only tags. */
const jsonLdMeta = (data: JsonLd) =>
  ({ 'script:ld+json': { '@context': 'https://schema.org', ...data } }) as unknown as ComponentProps<'meta'>;

export interface PageHead {
  title: string;
  description: string;
  /** Path of the English page's canonical address, from the root. */
  path: string;
  locale?: Locale;
  /** Address of a picture, from the root. */
  image?: string | null | undefined;
  imageAlt?: string | undefined;
  /** The picture was drawn for sharing and has the size that is asked for. */
  shareSized?: boolean;
  /** Lists that are one of many views of the same thing stay out of search engines. */
  noindex?: boolean;
  type?: 'website' | 'profile' | 'article';
  jsonLd?: JsonLd[];
}

const SHARE_SIZE = [
  { property: 'og:image:width', content: '1200' },
  { property: 'og:image:height', content: '630' },
  { property: 'og:image:type', content: 'image/jpeg' },
];

/** Title, description, canonical address, languages, Open Graph and JSON-LD of one page. */
export function pageHead(publicUrl: string, page: PageHead) {
  const { locale = 'en' } = page;
  const url = `${publicUrl}${localePath(page.path, locale)}`;
  const image = page.image ? `${publicUrl}${page.image}` : undefined;
  const languages = hasHindi(page.path) && !page.noindex ? LOCALES : [];
  return {
    meta: [
      { title: page.title },
      { name: 'description', content: page.description },
      ...(page.noindex ? [{ name: 'robots', content: 'noindex, follow' }] : []),
      { property: 'og:title', content: page.title },
      { property: 'og:description', content: page.description },
      { property: 'og:url', content: url },
      { property: 'og:type', content: page.type ?? 'website' },
      { property: 'og:locale', content: OG_LOCALES[locale] },
      ...languages
        .filter((other) => other !== locale)
        .map((other) => ({ property: 'og:locale:alternate', content: OG_LOCALES[other] })),
      ...(image
        ? [
            { property: 'og:image', content: image },
            ...(page.shareSized ? SHARE_SIZE : []),
            { property: 'og:image:alt', content: page.imageAlt ?? page.title },
            { name: 'twitter:card', content: 'summary_large_image' },
          ]
        : [{ name: 'twitter:card', content: 'summary' }]),
      // Crawlers read what the server writes; after a move inside the site nobody does.
      ...(import.meta.env.SSR ? (page.jsonLd ?? []).map(jsonLdMeta) : []),
    ],
    links: [
      { rel: 'canonical', href: url },
      ...languages.map((other) => ({
        rel: 'alternate',
        hrefLang: LANGUAGE_TAGS[other],
        href: `${publicUrl}${localePath(page.path, other)}`,
      })),
      ...(languages.length > 0
        ? [{ rel: 'alternate', hrefLang: 'x-default', href: `${publicUrl}${page.path}` }]
        : []),
    ],
  };
}

/** One line for a meta description: at most this many characters, cut at a word. */
export function summary(text: string, max = 155): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max - 30)).replace(/[\s,.;:]+$/u, '')}…`;
}
