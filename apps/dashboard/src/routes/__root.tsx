import { LinkProvider, Toaster } from '@nxtgauge/ui/primitives';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { utils } from '../features/shell/api.ts';
import { RouterLink } from '../features/shell/router-link.tsx';

export const Route = createRootRouteWithContext<{ utils: typeof utils }>()({
  component: () => (
    <LinkProvider link={RouterLink}>
      <Outlet />
      <Toaster />
    </LinkProvider>
  ),
});
