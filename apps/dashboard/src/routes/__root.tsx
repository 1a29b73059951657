import { LinkProvider, Toaster } from '@nxtgauge/ui/primitives';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { utils } from '../core/api.ts';
import { RouterLink } from '../core/page-states.tsx';

export const Route = createRootRouteWithContext<{ utils: typeof utils }>()({
  component: () => (
    <LinkProvider link={RouterLink}>
      <Outlet />
      <Toaster />
    </LinkProvider>
  ),
});
