import { professionBySlug } from '../profiles/index.ts';

/** Languages of the public pages; the first stands at the root, the others under their own prefix. */
export const LOCALES = ['en', 'hi'] as const;
export type Locale = (typeof LOCALES)[number];
/** As `lang`, `hreflang` and Open Graph write them. */
export const LANGUAGE_TAGS = { en: 'en-IN', hi: 'hi-IN' } as const satisfies Record<Locale, string>;
export const OG_LOCALES = { en: 'en_IN', hi: 'hi_IN' } as const satisfies Record<Locale, string>;

const HINDI = '/hi';

/** Whether this page (a path of the English site, without its query) is also written in Hindi. */
export function hasHindi(path: string): boolean {
  if (path === '/' || path === '/how-ranking-works' || path === '/badges') return true;
  const [, first = '', second, third] = path.split('/');
  if (third !== undefined) return false;
  if (first === 'p') return second !== undefined && second !== '';
  return professionBySlug.has(first) && second !== '';
}

/** The same page in this language; the English one where there is no other. `path` may carry a query or an anchor. */
export function localePath(path: string, locale: Locale): string {
  const bare = path.split(/[?#]/u, 1)[0] ?? '';
  if (locale === 'en' || !hasHindi(bare)) return path;
  return bare === '/' ? `${HINDI}${path.slice(1)}` : `${HINDI}${path}`;
}

/** An address as it stands in the browser: its language, and its path in the English site. */
export function readLocale(path: string): { locale: Locale; path: string } {
  if (path === HINDI) return { locale: 'hi', path: '/' };
  return path.startsWith(`${HINDI}/`)
    ? { locale: 'hi', path: path.slice(HINDI.length) }
    : { locale: 'en', path };
}

const MACHINE_PATH =
  /^\/(?:app|console|trpc|files|uploads|assets|og|sitemaps|outbox|node_modules)(?:\/|$)|^\/(?:@|__)|\.[a-z0-9]+$/u;

/**
 * The one spelling of a public page's address, when this is another one: lower case, no slash at the end or twice in a row,
 * and no `/hi` before a page that is not written in Hindi. Null when the address is right, or not a page.
 */
export function canonicalPath(path: string): string | null {
  if (MACHINE_PATH.test(path)) return null;
  const tidy = path.replace(/\/{2,}/gu, '/').replace(/(?<=.)\/$/u, '');
  const plain = tidy.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
  const { locale, path: english } = readLocale(plain);
  const right = locale === 'hi' && !hasHindi(english) ? english : plain;
  return right === path ? null : right;
}
