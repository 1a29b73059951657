import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';

const textOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => text);

/** What the HTML of a page says to a reader without JavaScript, and to a crawler. */
export interface ReadPage {
  status: number;
  html: string;
  title: string;
  headings: string[];
  canonical: string | null;
  robots: string;
  alternates: Record<string, string>;
  links: string[];
  jsonLd: Record<string, unknown>[];
}

export async function readPage(request: APIRequestContext, path: string): Promise<ReadPage> {
  const response = await request.get(path, { maxRedirects: 0 });
  const html = await response.text();
  const alternates = Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/giu)].map(
      ([, language, href]) => [language, href],
    ),
  ) as Record<string, string>;
  return {
    status: response.status(),
    html,
    title: textOf(html, /<title>([^<]*)<\/title>/gu)[0] ?? '',
    headings: textOf(html, /<h1[^>]*>([^<]*)<\/h1>/gu),
    canonical: textOf(html, /<link rel="canonical" href="([^"]+)"/gu)[0] ?? null,
    robots: textOf(html, /<meta name="robots" content="([^"]+)"/gu).at(-1) ?? '',
    alternates,
    links: [
      ...new Set(textOf(html, /<a [^>]*href="(\/[^"#]*)/gu).map((href) => href.replaceAll('&amp;', '&'))),
    ],
    jsonLd: textOf(html, /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/gu).map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    ),
  };
}

/** Compressed size of every script that the page names: what a browser fetches before anybody has done anything. */
export async function firstLoadBytes(request: APIRequestContext, path: string): Promise<number> {
  const { html } = await readPage(request, path);
  const scripts = new Set(textOf(html, /(\/assets\/[\w.-]+\.js)/gu));
  expect(scripts.size, `scripts of ${path}`).toBeGreaterThan(0);
  let bytes = 0;
  for (const script of scripts)
    bytes += gzipSync(await (await request.get(script)).body(), { level: 9 }).length;
  return bytes;
}

/** Every page that the sitemaps name. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const index = await (await request.get('/sitemap.xml')).text();
  const parts = textOf(index, /<loc>([^<]+)<\/loc>/gu);
  const paths: string[] = [];
  for (const part of parts) {
    const xml = await (await request.get(new URL(part).pathname)).text();
    paths.push(...textOf(xml, /<loc>([^<]+)<\/loc>/gu).map((url) => new URL(url).pathname));
  }
  return paths;
}
