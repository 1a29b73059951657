import { LinkProvider } from '@nxtgauge/ui/primitives';
import { localePath, readLocale } from '@nxtgauge/domain/seo';
import { createRouter } from '@tanstack/react-router';
import { setupRouterSsrQueryIntegration } from '@tanstack/react-router-ssr-query';
import { callApi, createApiClient } from './core/call-api.ts';
import { readRequest } from './core/request-context.ts';
import { parseSearch, stringifySearch } from './core/search-params.ts';
import { CallContext, createApiUtils, createQueryClient } from './core/trpc.ts';
import { loadWords } from './i18n/words.ts';
import { routeTree } from './routeTree.gen.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { PageErrorView } from './shell/page-error-view.tsx';
import { PagePending } from './shell/page-pending.tsx';
import { RouterLink } from './shell/router-link.tsx';

export async function getRouter() {
  const request = readRequest();
  const { locale } = readLocale(request?.path ?? window.location.pathname);
  const words = await loadWords(locale);
  const call = callApi(request);
  const queryClient = createQueryClient(request !== undefined);
  const router = createRouter({
    routeTree,
    context: {
      client: createApiClient(call),
      queryClient,
      utils: createApiUtils(call, queryClient),
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
    defaultErrorComponent: PageErrorView,
    defaultNotFoundComponent: NotFoundPage,
    Wrap: ({ children }) => (
      <CallContext value={call}>
        <LinkProvider link={RouterLink}>{children}</LinkProvider>
      </CallContext>
    ),
  });
  setupRouterSsrQueryIntegration({
    router,
    queryClient,
    // A failed call holds things that cannot be sent; the loader has already turned it into the error page.
    dehydrateOptions: { shouldDehydrateQuery: (query) => query.state.status !== 'error' },
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: Awaited<ReturnType<typeof getRouter>>;
  }
}
