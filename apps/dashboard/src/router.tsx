import { createRouter } from '@tanstack/react-router';
import { utils, whenSignedOut } from './core/api.ts';
import { authPath, isAuthPath } from './features/identity/next-path.ts';
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

// Loaded anew, so that nothing of this person stays in memory: a page that is still there would bring back who was signed
// in, and the sign-in page would send them back to it.
whenSignedOut(() => {
  const { href, pathname } = router.latestLocation;
  if (!isAuthPath(pathname)) window.location.replace(authPath('login', { next: `/app${href}` }));
});
