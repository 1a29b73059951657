import { Ellipsis } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { formatCount } from '../format/index.ts';
import { cn } from '../primitives/cn.ts';
import { AppLink } from '../primitives/link.tsx';
import { Sheet } from '../primitives/sheet.tsx';
import { ThemeSwitch } from '../primitives/theme.tsx';
import { SkipLink } from '../primitives/visually-hidden.tsx';
import { activeHref, type NavItem } from './nav.ts';

export type AppShellProps = {
  /** Links home: usually `<Logo />`. */
  logo: ReactNode;
  homeHref: string;
  nav: readonly NavItem[];
  /** Path of the open page, to mark where one is. */
  path: string;
  /** Beside the logo: `RoleSwitcher`. */
  roleSwitcher?: ReactNode;
  /** Right end of the top bar: coins, notifications. */
  actions?: ReactNode;
  /** Last in the top bar: `UserMenu`. */
  user?: ReactNode;
  /** A line over everything: "You are looking at demo data". */
  banner?: ReactNode;
  /** `full` for the console, where list and record fill the window. */
  width?: 'page' | 'full';
  children: ReactNode;
};

function Count({ count, className }: { count: number | undefined; className?: string }): ReactNode {
  if (!count) return null;
  return (
    <span
      className={cn(
        'num flex h-5 min-w-5 items-center justify-center rounded-full bg-marigold px-1.5 text-xs font-medium text-on-marigold',
        className,
      )}
    >
      {count > 99 ? '99+' : formatCount(count)}
      <span className="sr-only"> waiting</span>
    </span>
  );
}

function SideNav({ nav, active }: { nav: readonly NavItem[]; active: string | null }): ReactNode {
  return (
    <nav aria-label="Main" className="flex flex-col gap-0.5 p-3">
      {nav.map((item) => (
        <AppLink
          key={item.href}
          href={item.href}
          aria-current={item.href === active ? 'page' : undefined}
          className={cn(
            'flex h-9 items-center gap-3 rounded-md px-3 text-sm text-ink-soft no-underline transition-colors hover:bg-ink/7 hover:text-ink [&_svg]:size-4.5',
            item.href === active && 'bg-ink/7 font-medium text-ink',
          )}
        >
          {item.icon}
          <span className="flex-1 truncate">{item.label}</span>
          <Count count={item.count} />
        </AppLink>
      ))}
    </nav>
  );
}

const BOTTOM_ITEMS = 5;

const bottomItem =
  'relative flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 text-xs text-ink-soft no-underline [&_svg]:size-5';

function BottomNav({ nav, active }: { nav: readonly NavItem[]; active: string | null }): ReactNode {
  const [open, setOpen] = useState(false);
  const fits = nav.length <= BOTTOM_ITEMS;
  const shown = fits ? nav : nav.slice(0, BOTTOM_ITEMS - 1);
  const rest = fits ? [] : nav.slice(BOTTOM_ITEMS - 1);
  const inRest = rest.some((item) => item.href === active);
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-paper-raised pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {shown.map((item) => (
        <AppLink
          key={item.href}
          href={item.href}
          aria-current={item.href === active ? 'page' : undefined}
          className={cn(bottomItem, item.href === active && 'font-medium text-ink')}
        >
          <BottomMark on={item.href === active} />
          {item.icon}
          <span className="max-w-full truncate px-1">{item.label}</span>
          <Count count={item.count} className="absolute top-1 left-1/2 ml-1 h-4 min-w-4 px-1" />
        </AppLink>
      ))}
      {rest.length > 0 ? (
        <Sheet
          open={open}
          onOpenChange={setOpen}
          title="More"
          trigger={
            <button type="button" className={cn(bottomItem, inRest && 'font-medium text-ink')}>
              <BottomMark on={inRest} />
              <Ellipsis aria-hidden="true" />
              More
            </button>
          }
        >
          <div className="-mx-2 flex flex-col">
            {rest.map((item) => (
              <AppLink
                key={item.href}
                href={item.href}
                onClick={() => setOpen(false)}
                aria-current={item.href === active ? 'page' : undefined}
                className="flex h-12 items-center gap-3 rounded-md px-2 text-base text-ink no-underline hover:bg-ink/7 aria-[current=page]:font-medium [&_svg]:size-5"
              >
                {item.icon}
                <span className="flex-1">{item.label}</span>
                <Count count={item.count} />
              </AppLink>
            ))}
          </div>
        </Sheet>
      ) : null}
    </nav>
  );
}

function BottomMark({ on }: { on: boolean }): ReactNode {
  return on ? (
    <span aria-hidden="true" className="absolute top-0 h-0.5 w-8 rounded-full bg-marigold-edge" />
  ) : null;
}

/** Top bar, side navigation on wide screens, bottom navigation on phones, one main landmark. */
export function AppShell({
  logo,
  homeHref,
  nav,
  path,
  roleSwitcher,
  actions,
  user,
  banner,
  width = 'page',
  children,
}: AppShellProps): ReactNode {
  const active = activeHref(nav, path);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {banner}
      <header className="sticky top-0 z-20 flex h-14 items-center gap-2 border-b border-line bg-paper px-3 sm:gap-3 sm:px-4">
        <AppLink href={homeHref} className="flex shrink-0 items-center rounded-sm no-underline">
          {logo}
          <span className="sr-only">Home</span>
        </AppLink>
        {roleSwitcher ? (
          <>
            <span aria-hidden="true" className="hidden h-5 border-l border-line sm:block" />
            <div className="min-w-0">{roleSwitcher}</div>
          </>
        ) : null}
        <div className="ml-auto flex shrink-0 items-center gap-1 sm:gap-2">
          {actions}
          <span className="hidden sm:block">
            <ThemeSwitch />
          </span>
          {user}
        </div>
      </header>
      <div className="flex min-h-0 flex-1">
        <aside className="sticky top-14 hidden h-[calc(100dvh-3.5rem)] w-56 shrink-0 overflow-y-auto border-r border-line lg:block">
          <SideNav nav={nav} active={active} />
        </aside>
        <main
          id="main"
          tabIndex={-1}
          className={cn(
            'min-w-0 flex-1 pb-24 outline-none',
            width === 'page'
              ? 'mx-auto w-full max-w-5xl px-4 pt-5 sm:px-6 lg:px-8 lg:pt-7 lg:pb-10'
              : 'lg:pb-0',
          )}
        >
          {children}
        </main>
      </div>
      <BottomNav nav={nav} active={active} />
    </div>
  );
}
