import { createRouter } from '@tanstack/react-router';
import { queryClient, utils, whenSignedOut } from './core/api.ts';
import { isAuthPath } from './features/identity/next-path.ts';
import { PageError, PageMissing, PagePending } from './core/page-states.tsx';
import { routeTree } from './routeTree.gen.ts';

export const router = createRouter({
  routeTree,
  basepath: '/app',
  context: { utils },
  defaultPreload: 'intent',
  // React Query decides what is fresh.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingMs: 250,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: PageMissing,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

whenSignedOut(() => {
  const { href, pathname } = router.latestLocation;
  if (isAuthPath(pathname)) return;
  queryClient.clear();
  void router.navigate({ to: '/login', search: { next: `/app${href}` }, replace: true });
});
