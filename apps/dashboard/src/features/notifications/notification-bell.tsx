import { plural } from '@nxtgauge/ui/format';
import { IconButton } from '@nxtgauge/ui/primitives';
import { Bell } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMe } from '../identity/me.tsx';
import { trpc } from '../../core/api.ts';

export function NotificationBell({ onOpen }: { onOpen: () => void }): ReactNode {
  const me = useMe();
  const count = trpc.notifications.unread.useQuery();
  const unread = count.data?.unread ?? me.unreadNotices;
  return (
    <span className="relative">
      <IconButton
        label={unread === 0 ? 'Notifications' : `Notifications, ${plural(unread, 'new one', 'new ones')}`}
        icon={<Bell />}
        onClick={onOpen}
        aria-haspopup="dialog"
      />
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="num pointer-events-none absolute top-0.5 right-0 flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-marigold px-1 text-xs font-medium text-on-marigold"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      ) : null}
      <span role="status" className="sr-only">
        {unread > 0 ? plural(unread, 'unread notification') : ''}
      </span>
    </span>
  );
}
