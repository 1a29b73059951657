import { createFileRoute, Navigate, Outlet, redirect, useLocation } from '@tanstack/react-router';
import { z } from 'zod';
import { MeProvider } from '../features/identity/me.tsx';
import { NotificationCentre } from '../features/notifications/notification-centre.tsx';
import { trpc } from '../core/api.ts';
import { AppFrame } from '../features/shell/app-frame.tsx';
import { AppPending } from '../core/page-states.tsx';
import { usePagePreload } from '../core/use-page-preload.ts';

/** `panel` is the sheet that is open over whatever page this is. */
const AppSearch = z.object({ panel: z.enum(['notices']).optional().catch(undefined) });

export const Route = createFileRoute('/_app')({
  validateSearch: AppSearch,
  beforeLoad: async ({ context, location }) => {
    const me = await context.utils.identity.me.ensureData();
    if (!me) {
      const next = location.href === '/' ? undefined : `/app${location.href}`;
      throw redirect({ to: '/login', search: { next }, replace: true });
    }
    return { me };
  },
  pendingComponent: AppPending,
  component: SignedInApp,
});

function SignedInApp() {
  const { me: first } = Route.useRouteContext();
  const { panel } = Route.useSearch();
  usePagePreload();
  const navigate = Route.useNavigate();
  const href = useLocation({ select: (location) => location.href });
  const me = trpc.identity.me.useQuery(undefined, { initialData: first });
  if (!me.data) return <Navigate to="/login" search={{ next: `/app${href}` }} replace />;
  const setPanel = (next: 'notices' | undefined) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, panel: next }),
      replace: next === undefined,
      resetScroll: false,
    });
  return (
    <MeProvider me={me.data}>
      <AppFrame onOpenNotices={() => setPanel('notices')}>
        <Outlet />
      </AppFrame>
      <NotificationCentre open={panel === 'notices'} onClose={() => setPanel(undefined)} />
    </MeProvider>
  );
}
