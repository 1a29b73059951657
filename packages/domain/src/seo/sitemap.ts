import { LANGUAGE_TAGS, localePath } from './addresses.ts';

export interface SitemapUrl {
  /** Path of the English page; `hindi` adds the Hindi one and ties the two together. */
  path: string;
  modifiedAt: string | null;
  hindi: boolean;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const xml = (text: string) => text.replace(/[&<>"']/gu, (char) => ESCAPES[char] ?? char);

export const SITEMAP_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
export const SITEMAP_FOOT = '</urlset>\n';

/** One page in a sitemap: an entry per language, each naming all of them. */
export function sitemapEntry(publicUrl: string, { path, modifiedAt, hindi }: SitemapUrl): string {
  const english = `${publicUrl}${path}`;
  const pages = hindi ? [english, `${publicUrl}${localePath(path, 'hi')}`] : [english];
  const alternates = hindi
    ? [
        [LANGUAGE_TAGS.en, pages[0]],
        [LANGUAGE_TAGS.hi, pages[1]],
        ['x-default', pages[0]],
      ]
        .map(
          ([language = '', href = '']) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(href)}"/>`,
        )
        .join('')
    : '';
  const lastmod = modifiedAt === null ? '' : `<lastmod>${modifiedAt}</lastmod>`;
  return pages.map((page) => `<url><loc>${xml(page)}</loc>${lastmod}${alternates}</url>\n`).join('');
}

export interface SitemapPart {
  /** `profiles-3`: its file is `/sitemaps/profiles-3.xml`. */
  name: string;
  modifiedAt: string | null;
}

export function sitemapIndexXml(publicUrl: string, parts: readonly SitemapPart[]): string {
  const entries = parts.map(({ name, modifiedAt }) => {
    const lastmod = modifiedAt === null ? '' : `<lastmod>${modifiedAt}</lastmod>`;
    return `<sitemap><loc>${xml(`${publicUrl}/sitemaps/${name}.xml`)}</loc>${lastmod}</sitemap>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}

/** What crawlers may read. Search with filters stays crawlable, because its pages say `noindex` themselves. */
export function robotsText(publicUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /app',
    'Disallow: /console',
    'Disallow: /trpc',
    'Disallow: /uploads',
    'Disallow: /post-a-lead/',
    'Allow: /',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
