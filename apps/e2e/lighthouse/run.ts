import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig, type Config, type Flags, type Result } from 'lighthouse';
import { BASE_URL, portOf } from '../src/address.ts';
import { findChromium } from '../src/chromium.ts';
import { startProduct } from '../src/start-product.ts';

/**
 * `pnpm lighthouse`: what Lighthouse says of the public pages of the built product on demo data, as a table. `--url` measures
 * a product that runs already, `--runs` takes the median of several runs, `--only` picks rows by their name. Ends with 1 when
 * a figure is below its target; on a busy machine performance falls first, and nothing else should.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    report: { type: 'string' },
  },
});

const DEBUG_PORT = 9362;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TARGETS: Record<(typeof CATEGORIES)[number], number> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

interface Page {
  name: string;
  path: string;
  device: 'mobile' | 'desktop';
  /** Search pages keep themselves out of search engines on purpose: that one audit is not counted there. */
  noindex?: true;
}

async function pagesOf(base: string): Promise<Page[]> {
  const sitemap = await (await fetch(`${base}/sitemaps/profiles-1.xml`)).text();
  const slugs = [...sitemap.matchAll(/<loc>[^<]*\/p\/([a-z0-9-]+-mumbai)<\/loc>/gu)].map(([, slug]) => slug);
  const profile = `/p/${slugs[0] ?? ''}`;
  const landing = '/photographers/mumbai';
  const search = '/find?profession=photographers&place=mumbai&min_rating=4';
  return (['mobile', 'desktop'] as const).flatMap((device) => [
    { name: 'home', path: '/', device },
    { name: 'search', path: search, device, noindex: true as const },
    { name: 'profile', path: profile, device },
    { name: 'landing', path: landing, device },
    ...(device === 'mobile' ? [{ name: 'landing in Hindi', path: `/hi${landing}`, device }] : []),
  ]);
}

interface Row {
  page: Page;
  scores: number[];
  metrics: string[];
  failed: string[];
}

const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

async function measure(base: string, page: Page): Promise<Result> {
  const flags: Flags = {
    port: DEBUG_PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    ...(page.noindex ? { skipAudits: ['is-crawlable'] } : {}),
  };
  const config: Config | undefined = page.device === 'desktop' ? desktopConfig : undefined;
  const run = await lighthouse(`${base}${page.path}`, flags, config);
  if (!run) throw new Error(`Lighthouse said nothing about ${page.path}`);
  return run.lhr;
}

const scoreOf = (result: Result, category: string) =>
  Math.round(100 * (result.categories[category]?.score ?? 0));

async function rowOf(base: string, page: Page, runs: number): Promise<Row> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await measure(base, page));
  results.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  const middle = results[Math.floor(results.length / 2)];
  if (!middle) throw new Error('no run');
  const failed = CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    (middle.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (middle.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id}`),
  );
  return {
    page,
    scores: CATEGORIES.map((category) => scoreOf(middle, category)),
    metrics: METRICS.map((id) => middle.audits[id]?.displayValue ?? '?'),
    failed,
  };
}

async function main(): Promise<number> {
  const stop = values.url === undefined ? await startProduct(portOf(0)) : null;
  const base = values.url ?? BASE_URL;
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${DEBUG_PORT}`],
    headless: true,
  });
  try {
    const all = await pagesOf(base);
    const pages = values.only === undefined ? all : all.filter(({ name }) => name === values.only);
    const rows: Row[] = [];
    const say = (line: string) => process.stdout.write(`${line}\n`);
    say('| Page | Device | Performance | Accessibility | Best practices | SEO | FCP | LCP | TBT | CLS |');
    say('|---|---|---|---|---|---|---|---|---|---|');
    for (const page of pages) {
      const row = await rowOf(base, page, Number(values.runs));
      rows.push(row);
      say(`| ${page.name} | ${page.device} | ${[...row.scores, ...row.metrics].join(' | ')} |`);
      for (const audit of row.failed) say(`<!-- ${page.name}, ${page.device}: ${audit} -->`);
    }
    if (values.report) writeFileSync(values.report, JSON.stringify(rows, null, 2));
    const below = rows.some(({ scores }) =>
      CATEGORIES.some((category, index) => (scores[index] ?? 0) < TARGETS[category]),
    );
    return below ? 1 : 0;
  } finally {
    await browser.close();
    await stop?.();
  }
}

process.exitCode = await main();
