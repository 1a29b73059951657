import { createFileRoute, Navigate, Outlet, redirect } from '@tanstack/react-router';
import { StaffProvider } from '../features/identity/staff-me.tsx';
import { trpc } from '../features/shell/api.ts';
import { DeskFrame } from '../features/shell/desk-frame.tsx';

export const Route = createFileRoute('/_desk')({
  beforeLoad: async ({ context }) => {
    const me = await context.utils.identity.me.ensureData();
    if (!me) throw redirect({ to: '/login', replace: true });
    return { me };
  },
  component: Desk,
});

function Desk() {
  const { me: first } = Route.useRouteContext();
  const me = trpc.identity.me.useQuery(undefined, { initialData: first });
  if (!me.data) return <Navigate to="/login" replace />;
  return (
    <StaffProvider me={me.data}>
      <DeskFrame>
        <Outlet />
      </DeskFrame>
    </StaffProvider>
  );
}
