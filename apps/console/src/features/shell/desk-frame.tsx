import { AppShell, UserMenu, type NavItem } from '@nxtgauge/ui/app-kit';
import { CommandPalette } from '@nxtgauge/ui/command';
import { Logo, MenuItem, toast } from '@nxtgauge/ui/primitives';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { BookA, Flag, Inbox, LogOut, ShieldCheck, SlidersHorizontal, UserSearch } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useStaff } from '../identity/staff-me.tsx';
import { trpc } from './api.ts';
import { LiveStream } from './live-stream.tsx';
import { useOpenCommands } from './page-commands.ts';
import { paths } from './paths.ts';

/** Navigation by permission, and everything again behind ⌘K. */
export function DeskFrame({ children }: { children: ReactNode }): ReactNode {
  const me = useStaff();
  const navigate = useNavigate();
  const onThisPage = useOpenCommands();
  const pathname = useLocation({ select: (location) => location.pathname });
  const signOut = trpc.identity.logout.useMutation({
    onSuccess: () => window.location.assign(paths.login),
    onError: () =>
      toast.failed('You are still signed in', { description: 'Check your connection and try again.' }),
  });
  const nav = useMemo<NavItem[]>(
    () => [
      ...(me.permissions.includes('approval.read')
        ? [{ href: paths.approvals, label: 'Approvals', icon: <Inbox /> }]
        : []),
      ...(me.permissions.includes('verification.decide')
        ? [{ href: paths.verification, label: 'Verification', icon: <ShieldCheck /> }]
        : []),
      ...(me.permissions.includes('content.moderate')
        ? [{ href: paths.moderation, label: 'Moderation', icon: <Flag /> }]
        : []),
      ...(me.permissions.includes('user.read')
        ? [{ href: paths.people, label: 'People', icon: <UserSearch /> }]
        : []),
      ...(me.permissions.includes('settings.edit')
        ? [
            { href: paths.searchWords, label: 'Words', icon: <BookA /> },
            { href: paths.rules, label: 'Rules', icon: <SlidersHorizontal /> },
          ]
        : []),
    ],
    [me.permissions],
  );
  return (
    <>
      <LiveStream />
      <AppShell
        logo={<Logo />}
        homeHref={paths.home}
        nav={nav}
        path={`${paths.home}${pathname === '/' ? '' : pathname}`}
        width="full"
        user={
          <UserMenu
            id={me.userId}
            name={me.fullName}
            detail={[me.designation, me.department].filter(Boolean).join(', ') || me.email}
          >
            <MenuItem icon={<LogOut />} onClick={() => signOut.mutate()}>
              Sign out
            </MenuItem>
          </UserMenu>
        }
      >
        {children}
      </AppShell>
      <CommandPalette
        groups={[
          ...onThisPage,
          {
            label: 'Go to',
            items: nav.map((item) => ({
              id: item.href,
              label: item.label,
              icon: item.icon,
              run: () => void navigate({ href: item.href }),
            })),
          },
          {
            label: 'Account',
            items: [{ id: 'sign-out', label: 'Sign out', icon: <LogOut />, run: () => signOut.mutate() }],
          },
        ]}
      />
    </>
  );
}
