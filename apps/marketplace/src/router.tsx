import { LinkProvider } from '@nxtgauge/ui/primitives';
import { localePath, readLocale } from '@nxtgauge/domain/seo';
import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { callApi, createApiClient } from './core/call-api.ts';
import { QueryStore, type Dump } from './core/query-store.ts';
import { readRequest } from './core/request-context.ts';
import { parseSearch, stringifySearch } from './core/search-params.ts';
import { ApiContext, createApiUtils } from './core/trpc.ts';
import { loadWords } from './i18n/words.ts';
import { routeTree } from './routeTree.gen.ts';
import { PagePending } from './shell/page-pending.tsx';
import { RouterLink } from './shell/router-link.tsx';

export async function getRouter() {
  const request = readRequest();
  const { locale } = readLocale(request?.path ?? window.location.pathname);
  const words = await loadWords(locale);
  const call = callApi(request);
  const store = new QueryStore({ retries: request === undefined });
  const api = { call, store };
  return createRouter({
    routeTree,
    context: {
      client: createApiClient(call),
      utils: createApiUtils(api),
      publicUrl: request?.publicUrl ?? document.documentElement.dataset.publicUrl ?? window.location.origin,
      locale,
      words,
      mayBeSignedIn: request === undefined || request.cookie.includes('nxg_session='),
    },
    ...(request === undefined ? {} : { ssr: { nonce: request.nonce } }),
    // Routes know one language; the address carries it in front.
    rewrite: {
      input: ({ url }) => {
        url.pathname = readLocale(url.pathname).path;
        return url;
      },
      output: ({ url }) => {
        url.pathname = localePath(url.pathname, locale);
        return url;
      },
    },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 400,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: lazyRouteComponent(() => import('./shell/page-error-view.tsx'), 'PageErrorView'),
    defaultNotFoundComponent: lazyRouteComponent(() => import('./shell/not-found-page.tsx'), 'NotFoundPage'),
    Wrap: ({ children }) => (
      <ApiContext value={api}>
        <LinkProvider link={RouterLink}>{children}</LinkProvider>
      </ApiContext>
    ),
    // What the server read goes along with the page.
    dehydrate: () => ({ answers: store.dump() as never }),
    hydrate: ({ answers }: { answers: Dump }) => store.fill(answers),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: Awaited<ReturnType<typeof getRouter>>;
  }
}
