import type { ComponentProps } from 'react';

export type JsonLd = Record<string, unknown>;

/** The router writes this entry of `meta` as a JSON-LD script; its types know only tags. */
const jsonLdMeta = (data: JsonLd) =>
  ({ 'script:ld+json': { '@context': 'https://schema.org', ...data } }) as unknown as ComponentProps<'meta'>;

export interface PageHead {
  title: string;
  description: string;
  /** Path of the canonical address, from the root. */
  path: string;
  /** Address of a picture, from the root. */
  image?: string | null | undefined;
  imageAlt?: string | undefined;
  /** Lists that are one of many views of the same thing stay out of search engines. */
  noindex?: boolean;
  type?: 'website' | 'profile' | 'article';
  jsonLd?: JsonLd[];
}

/** Title, description, canonical address, Open Graph and JSON-LD of one page. */
export function pageHead(publicUrl: string, page: PageHead) {
  const url = `${publicUrl}${page.path}`;
  const image = page.image ? `${publicUrl}${page.image}` : undefined;
  return {
    meta: [
      { title: page.title },
      { name: 'description', content: page.description },
      ...(page.noindex ? [{ name: 'robots', content: 'noindex, follow' }] : []),
      { property: 'og:title', content: page.title },
      { property: 'og:description', content: page.description },
      { property: 'og:url', content: url },
      { property: 'og:type', content: page.type ?? 'website' },
      ...(image
        ? [
            { property: 'og:image', content: image },
            { property: 'og:image:alt', content: page.imageAlt ?? page.title },
            { name: 'twitter:card', content: 'summary_large_image' },
          ]
        : [{ name: 'twitter:card', content: 'summary' }]),
      ...(page.jsonLd ?? []).map(jsonLdMeta),
    ],
    links: [{ rel: 'canonical', href: url }],
  };
}

/** One line for a meta description: at most this many characters, cut at a word. */
export function summary(text: string, max = 155): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max - 30)).replace(/[\s,.;:]+$/u, '')}…`;
}

export interface Crumb {
  label: string;
  href?: string;
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

/** Paise as schema.org wants an amount: `12500.00`. */
export function ldAmount(paise: number): string {
  const rest = String(paise % 100).padStart(2, '0');
  return `${Math.trunc(paise / 100)}.${rest}`;
}
