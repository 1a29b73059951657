import { parseArgs } from 'node:util';
import { request } from '@playwright/test';
import { BASE_URL, portOf } from '../src/address.ts';
import { readPage, sitemapPaths } from '../src/public-pages.ts';
import type { ReadPage } from '../src/public-pages.ts';
import { startProduct } from '../src/start-product.ts';
import { jsonLdFaults, unknownTypes } from './json-ld-rules.ts';

/**
 * `pnpm crawl`: reads the whole public site as somebody without JavaScript does, from the sitemaps and from every link.
 * Each page has to answer 200 with its content in the HTML and complete structured data, no link may be dead, and what the
 * sitemaps name has to be exactly what may be indexed. `--url` reads a product that runs already. Ends with 1 on a fault.
 */
const { values } = parseArgs({ options: { url: { type: 'string' } } });

const AT_ONCE = 6;
/** Less than this in the page's own part is a frame without content. */
const MIN_TEXT = 120;
/** Not public pages: the signed-in apps, files, what only redirects there, and the local outbox of a demo. */
const OUTSIDE = /^\/(?:app|console|files|trpc|outbox|og)(?:\/|$)/u;
const SHOWN_FAULTS = 40;

const mainText = (html: string) =>
  (/<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/gu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function pageFaults(page: ReadPage): string[] {
  const faults: string[] = [];
  if (page.title === '') faults.push('no title');
  if (!/<meta name="description" content="[^"]{10,}"/u.test(page.html)) faults.push('no description');
  if (!/<h1[\s>]/u.test(page.html)) faults.push('no heading');
  if (mainText(page.html).length < MIN_TEXT) faults.push('no content in the HTML');
  for (const block of page.jsonLd) {
    faults.push(...jsonLdFaults(block).map((fault) => `structured data: ${fault} is missing`));
    faults.push(...unknownTypes(block).map((type) => `structured data: no rule is known for ${type}`));
  }
  return faults;
}

async function crawl(base: string): Promise<number> {
  const api = await request.newContext({ baseURL: base });
  const named = new Set(await sitemapPaths(api));
  const waiting = ['/', ...named];
  const from = new Map(waiting.map((path) => [path, 'the sitemap']));
  const faults: string[] = [];
  let pages = 0;
  let looseLinks = 0;

  const meet = (link: string, on: string) => {
    const [path = '', query] = link.split('?');
    if (OUTSIDE.test(path)) return;
    // Of links with a query one of each shape is read: the rest are the same page with other values.
    const key =
      query === undefined ? path : `${path}?${[...new URLSearchParams(query).keys()].sort().join('&')}`;
    if (from.has(key)) return;
    from.set(key, on);
    waiting.push(link);
  };

  const visit = async (link: string) => {
    const page = await readPage(api, link);
    if (page.status === 301 || page.status === 307 || page.status === 308) {
      looseLinks += 1;
      return;
    }
    if (page.status !== 200) {
      faults.push(`${link}: ${page.status}, linked from ${from.get(link) ?? 'a page with that filter'}`);
      return;
    }
    pages += 1;
    for (const found of page.links) meet(found, link);
    for (const fault of pageFaults(page)) faults.push(`${link}: ${fault}`);
    const isOwn = page.canonical === `${base}${link}`;
    const mayBeIndexed = !page.robots.includes('noindex') && isOwn;
    if (named.has(link) && !mayBeIndexed) faults.push(`${link}: in the sitemap, but not to be indexed`);
    if (!named.has(link) && mayBeIndexed) faults.push(`${link}: to be indexed, but not in the sitemap`);
  };

  const lane = async () => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) await visit(link);
  };
  // A lane that runs dry while others still find links comes back in the next round.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await api.dispose();

  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const fault of faults.slice(0, SHOWN_FAULTS)) say(fault);
  if (faults.length > SHOWN_FAULTS) say(`… and ${faults.length - SHOWN_FAULTS} more`);
  say(`${pages} pages read, ${named.size} in the sitemaps, ${looseLinks} redirects, ${faults.length} faults`);
  return faults.length === 0 && pages > 1_000 ? 0 : 1;
}

const stop = values.url === undefined ? await startProduct(portOf(0)) : undefined;
try {
  process.exitCode = await crawl(values.url ?? BASE_URL);
} finally {
  await stop?.();
}
