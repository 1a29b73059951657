import type { Me } from '@nxtgauge/domain/identity';
import { AppLink, Avatar, Button, buttonStyles, cn, Logo, LogoMark, SkipLink } from '@nxtgauge/ui/primitives';
import { useRouterState } from '@tanstack/react-router';
import { Briefcase, ClipboardList, Menu as MenuIcon, Search } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { useLanguage } from '../i18n/words.ts';
import { appPaths, paths } from './paths.ts';
import { menuItem, PopoverMenu } from './popover-menu.tsx';
import { ThemeChoice } from './theme-choice.tsx';

const AccountLinks = lazy(() => import('./account-links.tsx'));

const NAV = [
  { href: paths.find, word: 'find', icon: Search },
  { href: paths.jobs, word: 'jobs', icon: Briefcase },
  { href: paths.howItWorks, word: 'howItWorks', icon: ClipboardList },
] as const;

function useMe(): Me | null {
  return trpc.identity.me.useQuery(undefined, { staleTime: 5 * 60_000 }).data ?? null;
}

function AccountTrigger({ me }: { me: Me }): ReactNode {
  return (
    <span className="relative">
      <Avatar id={me.userId} name={me.fullName} size="sm" />
      {me.unreadNotices > 0 ? (
        <span
          aria-hidden="true"
          className="absolute -top-0.5 -right-0.5 size-2.5 rounded-full border-2 border-paper bg-marigold-edge"
        />
      ) : null}
    </span>
  );
}

/** A line under the header once the next page takes longer than a moment. */
function OnTheWay(): ReactNode {
  const busy = useRouterState({ select: (state) => state.isLoading });
  return (
    <div
      role="progressbar"
      aria-label={useLanguage().words.loadingNext}
      hidden={!busy}
      className="absolute inset-x-0 -bottom-px h-0.5 animate-arrive bg-marigold-edge [animation-delay:300ms] [animation-fill-mode:both]"
    />
  );
}

/** Who is signed in is known while the page is rendered: nothing jumps when it comes alive. */
export function SiteHeader(): ReactNode {
  const me = useMe();
  const { words } = useLanguage();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isOpen = (href: string) => path === href || path.startsWith(`${href}/`);
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper">
      <SkipLink />
      <div className="page flex h-16 items-center gap-1 sm:gap-2">
        <AppLink
          href={paths.home}
          aria-label={words.firstPage}
          className="mr-auto inline-flex min-h-11 items-center rounded-sm no-underline lg:mr-6"
        >
          {me === null ? null : <LogoMark className="size-8 min-[26rem]:hidden" />}
          <Logo className={me === null ? undefined : 'max-[26rem]:hidden'} />
        </AppLink>
        <nav aria-label={words.mainNav} className="mr-auto hidden items-center gap-1 lg:flex">
          {NAV.map(({ href, word }) => (
            <AppLink
              key={href}
              href={href}
              aria-current={isOpen(href) ? 'page' : undefined}
              className={cn(
                'flex h-11 items-center rounded-md px-3 text-ink-soft no-underline hover:bg-ink/7 hover:text-ink',
                isOpen(href) && 'font-medium text-ink',
              )}
            >
              {words[word]}
            </AppLink>
          ))}
        </nav>
        {me === null ? (
          <AppLink
            href={appPaths.login()}
            className={cn(buttonStyles({ variant: 'quiet', size: 'md' }), 'h-11 text-base max-sm:hidden')}
          >
            {words.signIn}
          </AppLink>
        ) : null}
        <Button href={paths.postLead} variant="act" className="h-11 text-base">
          {words.postLead}
        </Button>
        {me === null ? null : (
          <PopoverMenu
            id="account-menu"
            label={
              me.unreadNotices > 0 ? `Account of ${me.fullName}, new notices` : `Account of ${me.fullName}`
            }
            trigger={<AccountTrigger me={me} />}
          >
            <Suspense>
              <AccountLinks me={me} />
            </Suspense>
          </PopoverMenu>
        )}
        <PopoverMenu id="site-menu" label={words.menu} trigger={<MenuIcon aria-hidden="true" />}>
          <div className="lg:hidden">
            {NAV.map(({ href, word, icon: Icon }) => (
              <AppLink
                key={href}
                href={href}
                aria-current={isOpen(href) ? 'page' : undefined}
                className={menuItem}
              >
                <Icon aria-hidden="true" />
                {words[word]}
              </AppLink>
            ))}
            <hr className="-mx-1.5 my-1.5 border-line" />
          </div>
          {me === null ? (
            <>
              <AppLink href={appPaths.login()} className={menuItem}>
                {words.signIn}
              </AppLink>
              <AppLink href={appPaths.register()} className={menuItem}>
                {words.createAccount}
              </AppLink>
              <hr className="-mx-1.5 my-1.5 border-line" />
            </>
          ) : null}
          <p className="px-3 pt-1 pb-2 text-xs text-ink-faint">{words.appearance}</p>
          <ThemeChoice />
        </PopoverMenu>
      </div>
      <OnTheWay />
    </header>
  );
}
