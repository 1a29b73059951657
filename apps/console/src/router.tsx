import { createRouter } from '@tanstack/react-router';
import { queryClient, utils, whenSignedOut } from './features/shell/api.ts';
import { PageError, PageMissing, PagePending } from './features/shell/page-states.ts';
import { routeTree } from './routeTree.gen.ts';

export const router = createRouter({
  routeTree,
  basepath: '/console',
  context: { utils },
  defaultPreload: 'intent',
  // React Query decides what is fresh.
  defaultPreloadStaleTime: 0,
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
  if (router.latestLocation.pathname === '/login') return;
  queryClient.clear();
  void router.navigate({ to: '/login', replace: true });
});
