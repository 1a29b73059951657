import { RECRUITER_ROLE_LABELS } from '@nxtgauge/domain/companies';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { AppShell, RoleSwitcher, UserMenu, type NavItem } from '@nxtgauge/ui/app-kit';
import {
  Logo,
  LogoMark,
  MenuChoice,
  MenuItem,
  MenuLink,
  MenuSeparator,
  setTheme,
  useTheme,
  type Theme,
} from '@nxtgauge/ui/primitives';
import { useLocation, useNavigate } from '@tanstack/react-router';
import {
  BadgeCheck,
  Bookmark,
  BriefcaseBusiness,
  Building2,
  ClipboardList,
  ContactRound,
  FileText,
  House,
  Inbox,
  LogOut,
  Search,
  Send,
  ShieldCheck,
  Star,
  Store,
  UserRound,
  UserSearch,
  UsersRound,
  Wallet,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useMe } from '../identity/me.tsx';
import { useSignOut } from '../identity/use-sign-in.ts';
import { NotificationBell } from '../notifications/notification-bell.tsx';
import { WalletChip } from '../wallet/wallet-chip.tsx';
import {
  CANDIDATE,
  COMPANY,
  CUSTOMER,
  rememberRole,
  roleValue,
  useActiveRole,
  type ActiveRole,
} from './active-role.ts';
import { LiveStream } from './live-stream.tsx';
import { paths, sitePaths } from '../../core/paths.ts';

function navOf(role: ActiveRole): NavItem[] {
  if (role.kind === 'customer') {
    return [
      { href: paths.home, label: 'Home', icon: <House /> },
      { href: paths.leads, label: 'My leads', icon: <ClipboardList /> },
      { href: paths.profiles, label: 'Offer your work', icon: <Store /> },
      { href: paths.reviews, label: 'Reviews', icon: <Star /> },
      { href: sitePaths.home, label: 'Find people', icon: <Search /> },
    ];
  }
  if (role.kind === 'company') {
    return [
      { href: paths.home, label: 'Home', icon: <House /> },
      { href: paths.hiring, label: 'Hiring', icon: <Inbox /> },
      { href: paths.jobs, label: 'Jobs', icon: <BriefcaseBusiness /> },
      { href: paths.company, label: 'Company', icon: <Building2 /> },
      { href: paths.companyCandidates, label: 'Candidates', icon: <ContactRound /> },
      { href: paths.people, label: 'People', icon: <UserSearch /> },
      { href: paths.team, label: 'Team', icon: <UsersRound /> },
    ];
  }
  if (role.kind === 'candidate') {
    return [
      { href: paths.home, label: 'Home', icon: <House /> },
      { href: paths.applications, label: 'Applications', icon: <Send /> },
      { href: paths.candidate, label: 'Job profile', icon: <UserRound /> },
      { href: paths.resumes, label: 'Résumés', icon: <FileText /> },
      { href: paths.saved, label: 'Saved', icon: <Bookmark /> },
      { href: sitePaths.jobs, label: 'Jobs', icon: <BriefcaseBusiness /> },
    ];
  }
  return [
    { href: paths.home, label: 'Home', icon: <House /> },
    { href: paths.openLeads, label: 'Open leads', icon: <Inbox /> },
    { href: paths.requests, label: 'Requests', icon: <Send /> },
    { href: paths.wallet, label: 'Wallet', icon: <Wallet /> },
    { href: paths.profiles, label: 'Profiles', icon: <BadgeCheck /> },
    { href: paths.reviews, label: 'Reviews', icon: <Star /> },
    { href: paths.standing, label: 'Standing', icon: <ShieldCheck /> },
  ];
}

/** Top bar, navigation of the role that is on, live updates; the page goes inside. */
export function AppFrame({
  onOpenNotices,
  children,
}: {
  onOpenNotices: () => void;
  children: ReactNode;
}): ReactNode {
  const me = useMe();
  const role = useActiveRole();
  const navigate = useNavigate();
  const pathname = useLocation({ select: (location) => location.pathname });
  const roles = [
    ...(me.permissions.includes('lead.post') || me.profiles.length > 0
      ? [{ value: CUSTOMER, label: 'Customer', hint: 'Post leads and hire' }]
      : []),
    ...(me.company
      ? [{ value: COMPANY, label: me.company.name, hint: RECRUITER_ROLE_LABELS[me.company.role] }]
      : []),
    ...(role.kind === 'candidate' || me.permissions.includes('job.apply')
      ? [{ value: CANDIDATE, label: 'Job seeker', hint: 'Apply and follow' }]
      : []),
    ...me.profiles.map((profile) => ({
      value: profile.id,
      label: PROFESSIONS[profile.professionKey].label,
      hint: profile.displayName,
    })),
  ];
  return (
    <AppShell
      logo={
        <>
          <LogoMark className="sm:hidden" />
          <Logo className="hidden sm:inline-flex" />
        </>
      }
      homeHref={paths.home}
      nav={navOf(role)}
      path={`${paths.home}${pathname === '/' ? '' : pathname}`}
      banner={<LiveStream />}
      roleSwitcher={
        <RoleSwitcher
          roles={roles}
          value={roleValue(role)}
          onValueChange={(value) => {
            rememberRole(value);
            void navigate({ to: '/' });
          }}
          addHref={me.permissions.includes('profile.edit') ? paths.newProfile : undefined}
          addLabel="Add a profession"
        />
      }
      actions={
        <>
          {role.kind === 'professional' ? <WalletChip /> : null}
          <NotificationBell onOpen={onOpenNotices} />
        </>
      }
      user={<AccountMenu />}
    >
      {children}
    </AppShell>
  );
}

const THEMES = [
  { value: 'system', label: 'Like my device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

function AccountMenu(): ReactNode {
  const me = useMe();
  const theme = useTheme();
  const signOut = useSignOut();
  return (
    <UserMenu id={me.userId} name={me.fullName} detail={me.email}>
      {me.permissions.includes('profile.edit') ? (
        <MenuLink href={paths.profiles} icon={<UserRound />}>
          My profiles
        </MenuLink>
      ) : null}
      {me.company ? null : (
        <MenuLink href={paths.company} icon={<Building2 />}>
          Register a company
        </MenuLink>
      )}
      <MenuLink href={paths.standing} icon={<ShieldCheck />}>
        Standing
      </MenuLink>
      <MenuLink href={sitePaths.home} icon={<Search />}>
        Go to the marketplace
      </MenuLink>
      <div className="sm:hidden">
        <MenuSeparator />
        <MenuChoice<Theme> label="Appearance" options={THEMES} value={theme} onValueChange={setTheme} />
      </div>
      <MenuSeparator />
      <MenuItem icon={<LogOut />} onClick={() => signOut.mutate()}>
        Sign out
      </MenuItem>
    </UserMenu>
  );
}
