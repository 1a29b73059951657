import { createRouter } from '@tanstack/react-router';
import { utils, whenSignedOut } from './features/shell/api.ts';
import { PageError, PageMissing, PagePending } from './features/shell/page-states.ts';
import { paths } from './features/shell/paths.ts';
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

// Loaded anew, so that nothing of this person stays in memory: a page that is still there would bring back who was signed in.
whenSignedOut(() => {
  if (router.latestLocation.pathname !== '/login') window.location.replace(paths.login);
});
