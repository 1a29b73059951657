import { LANGUAGE_TAGS } from '@nxtgauge/domain/seo';
import { firstFonts } from '@nxtgauge/ui/fonts';
import fontsCss from '@nxtgauge/ui/fonts.css?url';
import { themeScript } from '@nxtgauge/ui/primitives';
import {
  createRootRouteWithContext,
  HeadContent,
  Outlet,
  Scripts,
  useRouteContext,
} from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { RouterContext } from '../core/router-context.ts';
import { LATER, loadLateStyles } from '../core/late-styles.ts';
import { headsAreOurs } from '../core/lazy-head.ts';
import { loadBigCities } from '../shell/big-cities.ts';
import { loadCityLinks } from '../shell/city-links.ts';
import { SiteFooter } from '../shell/site-footer.tsx';
import { SiteHeader } from '../shell/site-header.tsx';
import hindiFontsCss from '../i18n/hindi-fonts.css?url';
import appCss from '../styles.css?url';

async function loadShell(context: RouterContext): Promise<{ now: string }> {
  const { utils, mayBeSignedIn } = context;
  if (!mayBeSignedIn) utils.identity.me.setData(undefined, null);
  // Header and footer must not take a page down: without an answer the visitor counts as signed out.
  await Promise.all([
    mayBeSignedIn ? utils.identity.me.ensureData().catch(() => null) : null,
    loadBigCities(context).catch(() => undefined),
    loadCityLinks(context).catch(() => undefined),
  ]);
  return { now: new Date().toISOString() };
}

export const Route = createRootRouteWithContext<RouterContext>()({
  loader: ({ context }) => loadShell(context),
  staleTime: Infinity,
  head: ({ match: { context } }) => ({
    meta: [
      { charSet: 'utf-8' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' },
      { name: 'color-scheme', content: 'light dark' },
      { name: 'format-detection', content: 'telephone=no' },
      { property: 'og:site_name', content: 'Nxtgauge' },
    ],
    links: [
      ...firstFonts.map((href) => ({
        rel: 'preload',
        href,
        as: 'font',
        type: 'font/woff2',
        crossOrigin: 'anonymous' as const,
      })),
      { rel: 'stylesheet', href: fontsCss },
      ...(context.locale === 'hi' ? [{ rel: 'stylesheet', href: hindiFontsCss, media: LATER }] : []),
      { rel: 'stylesheet', href: appCss },
      { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
    ],
    scripts: [{ children: themeScript }],
  }),
  shellComponent: Document,
  component: Site,
});

function Document({ children }: { children: ReactNode }): ReactNode {
  const { publicUrl, locale } = useRouteContext({ from: '__root__' });
  return (
    <html lang={LANGUAGE_TAGS[locale]} data-public-url={publicUrl} suppressHydrationWarning>
      <head>
        <HeadContent />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  );
}

function Site(): ReactNode {
  const { locale } = useRouteContext({ from: '__root__' });
  useEffect(headsAreOurs, []);
  useEffect(loadLateStyles, [locale]);
  return (
    <div id="app" className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
      <SiteFooter />
    </div>
  );
}
