import type { Me } from '@nxtgauge/domain/identity';
import { formatCount } from '@nxtgauge/ui/format';
import { AppLink } from '@nxtgauge/ui/primitives';
import { ClipboardList, Coins, House, LogOut, Send, Store } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { appPaths } from './paths.ts';
import { menuItem } from './popover-menu.tsx';

/** What is behind the avatar: loaded for those who are signed in. */
export default function AccountLinks({ me }: { me: Me }): ReactNode {
  const utils = trpc.useUtils();
  const signOut = trpc.identity.logout.useMutation({
    onSuccess: () => utils.identity.me.setData(undefined, null),
  });
  const links = [
    { href: appPaths.leads, label: 'My leads', icon: ClipboardList },
    ...(me.profiles.length > 0
      ? [
          { href: appPaths.requests, label: 'Requests', icon: Send },
          { href: appPaths.wallet, label: 'Wallet', icon: Coins },
        ]
      : []),
    {
      href: appPaths.offerWork,
      label: me.profiles.length > 0 ? 'My profiles' : 'Offer your work',
      icon: Store,
    },
  ];
  return (
    <>
      <div className="px-3 pt-2 pb-2">
        <p className="truncate font-medium">{me.fullName}</p>
        <p className="truncate text-sm text-ink-faint">{me.email}</p>
      </div>
      <hr className="-mx-1.5 my-1 border-line" />
      <AppLink href={appPaths.home} className={menuItem}>
        <House aria-hidden="true" />
        <span className="flex-1">Home</span>
        {me.unreadNotices > 0 ? (
          <span className="num rounded-full bg-marigold px-2 text-xs leading-5 font-medium text-on-marigold">
            {formatCount(me.unreadNotices)}
            <span className="sr-only"> notices not read yet</span>
          </span>
        ) : null}
      </AppLink>
      {links.map(({ href, label, icon: Icon }) => (
        <AppLink key={href} href={href} className={menuItem}>
          <Icon aria-hidden="true" />
          {label}
        </AppLink>
      ))}
      <button type="button" className={menuItem} onClick={() => signOut.mutate()}>
        <LogOut aria-hidden="true" />
        Sign out
      </button>
      {signOut.isError ? (
        <p role="alert" className="px-3 pt-1 pb-2 text-sm text-brick">
          You are still signed in: the server did not answer. Try again.
        </p>
      ) : null}
    </>
  );
}
