import { NoPermission } from '@nxtgauge/ui/primitives';
import { createFileRoute, Navigate } from '@tanstack/react-router';
import { useStaff } from '../../features/identity/staff-me.tsx';

export const Route = createFileRoute('/_desk/')({ component: FirstDesk });

function FirstDesk() {
  const { permissions } = useStaff();
  if (permissions.includes('approval.read')) return <Navigate to="/approvals" replace />;
  if (permissions.includes('verification.decide')) return <Navigate to="/verification" replace />;
  if (permissions.includes('content.moderate')) return <Navigate to="/moderation" replace />;
  if (permissions.includes('user.read')) return <Navigate to="/people" replace />;
  return (
    <NoPermission
      title="Nothing here is open to you yet"
      ask="Ask an administrator to give you a role in the console."
    />
  );
}
