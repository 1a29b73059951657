import { expect, test } from '@playwright/test';
import { BASE_URL } from '../src/address.ts';
import { checkPage } from '../src/check-page.ts';
import { firstLoadBytes, readPage, sitemapPaths } from '../src/public-pages.ts';

const BUDGET = 150_000;
const profileIn = async (paths: string[], city: string) =>
  paths.find((path) => path.startsWith('/p/') && path.endsWith(`-${city}`)) ?? '';

test.describe('the public site over HTTP', { tag: '@once' }, () => {
  test('every kind of page says what it is without JavaScript, in both languages', async ({ request }) => {
    const profile = await profileIn(await sitemapPaths(request), 'mumbai');
    for (const path of [
      '/',
      '/photographers',
      '/photographers/mumbai',
      profile,
      '/badges',
      '/how-ranking-works',
    ]) {
      const english = await readPage(request, path);
      const hindi = await readPage(request, path === '/' ? '/hi' : `/hi${path}`);
      for (const page of [english, hindi]) {
        expect(page.status, path).toBe(200);
        expect(page.headings, path).toHaveLength(1);
        expect(page.robots, path).toBe('');
        expect(Object.keys(page.alternates).toSorted()).toEqual(['en-IN', 'hi-IN', 'x-default']);
      }
      expect(english.canonical).toBe(`${BASE_URL}${path}`);
      expect(hindi.canonical).toBe(english.alternates['hi-IN']);
      expect(hindi.title).toMatch(/[\u0900-\u097f]/u);
      expect(english.html).toMatch(/<html lang="en-IN"/u);
      expect(hindi.html).toMatch(/<html lang="hi-IN"/u);
    }
  });

  test('a landing page has figures, questions and structured data; a search of it stays out of search engines', async ({
    request,
  }) => {
    const landing = await readPage(request, '/photographers/mumbai');
    expect(landing.jsonLd.map((data) => data['@type'])).toEqual([
      'CollectionPage',
      'BreadcrumbList',
      'FAQPage',
    ]);
    for (const words of [
      'What photographers charge in Mumbai',
      'By locality in Mumbai',
      'Questions and answers',
    ])
      expect(landing.html).toContain(words);
    const search = await readPage(request, '/find?profession=photographers&place=mumbai&min_rating=4');
    expect(search.robots).toBe('noindex, follow');
    expect(search.canonical).toBe(`${BASE_URL}/photographers/mumbai`);
  });

  test('addresses have one spelling, and what is not there says so', async ({ request }) => {
    for (const [asked, right] of [
      ['/Photographers/Mumbai', '/photographers/mumbai'],
      ['/photographers/mumbai/', '/photographers/mumbai'],
      ['/hi/jobs', '/jobs'],
      ['/photographers/?a=1', '/photographers?a=1'],
    ] as const) {
      const response = await request.get(asked, { maxRedirects: 0 });
      expect([response.status(), response.headers()['location']], asked).toEqual([301, right]);
    }
    for (const path of [
      '/p/nobody-at-all',
      '/photographers/atlantis',
      '/astronauts',
      '/jobs/none',
      '/hi/p/nobody',
    ]) {
      const page = await readPage(request, path);
      expect(page.status, path).toBe(404);
      expect(page.html, path).toContain('noindex');
      expect(page.links.length, path).toBeGreaterThan(5);
    }
  });

  test('a profile that was taken down is gone, in both languages, and leads on', async ({ request }) => {
    // Demo data has these two suspended.
    for (const slug of ['chakraborty-academy-surat', 'charkha-banquets-and-catering-madurai']) {
      for (const path of [`/p/${slug}`, `/hi/p/${slug}`]) {
        const page = await readPage(request, path);
        expect([page.status, page.robots], path).toEqual([410, 'noindex, follow']);
        expect(page.headings[0], path).not.toContain(slug.split('-')[0] ?? '');
        expect(
          page.links.some((link) => /\/(?:tutors|caterers)\//u.test(link)),
          path,
        ).toBe(true);
      }
    }
  });

  test('robots and sitemaps name what may be read, and every page named is there', async ({ request }) => {
    const robots = await (await request.get('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${BASE_URL}/sitemap.xml`);
    const paths = await sitemapPaths(request);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(1_000);
    // A fixed step through all of them, so that every kind and both languages are among them.
    const sample = paths.filter((_path, index) => index % Math.ceil(paths.length / 120) === 0);
    for (const path of sample) {
      const page = await readPage(request, path);
      expect([page.status, page.robots, page.headings.length], path).toEqual([200, '', 1]);
      expect(page.canonical, path).toBe(`${BASE_URL}${path}`);
      expect(page.jsonLd.length, path).toBeGreaterThan(path.includes('/p/') ? 1 : -1);
    }
  });

  test('no link of a public page is dead', async ({ request }) => {
    const profile = await profileIn(await sitemapPaths(request), 'pune');
    const seen = new Set<string>();
    for (const path of ['/', '/find', '/jobs', '/photographers/pune', '/hi/photographers/pune', profile]) {
      for (const link of (await readPage(request, path)).links) seen.add(link);
    }
    const own = [...seen].filter((link) => !/^\/(?:app|console|files)(?:\/|$)/u.test(link));
    expect(own.length).toBeGreaterThan(80);
    for (const link of own) {
      const response = await request.get(link, { maxRedirects: 0 });
      expect([200, 307], link).toContain(response.status());
    }
  });

  test('pictures for sharing are drawn for profiles and landing pages, and for nothing else', async ({
    request,
  }) => {
    const profile = await profileIn(await sitemapPaths(request), 'pune');
    for (const path of [profile, `/hi${profile}`, '/photographers', '/hi/tutors/mumbai']) {
      const picture = await request.get(`/og${path}.jpg`);
      expect([picture.status(), picture.headers()['content-type']], path).toEqual([200, 'image/jpeg']);
      expect((await picture.body()).length).toBeGreaterThan(15_000);
    }
    for (const path of ['/og/p/nobody.jpg', '/og/find.jpg', '/og/astronauts/pune.jpg', '/og/hi/find.jpg'])
      expect((await request.get(path)).status(), path).toBe(404);
  });

  test('the first load of a public page stays within its budget', async ({ request }) => {
    const profile = await profileIn(await sitemapPaths(request), 'pune');
    const sizes: Record<string, number> = {};
    for (const path of ['/', '/find', '/photographers/pune', '/hi/photographers/pune', profile])
      sizes[path] = await firstLoadBytes(request, path);
    for (const [path, bytes] of Object.entries(sizes))
      expect(bytes, `${path}: all are ${JSON.stringify(sizes)}`).toBeLessThanOrEqual(BUDGET);
  });
});

test('public pages fit the window, in both languages, and are accessible, light and dark', async ({
  page,
  request,
}, info) => {
  const profile = await profileIn(await sitemapPaths(request), 'pune');
  const pages = {
    landing: '/photographers/pune',
    category: '/tutors',
    'landing-hindi': '/hi/photographers/pune',
    profile,
    'profile-hindi': `/hi${profile}`,
    'home-hindi': '/hi',
    ranking: '/how-ranking-works',
    badges: '/badges',
    'not-found': '/p/nobody-at-all',
  };
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await checkPage(page, info, name, { dark: name === 'landing' || name === 'profile' });
  }
});

test('moving through the Hindi site stays in Hindi, and the other language is one tap away', async ({
  page,
}) => {
  await page.goto('/hi/photographers/pune');
  await page.locator('main a[href^="/hi/p/"]').first().click();
  await page.waitForURL('**/hi/p/**');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/[\u0900-\u097f]/u);
  await page.goBack();
  await expect(page).toHaveTitle(/पुणे/u);
  await page.locator('footer a[hreflang="en-IN"]').click();
  await page.waitForURL('**/photographers/pune');
  await expect(page).toHaveTitle(/Photographers in Pune/u);
});

test('letters of a page in Hindi come once it is alive, whichever way one came', async ({ page }) => {
  const faces = () =>
    page.evaluate(() =>
      [...document.fonts]
        .filter(({ family, status }) => family.includes('Anek Hindi') && status === 'loaded')
        .map(({ weight }) => weight)
        .toSorted(),
    );
  await page.goto('/hi/photographers/pune');
  await expect.poll(faces).toEqual(['100 500', '501 800']);
  await page.goto('/photographers/pune');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await faces()).toEqual([]);
  await page.locator('footer a[hreflang="hi-IN"]').click();
  await page.waitForURL('**/hi/photographers/pune');
  await expect.poll(faces).toEqual(['100 500', '501 800']);
});
